import { afterAll, beforeAll, expect, it } from 'vitest';
import { setScene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { saveSettings } from '../support/save-settings.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { WEEK_DAYS } from '../../shared/vocabulary.ts';
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

it('asks in a language that only the admin knows, and says which words are English', async () => {
  const he = {
    subject: 'האם תמליצו עלינו?',
    greeting: 'שלום {name}, {date}',
    question: 'מה הסיכוי שתמליצו עלינו?',
  };
  await saveSettings(product, ({ surveys }) => {
    if (surveys[0]) surveys[0].texts = { HE: he };
  });
  const scene = setScene(product, { locale: 'he-us', iana_time_zone: 'Pacific/Auckland' });
  const link = await scene.invite();
  const [mail] = scene.mails();
  expect(mail?.subject).toBe(he.subject);
  expect(mail?.html).toContain('<html lang="he" dir="rtl">');
  expect(mail?.html).toMatch(/<p[^>]* lang="en" dir="ltr"[^>]*>Your request/);
  const page = await (await fetch(link)).text();
  expect(page).toContain('<html lang="he" dir="rtl">');
  expect(page).toContain(`<h1>${he.question}</h1>`);
  expect(page).toMatch(/<button type="submit" lang="en" dir="ltr">Send answer</);
  const unsubscribe = await (await fetch(`${link}/unsubscribe`)).text();
  expect(unsubscribe).toContain('<html lang="en" dir="ltr">');
});

it.each<[string, string | null | undefined]>([
  ['Pacific/Auckland', 'Pacific/Auckland'],
  ['America/Los_Angeles', 'America/Los_Angeles'],
  ['Europe/Copenhagen', undefined],
  ['Asia/Tokyo', null],
  ['Asia/Tokyo', 'Mars/Olympus_Mons'],
])('names the day of the solve in %s to a customer of the zone %s', async (zone, theirs) => {
  await saveSettings(product, ({ surveys }) => {
    const hours = { days: [...WEEK_DAYS], from: '00:00', to: '00:00', timeZone: 'Asia/Tokyo' };
    if (surveys[0]) Object.assign(surveys[0], { texts: {}, deliveryWindow: hours });
  });
  for (const untilHour of [11, 23]) {
    // Some hours before and after noon in UTC, so that one of them is another day for each zone.
    const now = product.clock.now();
    const ahead = (untilHour - now.getUTCHours() + 24) % 24;
    await product.skipHours(ahead);
    const solvedAt = product.clock.now();
    const scene = setScene(product, theirs === undefined ? {} : { iana_time_zone: theirs });
    await scene.invite();
    await settle(product);
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: zone });
    expect(scene.mails()[0]?.text).toContain(`was solved on ${day.format(solvedAt)}.`);
  }
});
