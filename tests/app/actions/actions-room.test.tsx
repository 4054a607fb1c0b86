// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { renderWorkspace } from '../support/render-workspace.tsx';
import { anAction, beforeAndAfter, someSides } from '../support/some-actions.ts';
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
const SIDES = '/actions/before-and-after';
const NOTHING_TOLD = { [SIDES]: beforeAndAfter() };

describe('the room of actions', () => {
  it('says when each was, whose it is, and which goes on', async () => {
    await renderWorkspace('actions', { ...NOTHING_TOLD, '/actions': ALL });
    const itemOf = async (name: string) =>
      (await screen.findByRole('heading', { name: new RegExp(`^${name}`) })).closest('li')!;
    const [macros, training] = [await itemOf('New macros'), await itemOf('Training')];
    expect(macros.textContent).toContain('Going on');
    expect(macros.textContent).toContain('Since 2 Mar 2026 · All answers');
    expect(training.textContent).toMatch(/1\s*–\s*3 Feb 2026 · Group: Copenhagen/);
    expect(within(training).queryByRole('button', { name: 'End today: Training' })).toBeNull();
  });

  it('hides those that are about other answers, and says how many', async () => {
    await renderWorkspace('actions?group=360002', { ...NOTHING_TOLD, '/actions': ALL });
    await screen.findByText('1 other action is about other answers.');
    expect(screen.queryByText('Training')).toBeNull();
  });

  it('ends one today', async () => {
    const ended = { items: [anAction({ until: '2026-11-24' }), TRAINING] };
    const path = `/actions/${anAction().id}`;
    const { sent } = await renderWorkspace('actions', {
      ...NOTHING_TOLD,
      '/actions': ALL,
      [`PATCH ${path}`]: ended,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'End today: New macros' }));
    expect(await screen.findByText(/24 Nov 2026/)).toBeDefined();
    expect(sent).toEqual([{ method: 'PATCH', path, body: { until: '2026-11-24' } }]);
  });

  it('adds one for the answers that are filtered, when all is said', async () => {
    const { sent } = await renderWorkspace('actions?group=360001', {
      ...NOTHING_TOLD,
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
      ...NOTHING_TOLD,
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

describe('what came after an action', () => {
  const told = someSides();
  const show = async (sides: ReturnType<typeof someSides>, place = 'actions', locale = 'en-GB') => {
    const answers = { '/actions': ALL, [SIDES]: beforeAndAfter(sides) };
    const shown = await renderWorkspace(place, answers, locale);
    const item = (await screen.findByText('New macros')).closest('li')!;
    await vi.waitFor(() => expect(item.querySelector('dl')).not.toBeNull());
    return { ...shown, item };
  };

  it('is said with the figure before it, and whether it really moved', async () => {
    const { item } = await show(told);
    expect(item.textContent).toContain('4 weeks before3418 to 49 · n = 93');
    expect(item.textContent).toContain('4 weeks after2−14 to 19 · n = 88');
    expect(item.textContent).toContain('Down 32: more than chance explains.');
    screen.getByText('What came after an action need not have come from it.');
  });

  it('is too early to say while its weeks have not passed', async () => {
    const { item } = await show(someSides({ after: null, comparison: null, toldOn: '2026-12-12' }));
    expect(item.textContent).toContain('the 4 weeks after it end on 12 Dec 2026');
    expect(item.textContent).not.toContain('4 weeks after2');
  });

  it('has no figure without answers', async () => {
    const nobody = { n: 0, nps: null, interval: null };
    const { item } = await show(
      someSides({
        before: { ...told.before, ...nobody },
        comparison: { ...told.comparison!, ...nobody, difference: null, verdict: 'too_few' },
      }),
    );
    expect(item.textContent).toContain('4 weeks beforeNo answers');
    expect(item.textContent).toContain('Too few answers to say (n = 0; 30 or more would tell).');
  });

  it('is asked for as long as the address says, and as is chosen', async () => {
    const { asked, place } = await show(told, 'actions?weeks=8');
    expect(asked).toContain(`${SIDES}?weeks=8`);
    await userEvent.click(screen.getByRole('button', { name: /^Compared/ }));
    await userEvent.click(
      await screen.findByRole('menuitemradio', { name: '12 weeks before and after' }),
    );
    await vi.waitFor(() => expect(asked).toContain(`${SIDES}?weeks=12`));
    expect(place()).toBe('#/actions?weeks=12');
  });

  it.each([
    ['da', '4 uger før', 'Ned 32'],
    ['sv', '4 veckor före', 'Ned 32'],
  ])('is told in the reader’s language: %s', async (locale, before, down) => {
    const { item } = await show(told, 'actions', locale);
    expect(item.textContent).toContain(before);
    expect(item.textContent).toContain(down);
  });
});
