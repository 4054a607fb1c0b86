import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../app/components/ErrorBoundary.tsx';
import { fetchedComponent } from '../../../app/components/fetched-component.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** A file that arrives at the given try, counted from 1, and how often it was asked for. */
function aFile(arrivesAt: number) {
  const file = vi.fn(async () => {
    if (file.mock.calls.length < arrivesAt) throw new TypeError('network');
    return await Promise.resolve(({ name }: { name: string }) => <p>Hello {name}</p>);
  });
  return file;
}

function show(file: () => Promise<(props: { name: string }) => React.JSX.Element>) {
  // React tells of what a boundary has caught.
  vi.spyOn(console, 'error').mockReturnValue();
  const Greeting = fetchedComponent(file);
  render(
    <ErrorBoundary
      whenBroken={(retry) => (
        <button
          onClick={() => {
            Greeting.again();
            retry();
          }}
        >
          Try again
        </button>
      )}
    >
      <Suspense fallback="Loading">
        <Greeting name="Ada" />
      </Suspense>
    </ErrorBoundary>,
  );
  return Greeting;
}

describe('a component in a file of its own', () => {
  it('is fetched once, however often it is wanted before it is shown', async () => {
    const file = aFile(1);
    const { fetch } = show(file);
    fetch();
    fetch();
    expect(await screen.findByText('Hello Ada')).toBeDefined();
    expect(file).toHaveBeenCalledTimes(1);
  });

  it('is really fetched again by whoever tries again, until it is there', async () => {
    const file = aFile(3);
    show(file);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Hello Ada')).toBeDefined();
    expect(file).toHaveBeenCalledTimes(3);
  });

  it('stays failed until somebody tries', async () => {
    const file = aFile(9);
    show(file);
    await screen.findByRole('button', { name: 'Try again' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(file).toHaveBeenCalledTimes(1);
  });
});
