// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { renderWorkspace } from '../support/render-workspace.tsx';
import { anAction } from '../support/some-actions.ts';
import { standStill } from '../support/stand-still.ts';

standStill();

// Waiting for the file of a room is no part of the tests.
beforeAll(async () => {
  await import('../../../app/locations/nav-bar/actions/Actions.tsx');
});

const TRAINING = anAction({
  id: '6f2f7a0e-52a7-4a3c-9a40-0d6f9ef2a002',
  title: 'Training',
  from: '2026-02-01',
  until: '2026-02-03',
  filters: { group: ['360001'] },
  about: [{ dimension: 'group', key: '360001', name: 'Copenhagen' }],
});
const ALL = { items: [anAction(), TRAINING] };

describe('the room of actions', () => {
  it('says when each was, whose it is, and which goes on', async () => {
    await renderWorkspace('actions', { '/actions': ALL });
    const itemOf = async (name: string) =>
      (await screen.findByRole('heading', { name: new RegExp(`^${name}`) })).closest('li')!;
    const [macros, training] = [await itemOf('New macros'), await itemOf('Training')];
    expect(macros.textContent).toContain('Going on');
    expect(macros.textContent).toContain('Since 2 Mar 2026 · All answers');
    expect(training.textContent).toMatch(/1\s*–\s*3 Feb 2026 · Group: Copenhagen/);
    expect(within(training).queryByRole('button', { name: 'End today: Training' })).toBeNull();
  });

  it('hides those that are about other answers, and says how many', async () => {
    await renderWorkspace('actions?group=360002', { '/actions': ALL });
    await screen.findByText('1 other action is about other answers.');
    expect(screen.queryByText('Training')).toBeNull();
  });

  it('ends one today', async () => {
    const ended = { items: [anAction({ until: '2026-11-24' }), TRAINING] };
    const path = `/actions/${anAction().id}`;
    const { sent } = await renderWorkspace('actions', {
      '/actions': ALL,
      [`PATCH ${path}`]: ended,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'End today: New macros' }));
    expect(await screen.findByText(/24 Nov 2026/)).toBeDefined();
    expect(sent).toEqual([{ method: 'PATCH', path, body: { until: '2026-11-24' } }]);
  });

  it('adds one for the answers that are filtered, when all is said', async () => {
    const { sent } = await renderWorkspace('actions?group=360001', {
      '/actions': { items: [] },
      'POST /actions': { items: [TRAINING] },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Add an action…' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByText('Say what was done.');
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('Action'), 'Training');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { name: 'Training' });
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/actions',
        body: {
          title: 'Training',
          note: null,
          from: '2026-11-24',
          until: null,
          filters: { group: ['360001'] },
        },
      },
    ]);
  });

  it('takes one away after asking once more', async () => {
    const path = `/actions/${anAction().id}`;
    const { sent } = await renderWorkspace('actions', {
      '/actions': ALL,
      [`DELETE ${path}`]: { items: [TRAINING] },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Delete: New macros' }));
    expect(sent).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await vi.waitFor(() => expect(screen.queryByText('New macros')).toBeNull());
    expect(sent).toEqual([{ method: 'DELETE', path, body: null }]);
  });
});
