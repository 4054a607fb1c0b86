import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPreviousRelease, whyNoPreviousRelease } from '../support/previous-release.ts';
import { settleRig } from '../support/settle.ts';
import { startKillRig, type KillRig } from '../support/start-kill-rig.ts';
import { surveyLinkIn } from '../support/survey-link.ts';

const LOAD_MS = 60_000;
const EVERY_MS = 800;
/** Ticket updates have their minute, which comes within this time. */
const SETTLE = { soonMs: 10 * 60_000, timeoutMs: 6 * 60_000 };

type Person = {
  email: string;
  ticketId: number;
  score: number;
  /** How often they have answered so far; every third of them amends the answer. */
  answers: number;
};

const missing = whyNoPreviousRelease();
if (missing !== null) process.stdout.write(`The rolling upgrade is not tried: ${missing}\n`);

let distFolder: string;
let rig: KillRig;
let people: Person[];

beforeAll(() => {
  if (missing === null) distFolder = buildPreviousRelease();
}, 900_000);
beforeEach(async () => {
  rig = await startKillRig({ isEmptyDatabase: true });
  people = [];
});
afterEach(() => rig.close());

const mailsTo = ({ email }: Person) => rig.sandbox.mails().filter(({ to }) => to.includes(email));
const wordsOf = ({ email }: Person) => `Words of ${email}`;

function solveOne(): void {
  const number = people.length + 1;
  const email = `person${number}@example.com`;
  const { id } = rig.sandbox.actions.createCustomer({ name: `Person ${number}`, email });
  const { id: ticketId } = rig.sandbox.actions.createTicket(id);
  rig.sandbox.actions.solveTicket(ticketId);
  people.push({ email, ticketId, score: number % 11, answers: 0 });
}

/** Whoever got a mail answers it, some a second time; a refusal is a fault. */
async function answerSome(): Promise<void> {
  for (const person of people) {
    const [mail] = mailsTo(person);
    const most = person.ticketId % 3 === 0 ? 2 : 1;
    if (mail === undefined || person.answers >= most) continue;
    person.answers += 1;
    const comment = `${wordsOf(person)}, answer ${person.answers}`;
    const body = new URLSearchParams({ score: String(person.score), comment });
    const { status } = await fetch(surveyLinkIn(mail), { method: 'POST', body });
    expect(status).toBe(200);
  }
}

async function loadForAMinute(): Promise<void> {
  const end = Date.now() + LOAD_MS;
  while (Date.now() < end) {
    solveOne();
    await answerSome();
    await pause(EVERY_MS);
  }
  // Everybody has a mail by then, then everybody has answered, and some have amended.
  for (let round = 0; round < 3; round += 1) {
    await settleRig(rig, SETTLE);
    await answerSome();
  }
  await settleRig(rig, SETTLE);
}

/** What became of one person's ticket, to be compared as a whole. */
function lotOf(person: Person) {
  const { sandbox } = rig;
  const tasks = sandbox
    .tickets()
    .filter(({ external_id: id }) => id?.startsWith('aftercare:'))
    .filter(({ subject }) => subject?.endsWith(`#${person.ticketId}`));
  const notes = sandbox.comments(person.ticketId).filter((note) => !note.public);
  const last = notes.at(-1)?.body ?? '';
  return {
    who: person.email,
    mails: mailsTo(person).length,
    // A version that is amended before its note was written has none.
    hasNotes: notes.length >= 1 && notes.length <= person.answers,
    isLastNoteOfLastAnswer: last.includes(`${wordsOf(person)}, answer ${person.answers}`),
    tasks: tasks.length,
    told: sandbox.mails().filter(({ text }) => text.includes(wordsOf(person))).length,
  };
}

async function expectNothingLost(): Promise<void> {
  const { rows } = await rig.pool.query(
    `select name, last_error from handoffs where status = 'failed'`,
  );
  expect(rows, 'work that was given up').toEqual([]);
  const refused = rig.sandbox.invocations().filter(({ statusCode }) => statusCode !== 200);
  expect(refused, 'events that were not taken').toEqual([]);
  expect(people.length).toBeGreaterThan(20);
  const expected = people.map((person) => {
    const low = person.score <= 6 ? 1 : 0;
    const notes = { hasNotes: true, isLastNoteOfLastAnswer: true };
    return { who: person.email, mails: 1, ...notes, tasks: low, told: low };
  });
  expect(people.map(lotOf)).toEqual(expected);
}

describe.skipIf(missing !== null)(
  'for a minute under load, nothing fails and nothing is lost',
  () => {
    it('with a worker of the previous release beside the web process of this one', async () => {
      // First, as in life: it was there before the tables were changed.
      await rig.start({ ROLE: 'worker' }, { distFolder });
      await rig.start({ ROLE: 'web' });
      await loadForAMinute();
      await expectNothingLost();
    });

    it('with a worker of this release beside the web process of the previous one', async () => {
      await rig.start({ ROLE: 'web' }, { distFolder });
      await rig.start({ ROLE: 'worker' });
      await loadForAMinute();
      await expectNothingLost();
    });

    it('with workers of both, and both web processes one after the other', async () => {
      const oldWeb = await rig.start({ ROLE: 'web' }, { distFolder });
      await rig.start({ ROLE: 'worker' }, { distFolder });
      await rig.start({ ROLE: 'worker' });
      for (let count = 0; count < 30; count += 1) solveOne();
      await settleRig(rig, SETTLE);
      await oldWeb.stop();
      await rig.start({ ROLE: 'web' });
      await loadForAMinute();
      await expectNothingLost();
    });
  },
);
