import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { purgeAccount } from '../../backend/records/purge-account.ts';
import { responseCountsSchema, type ResponsePage } from '../../shared/contracts/responses.ts';
import { openSession } from '../support/open-app.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openResponseScene, type ResponseScene } from '../support/response-scene.ts';

let scene: ResponseScene;
beforeAll(async () => {
  scene = await openResponseScene();
});
afterAll(() => scene.product.close());
beforeEach(() => scene.startOver());

const counts = async (query: string) =>
  responseCountsSchema.parse(await (await scene.call(`/responses/counts?${query}`)).json());

describe('the list of answers', () => {
  it('gives everything about an answer, with names where they are known', async () => {
    const id = await scene.add({
      at: '2026-01-10T10:00:00Z',
      score: 3,
      comment: 'Slow',
      name: 'Karen Blixen',
      attribution: { brandId: '10', assigneeId: '30' },
    });
    const [item] = (await scene.list()).items;
    expect(item).toMatchObject({
      id,
      score: 3,
      category: 'detractor',
      comment: 'Slow',
      improve: null,
      submittedAt: '2026-01-10T10:00:00.000Z',
      customer: { id: '90', name: 'Karen Blixen' },
      assignee: { id: '30' },
      brand: { id: '10' },
      group: null,
      language: 'en',
      channel: 'email',
      source: 'imported',
      read: null,
      ignored: null,
      followUp: null,
    });
  });

  it('goes from page to page without leaving out or repeating one, while new ones arrive', async () => {
    const at = (minute: number) => `2026-01-10T10:${String(minute).padStart(2, '0')}:00.123456Z`;
    const given: string[] = [];
    // Several of one moment, so that the moment alone does not tell where a page ended.
    for (let each = 0; each < 23; each += 1) given.push(await scene.add({ at: at(each >> 2) }));
    for (const sort of ['newest', 'oldest']) {
      const seen: string[] = [];
      let cursor: string | null = null;
      let pages = 0;
      do {
        const from: string = cursor === null ? '' : `&cursor=${cursor}`;
        const page = await scene.list(`limit=5&sort=${sort}${from}`);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next;
        pages += 1;
        if (sort === 'newest') await scene.add({ at: at(30 + pages) });
      } while (cursor !== null);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => given.includes(id)).toSorted()).toEqual(given.toSorted());
    }
  });

  it('refuses a cursor of another order, or of nobody', async () => {
    await scene.add({ at: '2026-01-10T10:00:00Z' });
    await scene.add({ at: '2026-01-11T10:00:00Z' });
    const { next } = await scene.list('limit=1');
    for (const query of [`sort=oldest&cursor=${next}`, 'cursor=abc']) {
      const answer = await scene.call(`/responses?${query}`);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ errors: [{ field: 'cursor' }] });
    }
  });

  it.each(['limit=0', 'limit=201', 'sort=best', 'read=perhaps', 'score=11', 'colour=red'])(
    'refuses %s by name',
    async (query) => {
      const answer = await scene.call(`/responses?${query}`);
      expect(answer.status).toBe(422);
      expect(JSON.stringify(await answer.json())).toContain(query.split('=')[0]);
    },
  );

  it('takes days as the account counts them', async () => {
    const late = await scene.add({ at: '2026-01-10T23:30:00Z' });
    const next = await scene.add({ at: '2026-01-11T00:00:00Z' });
    expect(await scene.idsOf('from=2026-01-10&to=2026-01-11')).toEqual([late]);
    expect(await scene.idsOf('from=2026-01-11')).toEqual([next]);
  });

  it('filters by what the ticket was, what was answered, and whether there is a comment', async () => {
    const chat = await scene.add({
      at: '2026-01-03T10:00:00Z',
      score: 2,
      attribution: { channel: 'chat', brandId: '10', tags: ['vip', 'eu'] },
    });
    const mail = await scene.add({ at: '2026-01-02T10:00:00Z', score: 10, comment: 'Thanks' });
    const dane = await scene.add({ at: '2026-01-01T10:00:00Z', score: 7, locale: 'da' });
    expect(await scene.idsOf('channel=chat')).toEqual([chat]);
    expect(await scene.idsOf('tag=vip')).toEqual([chat]);
    expect(await scene.idsOf('brand=')).toEqual([mail, dane]);
    expect(await scene.idsOf('language=da&language=fi')).toEqual([dane]);
    expect(await scene.idsOf('category=detractor&category=passive')).toEqual([chat, dane]);
    expect(await scene.idsOf('score=10')).toEqual([mail]);
    expect(await scene.idsOf('comment=with')).toEqual([mail]);
    expect(await scene.idsOf('comment=without&sort=oldest')).toEqual([dane, chat]);
  });

  it('searches what was written and who wrote it, whatever the case, as it was typed', async () => {
    const first = await scene.add({
      at: '2026-01-02T10:00:00Z',
      comment: 'PAKKELEVERINGEN VAR ÆRGERLIG\nog 100% for sen (igen).',
      name: 'Søren Ågård',
    });
    const other = await scene.add({
      at: '2026-01-01T10:00:00Z',
      comment: '1000 thanks',
      customer: '91',
    });
    expect(await scene.idsOf('q=levering')).toEqual([first]);
    expect(await scene.idsOf('q=ærgerlig%20og')).toEqual([first]);
    expect(await scene.idsOf('q=SØREN%20åg')).toEqual([first]);
    expect(await scene.idsOf('q=100%25')).toEqual([first]);
    expect(await scene.idsOf('q=(igen).')).toEqual([first]);
    expect(await scene.idsOf('q=100')).toEqual([first, other]);
    expect(await scene.idsOf('q=.*')).toEqual([]);
    expect(await scene.idsOf('q=%20')).toEqual([first, other]);
    expect(await scene.idsOf('q=%00%5Cb')).toEqual([]);
  });

  it('filters by what became of the follow-up', async () => {
    const { db } = scene.product.service.store;
    const followed = await scene.add({ at: '2026-01-02T10:00:00Z', score: 1 });
    const alone = await scene.add({ at: '2026-01-01T10:00:00Z', score: 1 });
    const [dueAt, followUpId] = ['2026-01-03T10:00:00Z', randomUUID()];
    await sql`insert into follow_ups (id, account_id, zendesk_customer_id, status, due_at, created_at)
      values (${followUpId}, ${scene.accountId}, '90', 'open', ${dueAt}, ${dueAt})`.execute(db);
    await sql`insert into follow_up_responses (response_id, follow_up_id)
      values (${followed}, ${followUpId})`.execute(db);
    expect((await scene.list('followUp=open')).items).toMatchObject([
      { id: followed, followUp: { status: 'open', dueAt: '2026-01-03T10:00:00.000Z' } },
    ]);
    expect(await scene.idsOf('followUp=none')).toEqual([alone]);
    expect(await scene.idsOf('followUp=none&followUp=open')).toEqual([followed, alone]);
  });

  it('filters by what is worth a second look, and says what that is', async () => {
    const { db } = scene.product.service.store;
    const [sent, calm] = [randomUUID(), randomUUID()];
    for (const [id, at] of [
      [sent, '2026-01-05T10:00:00Z'],
      [calm, '2026-01-06T10:00:00Z'],
    ] as const) {
      await sql`insert into invitations (id, account_id, survey_id, zendesk_ticket_id,
        zendesk_customer_id, status, channel, solved_at, due_at, created_at, sent_at, attribution)
        values (${id}, ${scene.accountId}, 'default', ${id}, '91', 'responded', 'email', ${at},
          ${at}, ${at}, ${at}, '{}')`.execute(db);
    }
    const fast = await scene.add({ at: '2026-01-05T10:00:09Z', customer: '91' });
    const slow = await scene.add({ at: '2026-01-06T10:00:11Z', customer: '92' });
    const gesture = await scene.add({ at: '2026-01-07T10:00:00Z', customer: '93' });
    const crowd = [];
    for (const hour of [10, 13, 16]) {
      crowd.unshift(await scene.add({ at: `2026-01-08T${hour}:00:00Z`, customer: '94' }));
    }
    await scene.add({ at: '2026-01-09T10:00:00Z', customer: '95' });
    await scene.add({ at: '2026-01-09T11:00:00Z', customer: '95' });
    await sql`update responses set invitation_id = ${sent} where id = ${fast}`.execute(db);
    await sql`update responses set invitation_id = ${calm} where id = ${slow}`.execute(db);
    await sql`update responses set provisional = true where id = ${gesture}`.execute(db);
    const { items } = await scene.list('doubtful=yes');
    expect(items.map(({ id, doubts }) => [id, doubts])).toEqual([
      ...crowd.map((id) => [id, ['crowded']]),
      [gesture, ['unconfirmed']],
      [fast, ['fast']],
    ]);
    expect(await scene.idsOf('doubtful=no')).toHaveLength(3);
    await sql`truncate invitations cascade`.execute(db);
  });

  it('counts what passes by category, as far as a page looks', async () => {
    for (const score of [10, 9, 8, 2, 2, 2] as const) {
      await scene.add({ at: '2026-01-10T10:00:00Z', score, comment: score === 9 ? null : 'Words' });
    }
    const all = { promoters: 2, passives: 1, detractors: 3, reached: null };
    expect(await counts('')).toEqual(all);
    expect(await counts('comment=with')).toEqual({ ...all, promoters: 1 });
    expect(await counts('category=passive')).toEqual({ ...all, promoters: 0, detractors: 0 });
    expect(await counts('from=2026-02-01')).toEqual({
      promoters: 0,
      passives: 0,
      detractors: 0,
      reached: null,
    });
  });

  it('ends a page after so many that it has looked through, and goes on from there', async () => {
    await scene.addMany(6_000);
    const needle = await scene.add({ at: '2025-12-31T10:00:00Z', comment: 'A needle' });
    const pages: ResponsePage[] = [];
    let cursor = '';
    do {
      pages.push(await scene.list(`q=needle${cursor}`));
      cursor = `&cursor=${pages.at(-1)?.next}`;
    } while (pages.at(-1)?.next !== null);
    expect(pages.map(({ items }) => items.length)).toEqual([0, 1]);
    expect(pages.at(-1)?.items[0]?.id).toBe(needle);
    expect(pages[0]?.reached).toBe('2026-01-01T00:16:41.000Z');
    expect(await counts('')).toMatchObject({
      promoters: 5_000,
      reached: '2026-01-01T00:16:40.000Z',
    });
  });
});

describe('answers of two accounts', () => {
  it('never meet', async () => {
    const { id: others } = await scene.product.service.store.accounts.ensure(
      'https://elsewhere.zendesk.com',
      new Date(),
    );
    const theirs = await scene.add({ at: '2026-01-10T10:00:00Z', comment: 'Theirs' }, others);
    expect(await scene.idsOf()).toEqual([]);
    expect(await (await scene.call('/responses.csv')).text()).not.toContain('Theirs');
    expect((await scene.call(`/responses/${theirs}`)).status).toBe(404);
    for (const body of [{ read: true }, { ignored: { reason: 'x' } }, { ignored: null }]) {
      expect((await scene.patch(theirs, body)).status).toBe(404);
    }
    await purgeAccount(scene.product.service.store.db, others);
  });
});

describe('agents', () => {
  it('read the answers credited to themselves, and change none', async () => {
    const { leadIds } = scene.product.sandbox.state.landmarks;
    const agent = scene.product.sandbox
      .users()
      .find(({ id, role }) => role === 'agent' && !leadIds.includes(id));
    const session = await openSession(scene.product, agent?.id ?? 0);
    const own = await scene.add({
      at: '2026-01-10T10:00:00Z',
      attribution: { assigneeId: String(agent?.id) },
    });
    const other = await scene.add({
      at: '2026-01-11T10:00:00Z',
      attribution: { assigneeId: '30' },
    });
    for (const query of ['', '?assignee=30']) {
      const page = (await (
        await scene.call(`/responses${query}`, {}, session)
      ).json()) as ResponsePage;
      expect(page.items.map(({ id }) => id)).toEqual([own]);
    }
    for (const path of ['/responses.csv', '/responses.ndjson', `/responses/${other}`]) {
      expect((await scene.call(path, {}, session)).status).toBe(403);
    }
    expect((await scene.patch(own, { read: true }, session)).status).toBe(403);
  });
});
