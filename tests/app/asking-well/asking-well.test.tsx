// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { effectSize, furthestParts } from '../../../app/locations/nav-bar/asking-well/skew.ts';
import {
  FUNNEL,
  REPRESENTATIVENESS,
  SAMPLE_SIZE,
  SELECTION,
} from '../../support/report-examples.ts';
import { ASKING_ANSWERS } from '../support/asking-answers.ts';
import { renderWorkspace } from '../support/render-workspace.tsx';
import { standStill } from '../support/stand-still.ts';

standStill();

// Waiting for the file of a room is no part of the tests.
beforeAll(async () => {
  await import('../../../app/locations/nav-bar/asking-well/AskingWell.tsx');
});

const show = async (change: Record<string, unknown> = {}, place = 'asking_well') =>
  await renderWorkspace(place, { ...ASKING_ANSWERS, ...change });
const expectText = async (text: RegExp | string) =>
  expect(await screen.findByText(text)).toBeTruthy();

describe('asking well', () => {
  it('tells what became of every solve, with each loss in the words that agents read', async () => {
    const { container } = await show();
    await expectText('Of 1,000 solved tickets, 590 were asked about and 90 were answered.');
    const losses = [...container.querySelectorAll('details li')].map((each) => each.textContent);
    expect(losses).toEqual([
      '212The customer was asked about another ticket not long ago.',
      '88The customer has no email address.',
      '60A tag on this ticket rules the survey out.An agent can bring this about.',
      '21The ticket was reopened before the survey went out.An agent can bring this about.',
      '9The customer’s mail server refused the survey.',
      '378The customer did not answer before the survey closed.',
      '2The answer was set aside, and does not count.',
    ]);
    await expectText('120 may still answer');
  });

  it('says whether those who answer are like those who were served', async () => {
    await show();
    await expectText(
      'Those who answer are not like those who were served: Chat answers less than its share, Email more.',
    );
    await expectText(/The skew is middling \(effect 0\.3\)/);
  });

  it('names who keeps customers from being asked, with the limits of chance', async () => {
    await show();
    await expectText(/^Outside of what chance explains: Otto Berg\./);
    await expectText('Chance explains 0 % to 23 %.');
    await expectText('8 × A tag on this ticket rules the survey out.');
  });

  it('plans answers and days for the margin that is typed, and keeps it in the address', async () => {
    const { asked, place } = await show();
    await expectText(
      /A margin of 5 needs 1,027 answers\. At the present pace, 3\.0 a day, that takes 343/,
    );
    const margin = screen.getByLabelText(/Wanted margin/);
    fireEvent.change(margin, { target: { value: '80' } });
    await expectText('Give a number of points from 1 to 50.');
    expect(place()).toBe('#/asking_well');
    fireEvent.change(margin, { target: { value: '8' } });
    await waitFor(() => expect(asked.some((each) => each.includes('margin=8'))).toBe(true));
    expect(place()).toBe('#/asking_well?margin=8');
  });

  it('asks by what the address names', async () => {
    const { asked } = await show(
      {},
      'asking_well?rates=language&who=brand&kept=groups&times=hours',
    );
    await expectText('09:00');
    expect(asked.some((each) => /reports\/nps.*groupBy=language/.test(each))).toBe(true);
    expect(asked.some((each) => /representativeness.*groupBy=brand/.test(each))).toBe(true);
  });

  it('says so where there is nothing, or too little, to tell', async () => {
    const none = { count: 0, waiting: 0, losses: [] };
    await show({
      '/reports/funnel': { ...FUNNEL, steps: FUNNEL.steps.map((step) => ({ ...step, ...none })) },
      '/reports/representativeness': { ...REPRESENTATIVENESS, test: null },
      '/reports/selection': {
        ...SELECTION,
        solves: 0,
        kept: 0,
        share: null,
        agents: [],
        groups: [],
      },
      '/reports/sample-size': { ...SAMPLE_SIZE, n: 0, present: null, days: null, daysLeft: null },
    });
    await waitFor(() => {
      expect(screen.getAllByText('No ticket was solved in this period.')).toHaveLength(2);
    });
    await expectText(/^Too few answers to say whether/);
    await expectText(/No answers come in at present/);
  });

  it('offers to try again where a part could not be loaded, and shows the others', async () => {
    await show({ '/reports/selection': undefined });
    await expectText('Try again');
    await expectText(/^Of 1,000 solved tickets/);
  });

  it.each(['da', 'sv'])('has words for all of it in %s', async (locale) => {
    const { container } = await renderWorkspace('asking_well', ASKING_ANSWERS, locale);
    await screen.findByText(/Otto Berg\./);
    expect(container.textContent).not.toMatch(/\{|undefined/);
  });
});

describe('a skew', () => {
  it('is named by the parts that lack and have the most answers', () => {
    const furthest = furthestParts(REPRESENTATIVENESS.parts);
    expect([furthest?.least.key, furthest?.most.key]).toEqual(['chat', 'email']);
    expect(furthestParts(REPRESENTATIVENESS.parts.slice(0, 1))).toBeNull();
  });

  it.each([
    [0.1, 'small'],
    [0.3, 'middling'],
    [0.5, 'large'],
  ])('of %f is %s', (effect, size) => {
    expect(effectSize(effect)).toBe(size);
  });
});
