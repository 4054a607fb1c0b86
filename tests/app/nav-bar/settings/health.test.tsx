import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showSettings } from '../../support/render-settings.tsx';
import { createSettingsBackend, FAILED_WORK } from '../../support/settings-backend.ts';

const ALL_WELL = { database: 'ok', queue: 'ok', zendesk: 'ok', mail: 'ok' };
const user = userEvent.setup();
let readiness: () => Promise<Response>;
const answer =
  (checks: object, status = 200) =>
  async () =>
    Promise.resolve(
      new Response(JSON.stringify({ status: status === 200 ? 'ready' : 'not_ready', checks }), {
        status,
      }),
    );
beforeEach(() => {
  readiness = answer(ALL_WELL);
  vi.stubGlobal('fetch', async () => readiness());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the health of the product', () => {
  it('is told when all is well', async () => {
    await showSettings(createSettingsBackend(), { search: 'part=health' });
    expect(await screen.findAllByText('Works')).toHaveLength(4);
    await screen.findByText(/^Nothing was given up/);
    expect(screen.getAllByText(/a minute/).length).toBeGreaterThan(0);
  });

  it('says what does not work, and what follows from it', async () => {
    readiness = answer({ ...ALL_WELL, database: 'failing', mail: 'failing' }, 503);
    await showSettings(createSettingsBackend(), { search: 'part=health' });
    expect(await screen.findAllByText('Does not work')).toHaveLength(2);
    screen.getByText(/^Nothing can be stored/);
    screen.getByText(/^Invitations and alerts wait/);
  });

  it('says that nobody answers, and asks again when told to', async () => {
    readiness = async () => Promise.reject(new TypeError('away'));
    await showSettings(createSettingsBackend(), { search: 'part=health' });
    await screen.findByRole('alert', {}, { timeout: 10_000 });
    readiness = answer(ALL_WELL);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByText('Works')).toHaveLength(4);
  });

  it('lists what was given up, and gives it another try', async () => {
    const backend = createSettingsBackend();
    backend.failedWork = [
      FAILED_WORK,
      { ...FAILED_WORK, id: '0d444840-9dc0-41e2-8b05-9a1a5f9a0b6e', name: 'water-plants' },
    ];
    await showSettings(backend, { search: 'part=health' });
    const items = (await screen.findByText('Decide whether to ask about a ticket')).closest('li')!;
    within(items).getByText('Zendesk answered 503');
    within(items).getByText(/4711/);
    within(items).getByText(/^Tried 19 times, given up/);
    screen.getByText('water-plants');
    await user.click(
      screen.getByRole('button', { name: 'Try again: Decide whether to ask about a ticket' }),
    );
    await vi.waitFor(() =>
      expect(screen.queryByText('Decide whether to ask about a ticket')).toBeNull(),
    );
    expect(backend.calls).toContain(`POST /work/${FAILED_WORK.id}/retry`);
    screen.getByText('water-plants');
  });

  it.each([
    ['da', 'Virker', /^Intet er opgivet/],
    ['sv', 'Fungerar', /^Inget har getts upp/],
  ])('is told in the reader’s language: %s', async (locale, works, nothing) => {
    await showSettings(createSettingsBackend(), { search: 'part=health', locale });
    expect(await screen.findAllByText(works)).toHaveLength(4);
    await screen.findByText(nothing);
  });
});
