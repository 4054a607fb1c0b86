import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settleRig } from '../support/settle.ts';
import { startKillRig, type KillRig } from '../support/start-kill-rig.ts';
import { surveyLinkIn } from '../support/survey-link.ts';
import { until } from '../support/until.ts';

let rig: KillRig;
let ticketId: number;
beforeEach(async () => {
  rig = await startKillRig();
  const { id } = rig.sandbox.actions.createCustomer({ name: 'Karen', email: 'karen@example.com' });
  ticketId = rig.sandbox.actions.createTicket(id).id;
});
afterEach(() => rig.close());

const surveyMails = () => rig.sandbox.mails().filter(({ to }) => to.includes('karen@example.com'));
const leadMails = () => rig.sandbox.mails().filter(({ to }) => !to.includes('karen@example.com'));
const tasks = () => rig.sandbox.tickets().filter(({ tags }) => tags.includes('nps_follow_up'));
const notes = () =>
  rig.sandbox.comments(ticketId).filter(({ body }) => body.startsWith('NPS response'));
const count = async (table: string, condition = 'true') => {
  const sql = `select count(*)::int as n from ${table} where ${condition}`;
  return (await rig.pool.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
};

async function invite(): Promise<string> {
  rig.sandbox.actions.solveTicket(ticketId);
  await until('the mail', () => surveyMails().length > 0);
  await until('its record', async () => (await count('invitations', `status = 'sent'`)) > 0);
  return surveyLinkIn(surveyMails()[0]!);
}

const answer = (link: string) =>
  fetch(link, { method: 'POST', body: new URLSearchParams({ score: '1', comment: 'Bad' }) });

/** Everything that follows from one low score has happened, and once. */
async function expectAllDoneOnce(): Promise<void> {
  await until('the note', () => notes().length > 0, 40_000);
  await until('the task', () => tasks().length > 0, 40_000);
  await until('the alert', () => leadMails().length > 0, 40_000);
  await settleRig(rig);
  expect(surveyMails()).toHaveLength(1);
  expect(notes()).toHaveLength(1);
  expect(tasks()).toHaveLength(1);
  expect(leadMails()).toHaveLength(1);
  expect(await count('handoffs', `status = 'failed'`)).toBe(0);
}

describe('a process that is killed', () => {
  it('between storing an event and queueing its job loses nothing', async () => {
    const web = await rig.start({ ROLE: 'web' });
    rig.sandbox.actions.solveTicket(ticketId);
    await rig.sandbox.whenIdle();
    expect(await count('events', `status = 'accepted'`)).toBe(1);
    await web.kill();
    await rig.loseQueue();
    await rig.start();
    await until('the mail', () => surveyMails().length > 0, 40_000);
    await answer(surveyLinkIn(surveyMails()[0]!));
    await expectAllDoneOnce();
  });

  it('between the claim and the mail sends the mail after all, once', async () => {
    const first = await rig.start();
    // The mail service takes the connection and never says anything.
    const { createServer } = await import('node:net');
    const mute = createServer(() => {});
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as { port: number };
    await first.kill();
    const stuck = await rig.start({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    rig.sandbox.actions.solveTicket(ticketId);
    await until('the claim', async () => (await count('invitations', `status = 'sending'`)) > 0);
    await stuck.kill();
    mute.close();
    await rig.expireLeases();
    await rig.start();
    await until('the mail', () => surveyMails().length > 0, 40_000);
    await answer(surveyLinkIn(surveyMails()[0]!));
    await expectAllDoneOnce();
  });

  it('between the mail service’s yes and the commit repeats the mail under its Message-ID', async () => {
    const first = await rig.start();
    // Nothing can be recorded about an invitation that is being sent.
    await rig.pool.query(`create function wait_forever() returns trigger language plpgsql as $$
      begin if new.status = 'sent' then perform pg_sleep(60); end if; return new; end $$`);
    await rig.pool.query(`create trigger slow before update on invitations
      for each row execute function wait_forever()`);
    rig.sandbox.actions.solveTicket(ticketId);
    await until('the mail', () => surveyMails().length > 0);
    await first.kill();
    await rig.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'aftercare' and datname = current_database()`);
    await rig.pool.query('drop trigger slow on invitations');
    await rig.expireLeases();
    await rig.start();
    await until('the repeated mail', () => surveyMails().length > 1, 40_000);
    await until('its record', async () => (await count('invitations', `status = 'sent'`)) > 0);
    await settleRig(rig);
    const ids = new Set(surveyMails().map(({ messageId }) => messageId));
    expect(ids.size).toBe(1);
    expect(surveyMails()).toHaveLength(2);
  });

  it('between the answer and its write-back loses and repeats nothing', async () => {
    const first = await rig.start();
    const link = await invite();
    await first.kill();
    const web = await rig.start({ ROLE: 'web' });
    expect((await answer(link)).status).toBe(200);
    await web.kill();
    await rig.loseQueue();
    await rig.expireLeases();
    await rig.start();
    await expectAllDoneOnce();
  });

  it('after writing the note, before recording it, writes no second one', async () => {
    const first = await rig.start();
    const link = await invite();
    const client = await rig.pool.connect();
    await client.query('begin');
    await client.query('lock table write_backs in exclusive mode');
    await answer(link);
    await until('the note', () => notes().length > 0);
    await first.kill();
    await client.query('rollback');
    client.release();
    await rig.expireLeases();
    await rig.start();
    await expectAllDoneOnce();
  });

  it('after creating the follow-up in Zendesk, before recording it, creates no second one', async () => {
    const first = await rig.start();
    const link = await invite();
    await rig.pool.query(`create function wait_forever() returns trigger language plpgsql as $$
      begin perform pg_sleep(60); return new; end $$`);
    await rig.pool.query(`create trigger slow before update on follow_ups
      for each row execute function wait_forever()`);
    await answer(link);
    await until('the task', () => tasks().length > 0);
    await first.kill();
    await rig.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'aftercare' and datname = current_database()`);
    await rig.pool.query('drop trigger slow on follow_ups');
    await rig.expireLeases();
    await rig.start();
    await expectAllDoneOnce();
    expect(await count('follow_ups', `status = 'open'`)).toBe(1);
  });
});
