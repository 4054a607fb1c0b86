// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { useColorScheme } from '@zendeskgarden/react-theming';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppTheme } from '../../app/components/AppTheme.tsx';
import { Frame } from '../../app/components/Frame.tsx';
import type { ZafConnection } from '../../app/zaf/connect-zaf.ts';
import { ZafProvider } from '../../app/zaf/ZafProvider.tsx';
import { createFakeZaf, type FakeZaf } from './support/fake-zaf.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

function renderFrame(zaf: FakeZaf): void {
  const connected: ZafConnection = { state: 'connected', origin: zaf.origin, zaf };
  render(
    <ZafProvider
      initial={{ state: 'connecting', origin: zaf.origin }}
      connection={Promise.resolve(connected)}
    >
      <AppTheme>
        <Frame>
          <Scheme />
        </Frame>
      </AppTheme>
    </ZafProvider>,
  );
}

function Scheme() {
  return <p>{useColorScheme().colorScheme}</p>;
}

// Not of the whole page: libraries of pictures leave what they measure with, for the files after.
const scheme = (): string | null => screen.getByRole('paragraph').textContent;

describe('the frame', () => {
  it('asks for the height of its content, once for each height', async () => {
    let grow = (): void => undefined;
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          grow = callback;
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
    const box = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect');
    box.mockReturnValue({ height: 200.4 } as DOMRect);
    const zaf = createFakeZaf();
    renderFrame(zaf);
    await waitFor(() => expect(zaf.heights).toEqual([201]));
    grow();
    box.mockReturnValue({ height: 320 } as DOMRect);
    grow();
    // A ticket's tab in the background is not laid out.
    box.mockReturnValue({ height: 0 } as DOMRect);
    grow();
    expect(zaf.heights).toEqual([201, 320]);
  });
});

describe('light and dark', () => {
  it('follows the host, also when it changes', async () => {
    const zaf = createFakeZaf();
    zaf.values['colorScheme'] = 'dark';
    renderFrame(zaf);
    await waitFor(() => expect(scheme()).toBe('dark'));
    act(() => zaf.send('colorScheme.changed', 'light'));
    expect(scheme()).toBe('light');
  });

  it('is right from the first frame when the address names it', () => {
    window.history.replaceState(null, '', '/?colorScheme=dark');
    renderFrame(createFakeZaf());
    expect(scheme()).toBe('dark');
  });

  it('stays as the system has it when the host knows of no schemes', async () => {
    const zaf = createFakeZaf();
    renderFrame(zaf);
    await act(async () => await Promise.resolve());
    expect(scheme()).toBe('light');
    act(() => zaf.send('colorScheme.changed', { odd: true }));
    expect(scheme()).toBe('light');
  });
});
