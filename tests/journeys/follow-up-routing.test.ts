import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FollowUpDetail } from '../../shared/contracts/follow-ups.ts';
import { apiOf } from '../support/call-api.ts';
import { setScene } from '../support/desk-scene.ts';
import { saveSettings } from '../support/save-settings.ts';
import { settle } from '../support/settle.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { surveyLinkIn } from '../support/survey-link.ts';

const HOUR_MS = 60 * 60_000;
const BUSINESS_HOURS = { days: ['tue', 'thu'], from: '10:00', to: '14:00', timeZone: 'UTC' };

let product: Product;
beforeAll(async () => {
  const followUp = {
    dueHours: 6,
    businessHours: BUSINESS_HOURS,
    urgentMaxScore: 2,
    tellCustomer: true,
  };
  product = await startProduct({ seed: 'company', settings: { followUp } });
}, 240_000);
afterAll(() => product.close());

const skipTo = async (at: Date) => {
  await settle(product);
  await product.skipHours((at.getTime() - product.clock.now().getTime()) / HOUR_MS);
  await settle(product);
};

/** The next moment of that day of the week, from 0 for Sunday, at an hour of UTC. */
function next(day: number, hour: number): Date {
  const at = product.clock.now();
  at.setUTCHours(hour, 0, 0, 0);
  do at.setUTCDate(at.getUTCDate() + 1);
  while (at.getUTCDay() !== day);
  return at;
}

it('is due, and told of, in the hours in which a team works', async () => {
  const leads = () =>
    product.sandbox.mails().filter(({ subject }) => subject.startsWith('No outcome'));
  const before = leads().length;
  const scene = setScene(product);
  const link = await scene.invite();
  // A Friday: the next hours are Tuesday's, four of them, and then Thursday's.
  await skipTo(next(5, 9));
  const answeredAt = product.clock.now();
  await scene.answer(link, { score: '1' });
  await settle(product);
  const { followUp } = await scene.view();
  const due = new Date(answeredAt);
  due.setUTCHours(12, 0, 0, 0);
  due.setUTCDate(due.getUTCDate() + 6);
  expect(followUp).toMatchObject({ status: 'open', dueAt: due.toISOString() });
  const said = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  expect(await (await fetch(`${link}/thanks`)).text()).toContain(
    `contact you about it by ${new Intl.DateTimeFormat('en', said).format(due)}.`,
  );

  product.sandbox.actions.solveTicket(Number(followUp?.ticketId));
  await settle(product);
  await product.skipHours(1);
  await settle(product);
  // Asked for on Friday; the day of patience ends on Saturday.
  await skipTo(next(1, 23));
  expect(leads()).toHaveLength(before);
  await skipTo(next(2, 11));
  await settle(product);
  expect(leads()).toHaveLength(before + 1);
  const { json } = await apiOf(product, ADMIN_KEY)(`/follow-ups/${followUp?.stand?.id}`);
  const { changes } = json as unknown as FollowUpDetail;
  const escalated = changes.find(({ kind }) => kind === 'escalated');
  expect(new Date(escalated?.at ?? '').getUTCDay()).toBe(2);
});

it('goes to a lead when whoever solved the ticket has been suspended since', async () => {
  const scene = setScene(product);
  const link = await scene.invite();
  const { connection, actions, ticket } = product.sandbox;
  const assignee = ticket(scene.ticketId).assignee_id!;
  const { agents } = connection.settings['leads'] as { agents: string[] };
  const stillThere = agents.find((id) => id !== String(assignee));
  actions.suspendUser(assignee);
  await scene.answer(link, { score: '2' });
  const { followUp } = await scene.viewWhen('a task', (view) => view.followUp?.status === 'open');
  expect(ticket(Number(followUp?.ticketId)).assignee_id).toBe(Number(stillThere));
});

it('stays one when a customer gives five low scores in a day, and becomes urgent', async () => {
  await saveSettings(product, ({ surveys: [survey] }) => {
    Object.assign(survey!, { quarantineDays: 0, delayHours: 0 });
  });
  const { actions, ticket, tickets, comments } = product.sandbox;
  const scene = setScene(product);
  const tasks = () =>
    tickets().filter(
      ({ id, tags }) =>
        tags.includes('nps_follow_up') && comments(id).some(({ body }) => body.includes('Words ')),
    );
  for (const score of [5, 4, 3, 2, 1]) {
    const { id } = actions.createTicket(scene.customerId, { subject: `With ${score}` });
    const before = scene.mails().length;
    actions.solveTicket(id);
    await settle(product);
    const [mail, ...others] = scene.mails().slice(before);
    expect(others).toEqual([]);
    await scene.answer(surveyLinkIn(mail!), { score: String(score), comment: `Words ${score}.` });
    await product.skipHours(1);
    await settle(product);
    expect(tasks().map(({ priority }) => priority)).toEqual([score > 2 ? 'high' : 'urgent']);
  }
  await settle(product);
  const [task] = tasks();
  const told = comments(task!.id).map(({ body }) => /Words \d/.exec(body)?.[0]);
  expect(told).toEqual(['Words 5', 'Words 4', 'Words 3', 'Words 2', 'Words 1']);
  expect(comments(task!.id).every((each) => !each.public)).toBe(true);
  expect(ticket(task!.id).status).toBe('open');
});
