// The least that could be called asking a customer: one job for each solved ticket, which asks
// Zendesk as often as the product does, writes the rows that the product keeps in one transaction,
// hands over one mail of the same bytes, and notes that it went.
import { readFileSync } from 'node:fs';
import axios from 'axios';
import express from 'express';
import { createTransport } from 'nodemailer';
import { openDatabase, openQueue } from './open-queue.mjs';
import { serve } from './serve.mjs';
import { isSigned } from './signature.mjs';
import { createRecords } from './solve-records.mjs';

const { ZENDESK_URL, SMTP_URL, MAIL_FILE, ACCOUNT_ID, ZENDESK_CALLS } = process.env;
const mail = JSON.parse(readFileSync(MAIL_FILE, 'utf8'));

const database = await openDatabase();
const records = createRecords(database, ACCOUNT_ID);
const transport = createTransport({ url: SMTP_URL, pool: true, maxConnections: 5 });
const queue = await openQueue(database, async ({ ticketId, solvedAt }) => {
  let people;
  for (let call = 0; call < Number(ZENDESK_CALLS); call += 1) {
    ({ data: people } = await axios.get(`${ZENDESK_URL}/api/v2/tickets/${ticketId}?include=users`));
  }
  const { ticket, users } = people;
  const [requester] = users;
  const id = await records.storeInvitation(ticket, requester, new Date(solvedAt));
  const messageId = `<invitation.${id}.0@127.0.0.1>`;
  await transport.sendMail({ ...mail, to: requester.email, messageId });
  await records.markSent(id);
});

const app = express();
app.post('/webhooks/zendesk', express.raw({ type: () => true, limit: '1mb' }), async (req, res) => {
  if (!isSigned(req)) {
    res.status(401).end();
    return;
  }
  const text = req.body.toString('utf8');
  const event = JSON.parse(text);
  await records.storeEvent(event, req.headers['x-zendesk-webhook-invocation-id'], text);
  await queue.add({ ticketId: event.detail.id, solvedAt: event.time });
  res.status(200).json({ status: 'accepted' });
});
serve(app);
