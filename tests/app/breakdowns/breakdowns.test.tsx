// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { aComparison, aGroup, anNpsReport } from '../support/nps-reports.ts';
import { renderWorkspace } from '../support/render-workspace.tsx';
import { standStill } from '../support/stand-still.ts';
import type { Answers } from '../support/workspace-answers.ts';

standStill();

// Waiting for the file of a room is no part of the tests.
beforeAll(async () => {
  await import('../../../app/locations/nav-bar/breakdowns/Breakdowns.tsx');
});

const groups = [
  aGroup('1', { name: 'Aarhus', n: 120, nps: 10, interval: [0, 20] }),
  aGroup('2', { name: 'Odense', n: 90, nps: 40, interval: [30, 50], comparison: aComparison() }),
  aGroup('3', { name: 'Ribe', n: 12, nps: 75, interval: [40, 95] }),
  aGroup('4', { name: 'Vejle', n: 80, nps: 35, interval: [24, 44] }),
  aGroup('', { name: null, n: 0, nps: null }),
];
const report = anNpsReport(groups, { n: 302, comparison: aComparison() });
const answers: Answers = { '/reports/nps': report };

// By text and by selectors: roles of a whole page take long to work out.
const rows = () =>
  [...document.querySelectorAll('tbody tr')].map(
    (row) => row.querySelector('button')?.textContent ?? row.textContent,
  );
const odense = async () => await screen.findByText('Odense');
const press = async (name: string) =>
  await userEvent.click(await screen.findByText(name, { selector: 'button' }));

describe('breakdowns', () => {
  it('shows ties as ties, and ranks nobody below the minimum', async () => {
    await renderWorkspace('breakdowns', answers);
    await odense();
    expect(rows()).toEqual([
      'Highest: no clear difference between Odense and 1 other',
      'Odense',
      'Vejle',
      'Clearly lower than Odense',
      'Aarhus',
      'Too few answers to judge, so not ranked: 30 or more would tell',
      'Ribe',
      'None',
    ]);
  });

  it('says each group’s figures, and its change as far as it can be told from chance', async () => {
    await renderWorkspace('breakdowns', answers);
    const row = (await odense()).closest('tr')!;
    const cells = within(row).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent?.replace('\u00a0', ' '))).toEqual([
      'Compare Odense',
      'OdensePromoters 70 %, Passives 0 %, Detractors 30 %',
      '40',
      '90',
      '30 to 50',
      '25 %of 360',
      'Up 6: more than chance explains.',
    ]);
  });

  it('is sorted as it was left in the address, and anew by pressing a column', async () => {
    const { place } = await renderWorkspace('breakdowns?sort=name.asc', answers);
    await odense();
    expect(rows().slice(0, 4)).toEqual(['Enough answers to judge', 'Aarhus', 'Odense', 'Vejle']);
    await press('Answers');
    expect(rows().slice(1, 4)).toEqual(['Aarhus', 'Odense', 'Vejle']);
    expect(place()).toContain('sort=n.desc');
    await press('NPS');
    await press('NPS');
    expect(rows().slice(0, 2)).toEqual(['Clearly lower than Odense', 'Aarhus']);
  });

  it('shows steps of time in their order, ranked by nothing, with a sentence on the trend', async () => {
    const steps = [
      aGroup('under_1h', { name: 'under_1h', nps: 40 }),
      aGroup('8h_to_24h', { name: '8h_to_24h', n: 12, nps: 75 }),
      aGroup('over_3d', { name: 'over_3d', nps: -5 }),
      aGroup('', { name: null, n: 50 }),
    ];
    const trend = { r: -0.2, p: 0.001, verdict: 'quicker_higher' } as const;
    await renderWorkspace('breakdowns?by=firstReply&sort=nps.asc', {
      '/reports/nps': anNpsReport(steps, { trend }),
    });
    await screen.findByText(
      /Quicker goes with higher scores: NPS 40 at “Under 1 hour”, −5 at “Over 3 days”/,
    );
    expect(rows()).toEqual([
      'The quickest first',
      'Under 1 hour',
      '8–24 hours',
      'Over 3 days',
      'Not known',
    ]);
    expect(document.body.textContent).not.toMatch(/Highest|because|causes/);
    screen.getByText(/^Not known are answers about tickets/);
  });

  it.each([
    ['no_clear_trend', 'No clear trend: from the quickest to the slowest'],
    ['too_few', 'Too few answers to say whether quicker goes with higher scores'],
  ] as const)('says of steps with %s no more than that', async (verdict, sentence) => {
    await renderWorkspace('breakdowns?by=resolution', {
      '/reports/nps': anNpsReport([aGroup('under_4h'), aGroup('over_7d')], {
        trend: { r: null, p: null, verdict },
      }),
    });
    const said = await screen.findByText(new RegExp(`^${sentence}`));
    expect(said.tagName).toBe('P');
  });

  it('breaks down by a ticket field, called as in Zendesk', async () => {
    const values = [
      aGroup('area_footwear', { name: 'Footwear' }),
      aGroup('true', { name: null }),
      aGroup('', { name: null }),
      aGroup('?', { name: null }),
    ];
    const { place, asked } = await renderWorkspace('breakdowns?by=field:60', {
      '/reports/nps': anNpsReport(values),
      '/reports/fields': { items: [{ id: '60', title: 'Product area', options: [] }] },
    });
    await screen.findByText('NPS by Product area', { selector: 'h2' });
    expect(rows()).toEqual([
      'Highest: no clear difference between Footwear and 2 others',
      'Footwear',
      'Ticked',
      'None',
      'Not ranked, since nobody knows where they belong',
      'Not known',
    ]);
    screen.getByText(/^Not known are answers about tickets that were solved before the settings/);
    expect(asked.some((path) => path.includes('groupBy=field%3A60'))).toBe(true);
    await press('Footwear');
    expect(place()).toContain('field%3A60=area_footwear');
    await waitFor(() => expect(asked.at(-1)).toContain('field%3A60=area_footwear'));
  });

  it('makes a row the filter', async () => {
    const { place, asked } = await renderWorkspace('breakdowns', answers);
    await press('Odense');
    expect(place()).toBe('#/breakdowns?group=2');
    await waitFor(() => expect(asked.at(-1)).toContain('group=2'));
  });

  it('compares two rows, and says how many pairs that is held to', async () => {
    const { place, asked } = await renderWorkspace('breakdowns', {
      ...answers,
      '/reports/pair': {
        first: groups[0],
        second: groups[1],
        difference: -30,
        low: -44,
        high: -15.6,
        p: 0.0001,
        verdict: 'down',
        comparisons: 3,
      },
    });
    await userEvent.click(await screen.findByLabelText('Compare Aarhus'));
    await screen.findByText('Tick one more row to compare it with Aarhus.');
    await userEvent.click(screen.getByLabelText('Compare Odense'));
    await screen.findByText('Odense is 30 above Aarhus (16 to 44): more than chance explains.');
    screen.getByText(/among 3 pairs to pick from/);
    expect(asked.at(-1)).toMatch(/^\/reports\/pair\?.*groupBy=group&first=1&second=2$/);
    await press('Clear');
    expect(place()).toBe('#/breakdowns');
  });

  it('breaks down by what the address names, and by another choice', async () => {
    const { asked, place } = await renderWorkspace('breakdowns?by=tag', answers);
    await screen.findByText(/A ticket with two tags counts under both/);
    expect(document.querySelector('input[type=checkbox]')).toBeNull();
    expect(asked.some((each) => each.includes('groupBy=tag'))).toBe(true);
    await userEvent.click(await screen.findByLabelText('Break down by: Tag'));
    await userEvent.click(await screen.findByText('Brand', { selector: 'li *' }));
    expect(place()).toBe('#/breakdowns?by=brand');
  });

  it('lays two attributes out as a grid, with each figure in text', async () => {
    const two = (query: URLSearchParams) => {
      switch (query.get('groupBy')) {
        case 'group,channel':
          return anNpsReport([
            aGroup('1,email', { n: 70, nps: 12, interval: [1, 22] }),
            aGroup('2,chat', { n: 9, nps: 50, interval: [10, 80] }),
          ]);
        case 'channel':
          return anNpsReport([aGroup('email', { n: 150 }), aGroup('chat', { n: 140 })]);
        default:
          return report;
      }
    };
    await renderWorkspace('breakdowns?by=group&and=channel', { '/reports/nps': two });
    const table = await screen.findByRole('table', { name: 'NPS by group and channel' });
    const [head, aarhus, odense] = within(table).getAllByRole('row');
    expect(head?.textContent).toBe('GroupEmailChatAll together');
    expect(aarhus?.textContent).toBe('Aarhus12n = 701 to 22–No answers10n = 1200 to 20');
    expect(odense?.textContent).toContain('50n = 9Too few to judge');
  });

  it('says what is left out where there are too many groups', async () => {
    const {
      key: _key,
      name: _name,
      comparison: _comparison,
      ...figures
    } = aGroup('', { n: 1_204 });
    const others = { ...figures, groups: 31 };
    const { asked } = await renderWorkspace('breakdowns', {
      '/reports/nps': { ...report, others },
    });
    const text =
      /^Left out, as they have the fewest answers: 31 parts, together NPS 20, n = 1,204\.$/;
    await screen.findByText(text);
    expect(asked.some((each) => each.includes('limit='))).toBe(false);
  });

  it('says what to do where nobody has answered, or too few for any ranking', async () => {
    const { unmount } = await renderWorkspace('breakdowns', {
      '/reports/nps': anNpsReport([], { n: 0, nps: null, interval: null }),
    });
    const title = 'Nobody has answered in this period';
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    unmount();
    await renderWorkspace('breakdowns', { '/reports/nps': anNpsReport([groups[2]!]) });
    await screen.findByText(/No part has 30 answers or more yet/);
  });

  it('offers to try again where it could not be loaded', async () => {
    let isBroken = true;
    await renderWorkspace('breakdowns', {
      '/reports/nps': () => (isBroken ? undefined : report),
    });
    const retry = await screen.findByText('Try again');
    isBroken = false;
    await userEvent.click(retry);
    expect(await odense()).toBeTruthy();
  });

  it.each([
    ['da', 'Højest: ingen klar forskel mellem Odense og 1 anden'],
    ['sv', 'Högst: ingen tydlig skillnad mellan Odense och 1 annan'],
  ])('speaks %s', async (locale, tie) => {
    const { container } = await renderWorkspace('breakdowns', answers, locale);
    await screen.findByText(tie);
    expect(container.textContent).not.toContain('{');
  });
});
