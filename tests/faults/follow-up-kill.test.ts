import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiOf } from '../support/call-api.ts';
import { settleRig } from '../support/settle.ts';
import { startKillRig, type KillRig } from '../support/start-kill-rig.ts';
import { ADMIN_KEY } from '../support/start-product.ts';
import { surveyLinkIn } from '../support/survey-link.ts';
import { until } from '../support/until.ts';

const REASON = 'The tent leaks every year';
const PATIENCE_MS = 40_000;

let rig: KillRig;
let teamId: number;
let taskId: number;
let followUpId: string;
beforeEach(async () => {
  rig = await startKillRig({ settings: { followUp: { escalation: {} } } });
  teamId = rig.sandbox.state.groups[0]!.id;
});
afterEach(() => rig.close());

const mails = () => rig.sandbox.mails();
const bodiesOf = (id: number) => rig.sandbox.comments(id).map(({ body }) => body);
const query = async <Row extends object>(sql: string) => (await rig.pool.query<Row>(sql)).rows;
const start = () => rig.start({ ADMIN_API_KEY: ADMIN_KEY });

/** A task in Zendesk, and all that goes with it is over. */
async function openTask(): Promise<void> {
  const { actions } = rig.sandbox;
  const { id } = actions.createCustomer({ name: 'Karen', email: 'karen@example.com' });
  actions.solveTicket(actions.createTicket(id).id);
  await until('the survey', () => mails().some(({ to }) => to.includes('karen@example.com')));
  await fetch(surveyLinkIn(mails()[0]!), { method: 'POST', body: new URLSearchParams('score=1') });
  const find = async () =>
    await query<{ id: string; task: string }>(
      `select id, zendesk_ticket_id as task from follow_ups where status = 'open'`,
    );
  await until('the task', async () => (await find())[0]?.task != null, PATIENCE_MS);
  const [found] = await find();
  followUpId = found!.id;
  taskId = Number(found!.task);
  await settleRig(rig);
}

async function say(outcome: object): Promise<void> {
  const call = apiOf(rig, ADMIN_KEY);
  const { etag } = await call(`/follow-ups/${followUpId}`);
  const said = await call(`/follow-ups/${followUpId}`, {
    method: 'PATCH',
    body: { outcome },
    ifMatch: etag ?? '',
  });
  expect(said.json).toMatchObject({ id: followUpId });
}

const loseCustomer = () =>
  say({ kind: 'not_recovered', reason: REASON, toldGroupId: String(teamId) });

const bringForward = async (name: string) => {
  const due = async () =>
    await rig.pool.query(
      `update handoffs set due_at = now() where name = $1 and status = 'waiting' returning 1`,
      [name],
    );
  await until(`${name} to come`, async () => (await due()).rowCount === 1);
};

/** Less time is left than that in which somebody is reminded. */
async function comeNearDue(): Promise<void> {
  await rig.pool.query(`update follow_ups set due_at = now() + interval '1 hour'`);
  await bringForward('watch-follow-up');
}

/** The task was solved, and nobody has said how it went. */
async function solveInSilence(): Promise<void> {
  rig.sandbox.actions.solveTicket(taskId);
  await bringForward('ask-outcome');
}

const notesAsking = () => bodiesOf(taskId).filter((body) => body.includes('nobody has said'));

async function stayInSilence(): Promise<void> {
  await solveInSilence();
  await until('the note', () => notesAsking().length > 0, PATIENCE_MS);
  await settleRig(rig);
  await rig.pool.query(`update follow_ups set outcome_asked_at = now() - interval '2 days'`);
  await bringForward('ask-outcome');
}

type Effect = { handoff: string; cause: () => Promise<void>; effects: () => readonly unknown[] };

describe.each<Effect>([
  {
    handoff: 'write-outcome',
    cause: loseCustomer,
    effects: () => bodiesOf(taskId).filter((body) => body.includes(REASON)),
  },
  {
    handoff: 'tell-team',
    cause: loseCustomer,
    effects: () =>
      rig.sandbox
        .tickets()
        .filter(({ id }) => id !== taskId)
        .flatMap(({ id }) => bodiesOf(id))
        .filter((body) => body.includes(REASON)),
  },
  {
    handoff: 'watch-follow-up',
    cause: comeNearDue,
    effects: () => bodiesOf(taskId).filter((body) => body.includes('is due soon')),
  },
  { handoff: 'ask-outcome', cause: solveInSilence, effects: notesAsking },
  {
    handoff: 'deliver-escalation',
    cause: stayInSilence,
    // A mail that may have arrived is repeated under its name, so that nobody sees it twice.
    effects: () => [
      ...new Set(
        mails()
          .filter(({ subject }) => subject.startsWith('No outcome'))
          .map(({ messageId }) => messageId),
      ),
    ],
  },
])('a process that is killed in $handoff', ({ handoff, cause, effects }) => {
  it('after what it did, before recording it, does it once', async () => {
    const first = await start();
    await openTask();
    // Nothing can be recorded of it.
    await rig.pool.query(`create function wait_forever() returns trigger language plpgsql as $$
      begin perform pg_sleep(60); return new; end $$`);
    await rig.pool.query(`create trigger slow before update on handoffs for each row
      when (old.name = '${handoff}' and old.status = 'running' and new.status <> 'running')
      execute function wait_forever()`);
    await cause();
    await until('what it does', () => effects().length > 0, PATIENCE_MS);
    await first.kill();
    await rig.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'aftercare' and datname = current_database()`);
    await rig.pool.query('drop trigger slow on handoffs');
    const [before] = await query<{ status: string }>(
      `select status from handoffs where name = '${handoff}' order by created_at desc limit 1`,
    );
    expect(before?.status).toBe('running');
    await rig.expireLeases();
    await start();
    await settleRig(rig);
    expect(effects()).toHaveLength(1);
    expect(await query(`select name from handoffs where status = 'failed'`)).toEqual([]);
    const isOver = handoff !== 'watch-follow-up';
    expect(rig.sandbox.ticket(taskId).status).toBe(isOver ? 'solved' : 'open');
  });
});
