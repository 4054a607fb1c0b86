import { beforeAll, describe, expect, it } from 'vitest';
import { categoryOf } from '../../shared/nps.ts';
import { FOLLOW_UP_TAG } from '../../shared/zendesk-names.ts';
import { createState } from '../../sandbox/seed/create-state.ts';
import { pastActionsOf } from '../../sandbox/seed/story/past-actions.ts';
import { pastSolvesOf } from '../../sandbox/seed/story/past-solves.ts';
import { TURNS } from '../../sandbox/seed/story/plot.ts';
import type { StorySolve } from '../../sandbox/seed/story/story.types.ts';
import { tellStory } from '../../sandbox/seed/story/tell-story.ts';
import { storyOf } from '../../sandbox/seed/story/told-story.ts';
import type { DeskState } from '../../sandbox/state/desk-state.types.ts';
import { until } from '../support/until.ts';
import { integration, testSandbox, type Caller } from './support/test-sandbox.ts';

const NOW = new Date('2026-03-04T09:00:00Z');
const DAY_MS = 24 * 3_600_000;
const daysAgo = (at: number) => (NOW.getTime() - at) / DAY_MS;

const solves = tellStory(NOW, 5_101);
const answered = solves.filter(({ answer }) => answer !== null);
const between = (from: number, to: number) => (solve: StorySolve) =>
  daysAgo(solve.solvedAt) <= from && daysAgo(solve.solvedAt) > to;

function npsOf(given: readonly StorySolve[]): number {
  const categories = given.flatMap(({ answer }) =>
    answer === null ? [] : [categoryOf(answer.score)],
  );
  const share = (wanted: string) =>
    categories.filter((category) => category === wanted).length / categories.length;
  return Math.round(100 * (share('promoter') - share('detractor')));
}

describe('the two years before a first start', () => {
  it('are the same wherever they are told', () => {
    expect(tellStory(NOW, 5_101)).toEqual(solves);
  });

  it.each(['2026-07-19T03:30:00Z', '2027-01-01T00:00:00Z', '2028-02-29T23:59:00Z'])(
    'are as long and as full at %s',
    (at) => {
      const told = tellStory(new Date(at), 1);
      const sent = told.filter(({ invitation }) => invitation?.sentAt);
      expect(sent.length).toBeGreaterThan(5_000);
      expect(told.filter(({ answer }) => answer !== null).length).toBeGreaterThan(sent.length / 3);
    },
  );

  it('have a drop with the chats, which one team took over, and a recovery', () => {
    const { chatTeam, moreInChat } = TURNS;
    const before = answered.filter(between(chatTeam + 90, chatTeam));
    const during = answered.filter(between(chatTeam, moreInChat));
    const after = answered.filter(between(moreInChat - 5, 0));
    expect(npsOf(during)).toBeLessThan(npsOf(before) - 10);
    expect(npsOf(after)).toBeGreaterThan(npsOf(during) + 5);
    const isOther = ({ channel }: StorySolve) => channel !== 'chat';
    expect(npsOf(during.filter(isOther))).toBeGreaterThan(npsOf(before.filter(isOther)) - 8);
  });

  it('have customers who wait longer and are less happy, where they wait for a mail', () => {
    const mailed = answered.filter(({ channel }) => channel === 'email' || channel === 'web');
    const hours = ({ createdAt, firstReplyAt }: StorySolve) =>
      (firstReplyAt - createdAt) / 3_600_000;
    const quick = mailed.filter((solve) => hours(solve) < 1);
    const slow = mailed.filter((solve) => hours(solve) >= 24);
    expect(Math.min(quick.length, slow.length)).toBeGreaterThan(30);
    expect(npsOf(quick)).toBeGreaterThan(npsOf(slow) + 20);
  });

  it('have actions that stand where the turns are, and after which it went as they would have it', () => {
    const actions = pastActionsOf(createState('story', NOW));
    const chats = answered.filter(({ channel }) => channel === 'chat');
    const sides = (title: RegExp) => {
      const { from, filters } = actions.find((action) => title.test(action.title))!;
      expect(filters).toEqual({ channel: ['chat'] });
      const day = Math.round(daysAgo(Date.parse(from)));
      return [between(day + 48, day), between(day, day - 48)].map((is) => npsOf(chats.filter(is)));
    };
    const [beforeTeam = 0, withTeam = 0] = sides(/^All chats/);
    expect(withTeam).toBeLessThan(beforeTeam - 20);
    const [short = 0, staffed = 0] = sides(/^Two more/);
    expect(staffed).toBeGreaterThan(short + 30);
    // Nobody can say yet what came of the last one.
    expect(Math.min(...actions.map(({ from }) => daysAgo(Date.parse(from))))).toBeLessThan(14);
  });

  it('have a week in which soles come off', () => {
    const { from, to } = TURNS.recall;
    const week = answered.filter(between(from, to));
    expect(npsOf(week)).toBeLessThan(20);
    expect(week.filter(({ topic }) => topic === 'soles').length).toBeGreaterThan(10);
  });

  it('file their tickets by product area from a day on, and footwear has the lowest figure', () => {
    const before = solves.filter(({ solvedAt }) => daysAgo(solvedAt) > TURNS.areas + 2);
    expect(new Set(before.map(({ area }) => area))).toEqual(new Set([null]));
    const filed = answered.filter(({ area }) => area !== null);
    const figures = [...new Set(filed.map(({ area }) => area))]
      .map((area) => ({ area, nps: npsOf(filed.filter((solve) => solve.area === area)) }))
      .toSorted((a, b) => a.nps - b.nps);
    expect(figures.map(({ area }) => area)).not.toContain('');
    expect(figures).toHaveLength(4);
    expect(figures[0]?.area).toBe('area_footwear');
  });

  it('have a team that is too small to be compared', () => {
    expect(answered.filter(({ group }) => group === 'store').length).toBeLessThan(30);
  });

  it('have customers whose answers came to differ', () => {
    const firsts = new Map<number, string>();
    const moves = new Set<string>();
    for (const { customer, answer } of answered) {
      const category = categoryOf(answer?.score ?? 0);
      const first = firsts.get(customer.id);
      if (first === undefined) firsts.set(customer.id, category);
      else moves.add(`${first} to ${category}`);
    }
    expect(moves.size).toBe(9);
  });

  it('have losses of every common kind', () => {
    const reasons = new Set(solves.map(({ reason }) => reason));
    expect([...reasons]).toEqual(
      expect.arrayContaining([
        'recently_surveyed', 'no_email', 'excluded_tag', 'not_sampled', 'ticket_reopened',
        'delivery_refused', 'suppressed', 'not_answered',
      ]),
    ); // prettier-ignore
  });

  it('ask nobody again within ninety days', () => {
    const asked = new Map<number, number>();
    for (const { customer, invitation } of solves) {
      if (!invitation?.sentAt) continue;
      const last = asked.get(customer.id) ?? -Infinity;
      expect(invitation.sentAt - last).toBeGreaterThanOrEqual(90 * DAY_MS);
      asked.set(customer.id, invitation.sentAt);
    }
  });

  it('follow up low scores alone, one at a time, and some are overdue', () => {
    const opened = solves.flatMap(({ answer, followUp }) =>
      followUp === null ? [] : [{ score: answer?.score, ...followUp }],
    );
    expect(opened.every(({ score }) => score !== undefined && score <= 6)).toBe(true);
    const open = solves.filter(({ followUp }) => followUp?.status === 'open');
    expect(open.length).toBeGreaterThan(2);
    expect(new Set(open.map(({ customer }) => customer.id)).size).toBe(open.length);
    const overdue = open.filter(({ followUp }) => (followUp?.dueAt ?? Infinity) < NOW.getTime());
    expect(overdue.length).toBeGreaterThan(1);
  });

  it('tell nothing of the time to come', () => {
    const moments = solves.flatMap(({ solvedAt, invitation, answer, followUp }) => [
      solvedAt,
      ...(invitation === null ? [] : [invitation.dueAt, invitation.endedAt ?? 0]),
      ...(answer === null ? [] : [answer.submittedAt]),
      ...(followUp === null ? [] : [followUp.createdAt, followUp.closedAt ?? 0]),
    ]);
    expect(moments.filter((at) => at > NOW.getTime())).toEqual([]);
  });

  it('leave no blank in what people say', () => {
    const comments = answered.flatMap(({ answer }) => answer?.comment ?? []);
    expect(comments.length).toBeGreaterThan(1_000);
    expect(comments.filter((comment) => /[{}]|undefined|NaN/.test(comment))).toEqual([]);
  });
});

describe('one agent', () => {
  const KEPT = ['excluded_tag', 'ticket_reopened', 'requester_changed', 'cancelled_by_agent'];
  const shareOf = (agent: string) => {
    const own = solves.filter((solve) => solve.agent === agent && daysAgo(solve.solvedAt) < 180);
    return own.filter(({ reason }) => KEPT.includes(reason ?? '')).length / own.length;
  };

  it('keeps several times as many customers from the survey as any other', () => {
    const others = [...new Set(solves.map(({ agent }) => agent))].filter(
      (agent) => agent !== 'viktor' && agent !== 'bente',
    );
    expect(shareOf('viktor')).toBeGreaterThan(0.15);
    expect(Math.max(...others.map(shareOf))).toBeLessThan(0.1);
  });

  it('looks better for it', () => {
    const own = answered.filter(({ agent }) => agent === 'viktor');
    const honest = own.filter(({ solvedAt }) => daysAgo(solvedAt) > TURNS.gaming);
    const gamed = own.filter(({ solvedAt }) => daysAgo(solvedAt) <= TURNS.gaming);
    expect(npsOf(gamed)).toBeGreaterThan(npsOf(honest));
  });
});

describe('the desk', () => {
  let state: DeskState;
  let call: Caller;
  beforeAll(async () => {
    const sandbox = await testSandbox({ seed: 'story' });
    ({ state } = sandbox);
    call = await integration(sandbox);
  });

  it('knows every agent, team, brand, form and organization of the past', () => {
    const told = pastSolvesOf(state, { from: 0, limit: Infinity });
    expect(told.length).toBeGreaterThan(8_000);
    const known = (list: readonly { id: number }[]) => new Set(list.map(({ id }) => String(id)));
    const unknown = (ids: (string | null)[], list: readonly { id: number }[]) =>
      [...new Set(ids)].filter((id) => id !== null && !known(list).has(id));
    const of = told.map(({ attribution }) => attribution);
    expect(
      unknown(
        of.map(({ assigneeId }) => assigneeId ?? 'none'),
        state.users,
      ),
    ).toEqual([]);
    expect(
      unknown(
        of.map(({ groupId }) => groupId ?? 'none'),
        state.groups,
      ),
    ).toEqual([]);
    expect(
      unknown(
        of.map(({ brandId }) => brandId ?? 'none'),
        state.brands,
      ),
    ).toEqual([]);
    expect(
      unknown(
        of.map(({ formId }) => formId ?? 'none'),
        state.ticketForms ?? [],
      ),
    ).toEqual([]);
    expect(
      unknown(
        of.map(({ organizationId }) => organizationId),
        state.organizations,
      ),
    ).toEqual([]);
  });

  it('has the tickets of its week, and of the past only those with an open follow-up', async () => {
    await until('open follow-ups', () =>
      state.tickets.some(({ tags }) => tags.includes(FOLLOW_UP_TAG)),
    );
    const ofPast = state.tickets.filter(({ id }) => id < (state.story?.endsBeforeTicket ?? 0));
    // Numbers are kept free for all tickets of the past.
    const last = storyOf(state)?.solves.at(-1)?.ticketId ?? Infinity;
    expect(last).toBeLessThan((state.story?.endsBeforeTicket ?? 0) - 2_000);
    const company = createState('company', NOW).tickets;
    expect(state.tickets.length - ofPast.length).toBe(company.length);
    const open = ofPast.filter(
      ({ tags, status }) => tags.includes(FOLLOW_UP_TAG) && status === 'open',
    );
    expect(open.length).toBeGreaterThan(2);
    expect(ofPast.length).toBeLessThan(60);
  });

  it('shows a ticket of the past to whoever asks for it, with its customer and their answer', async () => {
    const story = storyOf(state)?.solves ?? [];
    const old = story.find(({ answer }) => answer?.comment);
    const { status, body } = await call('GET', `/api/v2/tickets/${old?.ticketId}?include=users`);
    expect(status).toBe(200);
    expect(body.ticket).toMatchObject({ status: 'closed', requester_id: old?.customer.id });
    expect(body.users).toContainEqual(expect.objectContaining({ name: old?.customer.name }));
    const values = body.ticket.custom_fields.map(({ value }: { value: unknown }) => value);
    expect(values).toContain(old?.answer?.comment);
    const comments = await call('GET', `/api/v2/tickets/${old?.ticketId}/comments`);
    expect(comments.body.comments).toHaveLength(3);
  });

  it('shows a customer of the past, and the task that somebody did for them', async () => {
    const called = storyOf(state)?.solves.find(({ followUp }) => followUp?.status === 'done');
    const user = await call('GET', `/api/v2/users/${called?.customer.id}`);
    expect(user.body.user.name).toBe(called?.customer.name);
    const task = await call('GET', `/api/v2/tickets/${called?.followUp?.ticketId}`);
    expect(task.body.ticket.external_id).toBe(`aftercare:follow-up:${called?.followUp?.id}`);
  });

  it('has no ticket that nobody filed', async () => {
    expect((await call('GET', '/api/v2/tickets/17')).status).toBe(404);
    expect((await call('GET', '/api/v2/users/8447310999999')).status).toBe(404);
  });

  it('lists its forms', async () => {
    const { body } = await call('GET', '/api/v2/ticket_forms');
    expect(body.ticket_forms.map(({ name }: { name: string }) => name)).toEqual([
      'Question',
      'Return or repair',
    ]);
  });
});
