import { externalIdOfFollowUp, FOLLOW_UP_TAG } from '../../../shared/zendesk-names.ts';
import { translateForTeam } from '../../../shared/messages/translate-for-team.ts';
import { isoSeconds } from '../../clock.ts';
import type { DeskState } from '../../state/desk-state.types.ts';
import { addPastTicket } from '../add-past-ticket.ts';
import { keepAnswer } from '../keep-answer.ts';
import { DAY_MS } from './durations.ts';
import type { StoryIds } from './story-ids.ts';
import type { StoryCustomer, StorySolve } from './story.types.ts';
import { createRandom } from './random.ts';
import { storyOf } from './told-story.ts';
import { fillIn, WORDS } from './write-words.ts';

// The desk holds no ticket of the story until somebody asks for it, by its number or by its
// customer's: thousands of them would be written to disk at each change of any other.

/** Puts a ticket of the story into the desk, with all of its customer's. */
export function recallTicket(state: DeskState, ticketId: number): void {
  if (state.story === undefined || ticketId >= state.story.endsBeforeTicket) return;
  const customerId = storyOf(state)?.customerOf.get(ticketId);
  if (customerId !== undefined) recallCustomer(state, customerId);
}

/** Puts a customer of the story into the desk, with all their tickets. */
export function recallCustomer(state: DeskState, customerId: number): void {
  if (state.story === undefined || state.users.some(({ id }) => id === customerId)) return;
  const { ids, byCustomer } = storyOf(state) ?? {};
  const solves = byCustomer?.get(customerId) ?? [];
  const [first] = solves;
  if (first === undefined || ids === undefined) return;
  addCustomer(state, ids, first);
  for (const solve of solves) {
    addTicket(state, ids, solve);
    if (solve.followUp !== null) addFollowUp(state, ids, solve, solve.followUp);
  }
}

/**
 * The desk with the story's tickets of since then, as if asked for.
 *
 * For whoever lists tickets or customers: the desk itself stays as small as it is.
 */
export function withStorySince(state: DeskState, since: number): DeskState {
  const story = storyOf(state);
  if (story === null || since > Date.parse(state.story?.endsAt ?? '')) return state;
  // Nobody lists comments, of which each ticket of the story has some.
  const bare = { comments: [], audits: [] };
  const copy = { ...state, ...bare, tickets: [...state.tickets], users: [...state.users] };
  const held = new Set(state.users.map(({ id }) => id));
  for (const [customerId, solves] of story.byCustomer) {
    const recent = solves.filter(({ solvedAt }) => solvedAt >= since);
    const [first] = recent;
    if (first === undefined || held.has(customerId)) continue;
    addCustomer(copy, story.ids, first);
    for (const solve of recent) addTicket(copy, story.ids, solve);
  }
  return copy;
}

/** The desk with some customers of the story, as if they had been asked for. */
export function withStoryOf(state: DeskState, customerIds: readonly number[]): DeskState {
  const story = storyOf(state);
  if (story === null) return state;
  const copy = { ...state, users: [...state.users] };
  const held = new Set(state.users.map(({ id }) => id));
  for (const customerId of new Set(customerIds)) {
    const [first] = story.byCustomer.get(customerId) ?? [];
    if (first !== undefined && !held.has(customerId)) addCustomer(copy, story.ids, first);
  }
  return copy;
}

/** Those of the story who wait for a call. */
export function customersToCall(state: DeskState): number[] {
  return [...(storyOf(state)?.byCustomer ?? [])].flatMap(([id, solves]) =>
    solves.some(({ followUp }) => followUp?.status === 'open') ? [id] : [],
  );
}

function addCustomer(state: DeskState, ids: StoryIds, { customer, createdAt }: StorySolve): void {
  const { id, name, email, locale, organization } = customer;
  const at = iso(createdAt);
  state.users.push({
    id, name, email, phone: null, role: 'end-user', locale, time_zone: 'Copenhagen',
    organization_id: ids.organizations.get(organization ?? '') ?? null, default_group_id: null,
    external_id: null, tags: [], active: true, suspended: false, verified: true, shared: false,
    details: null, notes: null, user_fields: {}, created_at: at, updated_at: at,
  }); // prettier-ignore
}

function addTicket(state: DeskState, ids: StoryIds, solve: StorySolve): void {
  const { ticketId, customer, answer, channel, area } = solve;
  const random = createRandom(ticketId);
  const { topics, ends } = WORDS[customer.language];
  const words = topics[solve.topic];
  const agentId = ids.agents.get(solve.agent) ?? state.landmarks.integrationUserId;
  const agentName = state.users.find(({ id }) => id === agentId)?.name ?? '';
  const end = answer === null || answer.score > 6 ? ends.well : ends.badly;
  const say = (texts: readonly string[]) => fillIn(random.pick(texts), solve, agentName);
  const isOpenStill = Date.parse(state.story?.endsAt ?? '') - solve.solvedAt < 4 * DAY_MS;
  const ticket = addPastTicket(state, {
    ...belonging(ids, solve),
    id: ticketId,
    external_id: null,
    created_at: iso(solve.createdAt),
    updated_at: iso(isOpenStill ? solve.solvedAt : solve.solvedAt + 4 * DAY_MS),
    type: 'question',
    subject: say(words.subjects),
    priority: 'normal',
    status: isOpenStill ? 'solved' : 'closed',
    requester_id: customer.id,
    assignee_id: agentId,
    due_at: null,
    tags: [...solve.tags],
    solvedAt: iso(solve.solvedAt),
    channel,
    talk: [
      { authorId: customer.id, body: say(words.asks), public: true, at: iso(solve.createdAt), channel },
      { authorId: agentId, body: say(words.replies), public: true, at: iso(solve.firstReplyAt), channel: 'web' },
      { authorId: customer.id, body: say(end), public: true, at: iso(solve.solvedAt - 60_000), channel },
    ],
  }); // prettier-ignore
  const areaId = ids.fields.get('area');
  if (areaId !== undefined && area) ticket.customFields[areaId] = area;
  if (answer !== null) {
    keepAnswer(state, ticket, { ...answer, submittedAt: iso(answer.submittedAt) });
  }
}

function addFollowUp(
  state: DeskState,
  ids: StoryIds,
  solve: StorySolve,
  followUp: NonNullable<StorySolve['followUp']>,
): void {
  const { answer, ticketId } = solve;
  const t = translateForTeam('en');
  const score = answer?.score ?? 0;
  const { integrationUserId } = state.landmarks;
  const { closedAt, createdAt, dueAt } = followUp;
  const comment = answer?.comment ?? null;
  const body = [
    t('followUp.first', { score, ticket: ticketId }),
    comment === null ? t('followUp.noReason') : `${t('followUp.reason')}\n${comment}`,
    t('followUp.request'),
  ].join('\n\n');
  addPastTicket(state, {
    ...belonging(ids, solve),
    id: followUp.ticketId,
    external_id: externalIdOfFollowUp(followUp.id),
    created_at: iso(createdAt),
    updated_at: iso(closedAt ?? createdAt),
    type: 'task',
    subject: t('followUp.subject', { score, ticket: ticketId }),
    priority: 'high',
    status: closedAt === null ? 'open' : 'closed',
    requester_id: integrationUserId,
    assignee_id: ids.agents.get(solve.agent) ?? null,
    due_at: iso(dueAt),
    tags: [FOLLOW_UP_TAG],
    solvedAt: closedAt === null ? null : iso(closedAt),
    channel: 'api',
    talk: [
      { authorId: integrationUserId, body, public: false, at: iso(createdAt), channel: 'api' },
    ],
  });
}

function belonging(ids: StoryIds, solve: StorySolve) {
  const { group, brand, form, customer } = solve;
  return {
    group_id: ids.groups.get(group) ?? null,
    brand_id: ids.brands.get(brand) ?? 0,
    ticket_form_id: ids.forms.get(form) ?? null,
    organization_id: organizationOf(ids, customer),
  };
}

function organizationOf(ids: StoryIds, { organization }: StoryCustomer): number | null {
  return ids.organizations.get(organization ?? '') ?? null;
}

function iso(at: number): string {
  return isoSeconds(new Date(at));
}
