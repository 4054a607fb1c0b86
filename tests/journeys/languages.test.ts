import { afterAll, beforeAll, expect, it } from 'vitest';
import { setScene } from '../support/desk-scene.ts';
import { saveSettings } from '../support/save-settings.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';

const LEAD = 'lead@leads.example';

let product: Product;

beforeAll(async () => {
  const alerts = [{ channels: [{ type: 'email', to: [LEAD] }] }];
  product = await startProduct({ seed: 'empty', settings: { language: 'da', alerts } });
});
afterAll(() => product.close());

/** What the team reads after a low score of a customer who writes Swedish. */
async function whatTheTeamReads(comment: string) {
  const { sandbox } = product;
  const scene = setScene(product, { locale: 'sv' });
  const link = await scene.invite();
  const [mail] = scene.mails();
  await scene.answer(link, { score: '2', comment });
  const note = await until('the note', () =>
    sandbox.comments(scene.ticketId).find(({ body }) => body.includes(comment)),
  );
  const task = await until('the task', () =>
    sandbox.tickets().find(({ subject }) => subject.endsWith(`#${scene.ticketId}`)),
  );
  const alert = await sandbox.waitForMail(
    ({ to, text }) => to.includes(LEAD) && text.includes(comment),
  );
  const [first] = sandbox.comments(task.id);
  return { mail, note: note.body, subject: task.subject, body: first?.body, alert };
}

it('asks customers in their language, and tells the team in its own', async () => {
  const { mail, note, subject, body, alert } = await whatTheTeamReads('Läcker.');
  expect(mail?.text).toContain('Hur sannolikt är det');
  expect(note).toMatch(/^NPS-svar: 2 ud af 10 \(kritiker\)\n\nBegrundelse:\nLäcker\.$/);
  expect(subject).toMatch(/^NPS-opfølgning: 2 ud af 10 efter ticket #\d+$/);
  expect(body).toMatch(/^En kunde svarede 2 ud af 10 /);
  expect(alert.subject).toMatch(/^Score 2 fra Customer \d+ \(ticket #\d+\)$/);
  expect(alert.text).toContain('2 ud af 10 (kritiker)');
  expect(alert.html).toContain('<html lang="da" dir="ltr">');
});

it('takes up another language of the team without a restart', async () => {
  await saveSettings(product, (settings) => void (settings.language = 'sv'));
  const { note, subject, alert } = await whatTheTeamReads('Läcker än.');
  expect(note).toMatch(/^NPS-svar: 2 av 10 /);
  expect(subject).toMatch(/^NPS-uppföljning: /);
  expect(alert.subject).toMatch(/^Poäng 2 från /);
});
