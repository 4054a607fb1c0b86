import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { postText } from '../support/survey-form.ts';

const RUNS = { numRuns: 250 };
const FORM = 'application/x-www-form-urlencoded';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const storedOf = (invitationId: string) =>
  product.service.accounts.only().store.responses.findOfInvitation(invitationId);

/** Sends something to a fresh link; says what was answered, and what is stored of it. */
async function send(body: string, type: string) {
  const { id, link } = await anInvitationOut(product);
  const answer = await postText(link, body, type);
  return { status: answer.status, text: await answer.text(), stored: await storedOf(id) };
}

const typedScores = fc.oneof(
  fc.integer({ min: -2, max: 12 }).map(String),
  fc.constantFrom('', ' ', ' 7 ', '07', '007', '5.5', '5,5', '०', '٥', '1e1', '0x5', '+5'),
  fc.constantFrom('NaN', 'null', 'true', '[]', '{}', '9,10', '9;10', '9 10', '\0', '9\0', '⑨'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const names = fc.oneof(
  { weight: 6, arbitrary: fc.constant('score') },
  { weight: 3, arbitrary: fc.constantFrom('comment', 'improve', 'contactOk', 'provisional') },
  fc.constantFrom('score[]', 'score[0]', 'score[a][b]', 'Score', 'score ', ' score', ''),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', '_charset_'),
);
const pairs = fc.array(fc.tuple(names, fc.oneof(typedScores, words)), { maxLength: 6 });

/** The one score that a form can mean; several or odd ones mean none. */
function meantBy(form: readonly (readonly [string, string])[]): number | null {
  const given = form.filter(([name]) => name === 'score').map(([, value]) => value.trim());
  const [only = ''] = given;
  const isScore = given.length === 1 && /^\d{1,2}$/.test(only) && Number(only) <= 10;
  return isScore ? Number(only) : null;
}

describe('whatever a form holds', () => {
  it('the answer that is stored is the one that was meant, or there is a page that says no', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (form) => {
        const { status, text, stored } = await send(
          new URLSearchParams(form.map((pair) => [...pair])).toString(),
          FORM,
        );
        expect([303, 422]).toContain(status);
        if (status === 303) {
          expect(stored?.score).toBe(meantBy(form));
        } else {
          expect(stored).toBeNull();
          expect(text).toMatch(/^<!doctype html>/);
        }
      }),
      RUNS,
    );
  });

  it('a score that was meant is never refused for words beside it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 10 }),
        words,
        words,
        async (score, comment, more) => {
          const form = new URLSearchParams({ score: ` ${score} `, comment, improve: more });
          const { status, stored } = await send(form.toString(), FORM);
          expect([status, stored?.score]).toEqual([303, score]);
        },
      ),
      RUNS,
    );
  });

  it('the words beside a score that is none are still there', async () => {
    const plain = fc.stringMatching(/^[a-zA-Z]{1,30}$/);
    await fc.assert(
      fc.asyncProperty(typedScores, plain, plain, async (score, comment, improve) => {
        fc.pre(meantBy([['score', score]]) === null);
        const form = new URLSearchParams({ score, comment, improve });
        const { status, text, stored } = await send(form.toString(), FORM);
        expect([status, stored]).toEqual([422, null]);
        expect(text).toContain(`>${comment}</textarea>`);
      }),
      RUNS,
    );
  });
});

describe('whatever bytes come', () => {
  const types = fc.constantFrom(
    FORM,
    `${FORM}; charset=utf-16`,
    `${FORM}; charset=shift_jis`,
    `${FORM}; charset=no-such-thing`,
    'application/json',
    'application/json; charset=utf-16',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'text/plain',
    'image/png',
  );
  const bytes = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'score=9&%[]{}":,\\u0'.split('')), maxLength: 40 }),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.json(),
  );

  it('nothing breaks, and nothing but a score is stored', async () => {
    await fc.assert(
      fc.asyncProperty(types, bytes, async (type, body) => {
        const { status, stored } = await send(body, type);
        expect(status).toBeLessThan(500);
        if (status >= 400) expect(stored).toBeNull();
        else expect(stored?.score).toBeOneOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      }),
      RUNS,
    );
  });

  it('JSON means what its score says, of the right type', async () => {
    const value = fc.oneof(
      fc.integer({ min: -2, max: 12 }),
      fc.double(),
      typedScores,
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(value, async (score) => {
        const { status, stored } = await send(JSON.stringify({ score }), 'application/json');
        const isMeant =
          (typeof score === 'number' && Number.isInteger(score) && score >= 0 && score <= 10) ||
          (typeof score === 'string' && meantBy([['score', score]]) !== null);
        expect([status, stored?.score ?? null]).toEqual(
          // JSON writes -0 as 0.
          isMeant ? [200, Number(score) + 0] : [422, null],
        );
      }),
      RUNS,
    );
  });
});
