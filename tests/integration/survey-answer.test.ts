import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { chosenOn, post, postJson, postText } from '../support/survey-form.ts';

let product: Product;
beforeAll(async () => {
  // Without workers nothing is written but what a request writes.
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const store = () => product.service.accounts.only().store;
const versions = (invitationId: string) =>
  product.service.store.db
    .selectFrom('response_versions')
    .innerJoin('responses', 'responses.id', 'response_versions.response_id')
    .select(['response_versions.version', 'response_versions.score', 'response_versions.comment'])
    .where('responses.invitation_id', '=', invitationId)
    .orderBy('response_versions.version')
    .execute();
const settlements = async (invitationId: string) => {
  const response = await store().responses.findOfInvitation(invitationId);
  const rows = await product.service.store.db
    .selectFrom('handoffs')
    .select('key')
    .where('name', '=', 'settle-response')
    .where('key', 'like', `${response?.id}-%`)
    .execute();
  return rows.length;
};

describe('an answer', () => {
  it.each(['0', '10', ' 7 '])('of "%s" is taken from a form', async (score) => {
    const { id, link } = await anInvitationOut(product);
    const answer = await post(link, { score, comment: ' Well\r\ndone ', contactOk: 'true' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/\/s\/[\w-]{43}\/thanks$/);
    expect(await store().responses.findOfInvitation(id)).toMatchObject({
      score: Number(score),
      comment: 'Well\ndone',
      contactOk: true,
      provisional: false,
      version: 1,
    });
    expect((await store().invitations.find(id))?.status).toBe('responded');
  });

  it('of 0 is taken from JSON', async () => {
    const { id, link } = await anInvitationOut(product);
    const answer = await postJson(link, { score: 0, comment: null });
    expect(answer.status).toBe(200);
    expect(await store().responses.findOfInvitation(id)).toMatchObject({
      score: 0,
      category: 'detractor',
      comment: null,
    });
  });

  it('is amended by another, and each version is kept', async () => {
    const { id, link } = await anInvitationOut(product);
    await post(link, { score: '2', comment: 'Bad' });
    await post(link, { score: '8', comment: 'Better' });
    expect(await versions(id)).toEqual([
      { version: 1, score: 2, comment: 'Bad' },
      { version: 2, score: 8, comment: 'Better' },
    ]);
    expect(await store().responses.findOfInvitation(id)).toMatchObject({
      score: 8,
      category: 'passive',
      version: 2,
    });
    expect(chosenOn(await (await fetch(link)).text())).toBe('8');
  });

  it('that says the same again is one answer', async () => {
    const { id, link } = await anInvitationOut(product);
    for (let time = 0; time < 4; time += 1) {
      expect((await post(link, { score: '6', comment: 'So so' })).status).toBe(303);
    }
    expect(await versions(id)).toHaveLength(1);
    expect(await settlements(id)).toBe(1);
  });

  it('that arrives twenty times at once is one', async () => {
    const { id, link } = await anInvitationOut(product);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post(link, { score: '4', comment: 'Hm' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await versions(id)).toHaveLength(1);
    expect(await settlements(id)).toBe(1);
  });

  it('keeps every version when different ones arrive at once', async () => {
    const { id, link } = await anInvitationOut(product);
    const scores = Array.from({ length: 11 }, (_, score) => score);
    await Promise.all(scores.map((score) => post(link, { score: String(score) })));
    const kept = await versions(id);
    expect(kept.map(({ version }) => version)).toEqual(scores.map((score) => score + 1));
    expect(kept.map(({ score }) => score).toSorted((a, b) => a - b)).toEqual(scores);
    const response = await store().responses.findOfInvitation(id);
    expect(response).toMatchObject({ version: 11, score: kept.at(-1)?.score });
  });
});

describe('an answer that is not valid', () => {
  it.each([
    ['no score', {}],
    ['an empty score', { score: '' }],
    ['11', { score: '11' }],
    ['minus one', { score: '-1' }],
    ['a fraction', { score: '7.5' }],
    ['hexadecimal', { score: '0x5' }],
    ['words', { score: 'ten' }],
  ])('says so and keeps what was typed: %s', async (_what, form) => {
    const { id, link } = await anInvitationOut(product);
    const words = 'My <b>words</b> & "more"';
    const answer = await post(link, { ...form, comment: words, contactOk: 'true' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('My &lt;b&gt;words&lt;/b&gt; &amp; &quot;more&quot;');
    expect(html).toMatch(/<input type="checkbox"[^>]*checked/);
    expect(html).toMatch(/<p class="error" id="score-error" tabindex="-1" autofocus/i);
    expect(await store().responses.findOfInvitation(id)).toBeNull();
  });

  it('keeps the score when the comment is too long, and puts the focus there', async () => {
    const { id, link } = await anInvitationOut(product);
    const answer = await post(link, { score: '0', comment: 'x'.repeat(5001) });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(chosenOn(html)).toBe('0');
    expect(html).toContain('x'.repeat(5001));
    expect(html).toMatch(/<textarea id="comment"[^>]*autofocus[^>]*aria-invalid="true"/i);
    expect(await store().responses.findOfInvitation(id)).toBeNull();
    expect((await post(link, { score: '0', comment: '🙂'.repeat(2500) })).status).toBe(303);
  });

  it('never costs the answer that was given before', async () => {
    const { id, link } = await anInvitationOut(product);
    await post(link, { score: '9', comment: 'Good' });
    expect((await post(link, { score: '', comment: 'Bad' })).status).toBe(422);
    expect(await store().responses.findOfInvitation(id)).toMatchObject({ score: 9, version: 1 });
  });

  it.each([
    ['no score', {}, 'score'],
    ['a null score', { score: null }, 'score'],
    ['a score of true', { score: true }, 'score'],
    ['a comment that is none', { score: 1, comment: 5 }, 'comment'],
    ['a flag that is none', { score: 1, contactOk: 'perhaps' }, 'contactOk'],
  ])('names its fields in JSON: %s', async (_what, body, field) => {
    const { link } = await anInvitationOut(product);
    const answer = await postJson(link, body);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await answer.json()) as { errors: { field: string; message: string }[] };
    expect(problem).toMatchObject({ status: 422, code: 'invalid_request' });
    expect(problem.errors.map((each) => each.field)).toEqual([field]);
    expect(problem.errors[0]?.message).not.toBe('');
  });

  it.each([
    ['JSON that is cut off', '{"score": 9', 'application/json', 400],
    ['JSON that is a number', '9', 'application/json', 400],
    ['JSON that is a list', '[9]', 'application/json', 422],
    ['text', 'score=9', 'text/plain', 422],
    ['XML', '<score>9</score>', 'text/xml', 422],
    ['a form of parts', '--b\r\n\r\n9\r\n--b--', 'multipart/form-data; boundary=b', 422],
    [
      'too large a form',
      `score=9&comment=${'x'.repeat(200_000)}`,
      'application/x-www-form-urlencoded',
      413,
    ],
    [
      'too large JSON',
      JSON.stringify({ score: 9, comment: 'x'.repeat(200_000) }),
      'application/json',
      413,
    ],
  ])('is refused: %s', async (_what, body, type, status) => {
    const { id, link } = await anInvitationOut(product);
    const answer = await postText(link, body, type);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('retry-after')).toBeNull();
    const expected = type === 'application/json' ? 'application/problem+json' : 'text/html';
    expect(answer.headers.get('content-type')).toContain(expected);
    expect(await store().responses.findOfInvitation(id)).toBeNull();
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('is no answer when it comes as %s', async (method) => {
    const { link } = await anInvitationOut(product);
    expect((await fetch(link, { method, body: '{"score":9}' })).status).toBe(404);
  });
});
