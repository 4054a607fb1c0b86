import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleRig } from '../support/settle.ts';
import { nameOf, startFreezeRig, type FreezeRig, type Point } from '../support/start-freeze-rig.ts';
import { surveyLinkIn } from '../support/survey-link.ts';
import { until } from '../support/until.ts';

/** Each has a sandbox and a database of its own; they mostly wait. */
const RIGS = 3;

type Case = { point: Point; when: 'before' | 'after' };
type Person = { email: string; ticketId: number };

let rigs: FreezeRig[];
let counter = 0;
beforeAll(async () => {
  rigs = [];
  while (rigs.length < RIGS) rigs.push(await startFreezeRig());
}, 600_000);
afterAll(() => Promise.all((rigs ?? []).map((rig) => rig.close())));

function aPerson({ sandbox }: FreezeRig): Person {
  counter += 1;
  const email = `person${counter}@example.com`;
  const { id } = sandbox.actions.createCustomer({ name: `Person ${counter}`, email });
  return { email, ticketId: sandbox.actions.createTicket(id).id };
}

const mailsTo = ({ sandbox }: FreezeRig, { email }: Person) =>
  sandbox.mails().filter(({ to }) => to.includes(email));
const wordsOf = ({ email }: Person) => `Words of ${email}`;

async function invite(rig: FreezeRig, person: Person): Promise<string> {
  rig.sandbox.actions.solveTicket(person.ticketId);
  await until('the mail', () => mailsTo(rig, person).length > 0, 40_000);
  await settleRig(rig);
  return surveyLinkIn(mailsTo(rig, person)[0]!);
}

async function answer(link: string, person: Person): Promise<void> {
  const body = new URLSearchParams({ score: '1', comment: wordsOf(person) });
  expect((await fetch(link, { method: 'POST', body })).status).toBe(200);
}

/** Tries every case, as many at a time as there are rigs; what went wrong, with where. */
async function tryAll(
  cases: Case[],
  attempt: (rig: FreezeRig, each: Case) => Promise<void>,
): Promise<string[]> {
  const queue = [...cases];
  const faults: string[] = [];
  await Promise.all(
    rigs.map(async (rig) => {
      for (let each = queue.shift(); each !== undefined; each = queue.shift()) {
        try {
          await attempt(rig, each);
        } catch (error) {
          faults.push(`stopped ${each.when} ${nameOf(each.point)}: ${String(error)}`);
        }
      }
    }),
  );
  return faults;
}

const bothWays = (point: Point): Case[] => [
  { point, when: 'before' },
  { point, when: 'after' },
];

async function expectNothingFailed(rig: FreezeRig): Promise<void> {
  const { rows } = await rig.pool.query(
    `select name, last_error from handoffs where status = 'failed'`,
  );
  expect(rows).toEqual([]);
}

describe('a worker that is stopped for longer than its lease, beside one with a wrong clock', () => {
  it('sends each invitation once, wherever it is stopped on the way to the mail', async () => {
    const [rig] = rigs;
    const points = await rig!.trace(async () => void (await invite(rig!, aPerson(rig!))));
    const effects = points.filter(
      ({ channel, label }) => channel !== 'database' || label.startsWith('with kept as'),
    );
    expect(effects.length).toBeGreaterThan(4);
    const cases = [
      ...points.map((point): Case => ({ point, when: 'before' })),
      ...effects.map((point): Case => ({ point, when: 'after' })),
    ];
    const faults = await tryAll(cases, async (each, { point, when }) => {
      const person = aPerson(each);
      await each.freezeAt(
        point,
        when,
        () => void each.sandbox.actions.solveTicket(person.ticketId),
      );
      await settleRig(each);
      expect(mailsTo(each, person)).toHaveLength(1);
      const { rows } = await each.pool.query(
        'select status from invitations where zendesk_ticket_id = $1',
        [String(person.ticketId)],
      );
      expect(rows).toEqual([{ status: 'sent' }]);
      await expectNothingFailed(each);
    });
    expect(faults).toEqual([]);
  });

  it('writes one note, opens one task and tells the leads once, wherever it is stopped', async () => {
    const [rig] = rigs;
    const traced = aPerson(rig!);
    const link = await invite(rig!, traced);
    const points = await rig!.trace(async () => {
      await answer(link, traced);
      await settleRig(rig!);
    });
    const effects = points.filter(
      ({ channel, label }) =>
        (channel === 'Zendesk' && !label.startsWith('GET')) || channel === 'mail',
    );
    // Ticket, customer, task and the mail to the leads at the least.
    expect(effects.length).toBeGreaterThan(3);
    const faults = await tryAll(effects.flatMap(bothWays), async (each, { point, when }) => {
      const person = aPerson(each);
      const its = await invite(each, person);
      await each.freezeAt(point, when, () => answer(its, person));
      await settleRig(each);
      const { sandbox } = each;
      const notes = sandbox.comments(person.ticketId).filter((note) => !note.public);
      const tasks = sandbox
        .tickets()
        .filter((ticket) => ticket.external_id?.startsWith('aftercare:'))
        .filter(({ subject }) => subject?.endsWith(`#${person.ticketId}`));
      const told = sandbox.mails().filter(({ text }) => text.includes(wordsOf(person)));
      expect({ notes: notes.length, tasks: tasks.length, told: told.length }).toEqual({
        notes: 1,
        tasks: 1,
        told: 1,
      });
      await expectNothingFailed(each);
    });
    expect(faults).toEqual([]);
  });
});
