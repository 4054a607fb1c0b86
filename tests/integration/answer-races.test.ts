import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendInvitationJob } from '../../backend/invitation/send-invitation.job.ts';
import { eraseCustomerJob } from '../../backend/privacy/erase-customer.job.ts';
import type { Records } from '../../backend/records/store.ts';
import { aClaimedJobContext, aJobContext } from '../support/a-job-context.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { setScene } from '../support/desk-scene.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { post, postJson } from '../support/survey-form.ts';
import { until } from '../support/until.ts';

let product: Product;
beforeAll(async () => {
  // Without workers nothing is written but what a test does.
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const account = () => product.service.accounts.only();
const store = () => account().store;
const responseOf = (invitationId: string) => store().responses.findOfInvitation(invitationId);
/** At its last look for a merge. */
const erase = (customerId: string) =>
  eraseCustomerJob({ accounts: { byId: account } }).run(
    { customerId },
    aJobContext({ askedAt: new Date(0), accountId: account().id }),
  );

/** How many statements of the product wait for another's lock. */
async function countBlocked(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(
    product.service.store.db,
  );
  return rows[0]?.n ?? 0;
}

/** Posts an answer that finds the page open, and has to wait while a transaction changes that. */
async function postBehind(
  send: () => Promise<Response>,
  change: (records: Records) => Promise<unknown>,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<Response> {
  const sendings: Promise<Response>[] = [];
  await store().transaction(async (records) => {
    await change(records);
    sendings.push(send());
    await until('the answer to wait for the lock', async () => (await countBlocked()) > 0);
    await meanwhile();
  });
  const [answer] = await Promise.all(sendings);
  if (answer === undefined) throw new Error('nothing was sent');
  return answer;
}

describe('an answer that comes while the survey closes', () => {
  it.each([
    ['a first one', 0],
    ['an amendment', 1],
  ])('is refused when the customer was erased: %s', async (_what, before) => {
    const { id, link, customerId } = await anInvitationOut(product);
    if (before > 0) await post(link, { score: '3', comment: 'Before' });
    const answer = await postBehind(
      () => post(link, { score: '1', comment: 'Words' }),
      async (records) => {
        await records.customers.lock(customerId, null);
        await records.responses.anonymise(customerId);
        await records.customers.erase(customerId, product.clock.now());
      },
    );
    expect(answer.status).toBe(410);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const response = await responseOf(id);
    if (before === 0) expect(response).toBeNull();
    else expect(response).toMatchObject({ score: 3, comment: null, version: 1 });
  });

  it('is refused when the invitation expired', async () => {
    const { id, link } = await anInvitationOut(product);
    const answer = await postBehind(
      () => postJson(link, { score: 1 }),
      (records) => records.invitations.expire(id, product.clock.now(), []),
    );
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({ code: 'gone' });
    expect(await responseOf(id)).toBeNull();
  });

  it('is taken when the last moment passed while it waited: it came in time', async () => {
    const { id, link } = await anInvitationOut(product);
    const soon = new Date(product.clock.now().getTime() + 60_000);
    const { db } = product.service.store;
    await db.updateTable('invitations').set({ expires_at: soon }).where('id', '=', id).execute();
    const answer = await postBehind(
      () => post(link, { score: '1' }),
      (records) => records.invitations.markReminded(id, 1),
      () => product.sandbox.skipClock(61_000),
    );
    expect(answer.status).toBe(303);
    expect(await responseOf(id)).toMatchObject({ score: 1 });
  });

  it('is taken when somebody else changed the invitation meanwhile', async () => {
    const { id, link } = await anInvitationOut(product);
    const answer = await postBehind(
      () => post(link, { score: '1', comment: 'Words' }),
      async (records) => {
        await records.invitations.markReminded(id, 1);
      },
    );
    expect(answer.status).toBe(303);
    expect(await responseOf(id)).toMatchObject({ score: 1, comment: 'Words', version: 1 });
    expect(await store().invitations.find(id)).toMatchObject({
      status: 'responded',
      remindersSent: 1,
    });
  });

  it('is kept once when many come at the same time', async () => {
    const { id, link } = await anInvitationOut(product);
    const scores = Array.from({ length: 12 }, (_, n) => String(n % 11));
    const answers = await Promise.all(scores.map((score) => post(link, { score })));
    expect(answers.map(({ status }) => status)).toEqual(scores.map(() => 303));
    const response = await responseOf(id);
    const versions = await product.service.store.db
      .selectFrom('response_versions')
      .select(['version', 'score'])
      .where('response_id', '=', response?.id ?? '')
      .orderBy('version')
      .execute();
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, n) => n + 1));
    expect(versions.at(-1)).toEqual({ version: response?.version, score: response?.score });
  });

  it('is taken from one who opts out at the same moment', async () => {
    const { id, link, customerId } = await anInvitationOut(product);
    const answer = await postBehind(
      () => post(link, { score: '1' }),
      async (records) => {
        await records.customers.lock(customerId, null);
        await records.suppressions.add(customerId, 'opted_out', product.clock.now());
      },
    );
    expect(answer.status).toBe(303);
    expect(await responseOf(id)).toMatchObject({ score: 1 });
  });

  it('is refused, or its words are gone, whichever comes first', async () => {
    const rounds = await Promise.all(Array.from({ length: 20 }, () => anInvitationOut(product)));
    const statuses = await Promise.all(
      rounds.map(async ({ id, link, customerId }) => {
        const [answer] = await Promise.all([
          post(link, { score: '2', comment: 'Words' }),
          erase(customerId),
        ]);
        const response = await responseOf(id);
        if (answer.status === 410) expect(response).toBeNull();
        else expect(response).toMatchObject({ score: 2, comment: null });
        return answer.status;
      }),
    );
    for (const status of statuses) expect([303, 410]).toContain(status);
  });
});

describe('answers that come at the same time', () => {
  const three = () => Promise.all([1, 2, 3].map(() => anInvitationOut(product)));

  it.each([
    [
      'customer',
      (records: Records, customerId: string) => records.customers.lock(customerId, null),
    ],
    [
      'invitation',
      (records: Records, _: string, id: string) => records.invitations.markReminded(id, 1),
    ],
  ])('do not wait for one whose %s is held by somebody', async (_what, hold) => {
    const [held, ...others] = await three();
    if (held === undefined) throw new Error('no invitation');
    const free: Response[] = [];
    const answer = await postBehind(
      () => post(held.link, { score: '2' }),
      (records) => hold(records, held.customerId, held.id),
      async () => {
        free.push(...(await Promise.all(others.map(({ link }) => post(link, { score: '9' })))));
      },
    );
    expect([answer, ...free].map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await responseOf(held.id)).toMatchObject({ score: 2, version: 1 });
  });

  it('are each stored as they were given, first ones and amendments', async () => {
    const invitations = await three();
    const texts = ['{"a": "\\u0001"}', "'; drop table responses; --", '😀 \u2028 "quoted"'];
    for (const version of [1, 2]) {
      await Promise.all(
        invitations.map(({ link }, n) =>
          postJson(link, { score: n + version, comment: texts[n], contactOk: n === 1 }),
        ),
      );
      const responses = await Promise.all(invitations.map(({ id }) => responseOf(id)));
      expect(responses).toMatchObject(
        texts.map((comment, n) => ({ score: n + version, comment, contactOk: n === 1, version })),
      );
    }
  });

  it('are stored though a merge holds two of the customers, in its own order', async () => {
    const [first, second, third] = (await three()).toSorted((a, b) =>
      a.customerId.localeCompare(b.customerId),
    );
    if (first === undefined || second === undefined || third === undefined) throw new Error('none');
    const sendings: Promise<Response>[] = [];
    await store().transaction(async (records) => {
      await records.customers.lock(second.customerId, null);
      sendings.push(...[first, second, third].map(({ link }) => post(link, { score: '7' })));
      await until('one of them to wait', async () => (await countBlocked()) > 0);
      await records.customers.lock(first.customerId, null);
    });
    expect((await Promise.all(sendings)).map(({ status }) => status)).toEqual([303, 303, 303]);
  });
});

describe('an answer that is faster than our record of the mail', () => {
  async function aScheduledOne() {
    const scene = setScene(product);
    product.sandbox.actions.solveTicket(scene.ticketId);
    const invitation = await anInvitationOut(product, {
      ticketId: String(scene.ticketId),
      customerId: String(scene.customerId),
    });
    await product.service.store.db
      .updateTable('invitations')
      .set({ status: 'scheduled', sent_at: null, expires_at: null })
      .where('id', '=', invitation.id)
      .execute();
    return invitation;
  }

  /** Runs the sending job with a mail service that the customer answers while it works. */
  function send(invitationId: string, link: string, outcome: 'accepted' | 'unavailable') {
    const sent: string[] = [];
    const mailer = {
      ...account().mailer,
      async send({ to }: { to: string }) {
        sent.push(to);
        expect((await post(link, { score: '9' })).status).toBe(303);
        return outcome === 'accepted'
          ? { kind: 'accepted' as const }
          : { kind: 'unavailable' as const, whose: 'receiver' as const, reason: 'cut off' };
      },
    };
    const job = sendInvitationJob({ accounts: { byId: () => ({ ...account(), mailer }) } });
    const run = async () => job.run({ invitationId }, await aClaimedJobContext(product));
    return { run, sent };
  }

  it('leaves it answered, with the time of its sending and its end, and sends once', async () => {
    const { id, link } = await aScheduledOne();
    const { run, sent } = send(id, link, 'accepted');
    await run();
    await run();
    expect(sent).toHaveLength(1);
    const invitation = await store().invitations.find(id);
    expect(invitation).toMatchObject({ status: 'responded' });
    expect(invitation?.sentAt).not.toBeNull();
    expect(invitation?.sentAt).toEqual(invitation?.respondedAt);
    const days = account().settings.surveys[0]?.expiryDays ?? 0;
    const end = Number(invitation?.sentAt) + days * 24 * 60 * 60_000;
    expect(Math.abs(Number(invitation?.expiresAt) - end)).toBeLessThan(60_000);
  });

  it('has the time of its sending though the mail service seemed away, and no second mail', async () => {
    const { id, link } = await aScheduledOne();
    const { run, sent } = send(id, link, 'unavailable');
    await expect(run()).rejects.toThrow('the mail was not taken');
    await run();
    expect(sent).toHaveLength(1);
    const invitation = await store().invitations.find(id);
    expect(invitation).toMatchObject({ status: 'responded' });
    expect(invitation?.sentAt).toEqual(invitation?.respondedAt);
  });
});
