import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import {
  responseDetailSchema,
  responsePageSchema,
  type ResponseDetail,
  type ResponsePage,
} from '../../shared/contracts/responses.ts';
import { categoryOf, type Score } from '../../shared/nps.ts';
import { ADMIN_KEY, startProduct } from './start-product.ts';

/** An answer to be there; everything but the moment may be left out. */
type Given = {
  at: string;
  score?: Score;
  comment?: string | null;
  customer?: string;
  name?: string;
  attribution?: Record<string, unknown>;
  locale?: string;
};

const SOME = { brandId: null, groupId: null, assigneeId: null, channel: 'email', tags: [] };

/** A product without work, whose answers are those that a test gives. */
export type ResponseScene = Awaited<ReturnType<typeof openResponseScene>>;

/** Opens it; `startOver` before each test. */
export async function openResponseScene() {
  const product = await startProduct({ environment: { ROLE: 'web' } });
  const accountId = product.service.accounts.only().id;
  const { db } = product.service.store;

  const call = (path: string, init: RequestInit = {}, token = ADMIN_KEY) =>
    fetch(`${product.url}/api/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}` },
    });
  async function list(query = ''): Promise<ResponsePage> {
    const answer = await call(`/responses?${query}`);
    return z.strictObject(responsePageSchema.shape).parse(await answer.json());
  }
  const patch = (id: string, body: object, token = ADMIN_KEY) =>
    call(`/responses/${id}`, { method: 'PATCH', body: JSON.stringify(body) }, token);

  return {
    product,
    accountId,
    records: product.service.store.forAccount(accountId),
    call,
    list,
    idsOf: async (query = '') => (await list(query)).items.map(({ id }) => id),
    patch,
    async changed(id: string, body: object): Promise<ResponseDetail> {
      return responseDetailSchema.parse(await (await patch(id, body)).json());
    },
    async startOver() {
      // Thousands of answers of one customer: each that is deleted looks for those that follow it.
      await sql`truncate responses, follow_ups, customers cascade`.execute(db);
    },
    async add(given: Given, account = accountId): Promise<string> {
      const { at, score = 9, comment = null, customer = '90', locale = 'en' } = given;
      const id = randomUUID();
      if (given.name !== undefined) {
        await sql`insert into customers (account_id, zendesk_customer_id, name)
      values (${account}, ${customer}, ${given.name}) on conflict do nothing`.execute(db);
      }
      await sql`
    insert into responses (id, account_id, zendesk_ticket_id, zendesk_customer_id, score, category,
      comment, contact_ok, provisional, version, attribution, locale, submitted_at, updated_at)
    values (${id}, ${account}, ${String(Math.random()).slice(2, 9)}, ${customer}, ${score},
      ${categoryOf(score)}, ${comment}, false, false, 1,
      ${JSON.stringify({ ...SOME, ...given.attribution })}, ${locale}, ${at}, ${at})`.execute(db);
      return id;
    },
    /** One a second. */
    async addMany(count: number): Promise<void> {
      for (let start = 0; start < count; start += 3000) {
        await sql`
      insert into responses (id, account_id, zendesk_ticket_id, zendesk_customer_id, score,
        category, contact_ok, provisional, version, attribution, submitted_at, updated_at)
      select gen_random_uuid(), ${accountId}, n::text, '90', 9, 'promoter', false, false, 1, '{}',
        '2026-01-01T00:00:00Z'::timestamptz + n * interval '1 second', now()
      from generate_series(${start + 1}::int, ${Math.min(start + 3000, count)}::int) as n`.execute(
          db,
        );
      }
    },
  };
}
