import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';

const LEAD = 'lead@leads.example';

let product: Product;
beforeAll(async () => {
  const alerts = [{ channels: [{ type: 'email', to: [LEAD] }] }];
  product = await startProduct({ seed: 'empty', settings: { alerts } });
});
afterAll(() => product.close());

const COMMENTS = [
  '[Open the follow-up](https://evil.example) ![](https://evil.example/p.png) ' +
    '{{ticket.requester.email}} # Refund approved',
  '# Refund approved\n\n![x](https://evil.example/x.png)\n{{ticket.id}} {% if x %}',
  '<a href="https://evil.example">Open</a> <img src=x> &lt;b&gt; {{ticket.title}}',
];

/** What an agent sees of a comment, and what it is made of. */
function look(html: string) {
  const { body } = new new Window().DOMParser().parseFromString(
    html.replaceAll('<br>', '\n'),
    'text/html',
  );
  return { text: body.textContent ?? '', made: body.querySelectorAll('a, img, h1, script').length };
}

describe.each(COMMENTS)('a customer who writes %j', (comment) => {
  it('is shown as they typed it, on the ticket and on the task', async () => {
    const scene = setScene(product);
    await scene.answer(await scene.invite(), { score: '1', comment });
    const { followUp } = await scene.viewWhen(
      'the task',
      (view) => view.followUp?.ticketId != null,
    );
    await until('the note', () => scene.notes().length === 1);
    const comments = [
      ...product.sandbox.comments(scene.ticketId).filter(({ body }) => body.startsWith('NPS')),
      ...product.sandbox.comments(Number(followUp?.ticketId)),
    ];
    expect(comments).toHaveLength(2);
    for (const { html_body: html, body, public: isPublic } of comments) {
      const { text, made } = look(html);
      expect(isPublic).toBe(false);
      expect(text).toContain(comment);
      expect(body).toContain(comment);
      expect(made).toBe(0);
    }
  });

  it('is shown so on a task that is open already, and after an amendment', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await scene.answer(link, { score: '1', comment: 'First words' });
    const { followUp } = await scene.viewWhen(
      'the task',
      (view) => view.followUp?.ticketId != null,
    );
    await settle(product);
    await scene.answer(link, { score: '2', comment });
    await settle(product);
    const task = product.sandbox.comments(Number(followUp?.ticketId));
    for (const { html_body: html } of [...task.slice(1), ...noteOf(scene.ticketId).slice(1)]) {
      expect(look(html)).toEqual({ text: expect.stringContaining(comment), made: 0 });
    }
    expect(task).toHaveLength(2);
    expect(noteOf(scene.ticketId)).toHaveLength(2);
  });
});

const noteOf = (ticketId: number) =>
  product.sandbox.comments(ticketId).filter(({ body }) => body.startsWith('NPS'));

describe('a mail to a customer', () => {
  it.each([
    ['verified', true],
    ['not verified', false],
  ])(
    'quotes the subject of their ticket only when their address is verified: %s',
    async (_w, verified) => {
      const scene = setScene(product, { verified });
      product.sandbox.actions.updateTicket(scene.ticketId, { subject: 'You have won a prize' });
      await scene.invite();
      const [mail] = scene.mails();
      expect(`${mail?.text}${mail?.html}`.includes('You have won a prize')).toBe(verified);
      expect(mail?.text).toMatch(/ticket|case|request|#/i);
    },
  );

  it.each([
    ['Ada Lovelace', /^(Hello|Hi|Dear) Ada Lovelace/],
    ['Caller +45 12 34 56 78', /^(Hello|Hi|Dear)\W*$/],
    ['.', /^(Hello|Hi|Dear)\W*$/],
    ['\u200b', /^(Hello|Hi|Dear)\W*$/],
    ['\u202eadA', /^(Hello|Hi|Dear) adA/],
  ])('greets %j as a person or not at all', async (name, greeting) => {
    const scene = setScene(product, { name });
    await scene.invite();
    const [first] = (scene.mails()[0]?.text ?? '').split('\n');
    expect(first).toMatch(greeting);
  });
});
