// The least that could be called taking in a webhook: signature, JSON, one insert, an answer.
import express from 'express';
import { openStore } from './open-store.mjs';
import { serve } from './serve.mjs';
import { isSigned } from './signature.mjs';

const TABLE = `create table floor_events (
  event_id text primary key, type text not null, body text not null, received_at timestamptz not null
)`;
const INSERT = `insert into floor_events (event_id, type, body, received_at) values ($1, $2, $3, $4)
  on conflict do nothing`;

const store = await openStore(TABLE);
const app = express();
app.post('/webhooks/zendesk', express.raw({ type: () => true, limit: '1mb' }), async (req, res) => {
  if (!isSigned(req)) {
    res.status(401).end();
    return;
  }
  const text = req.body.toString('utf8');
  const { id, type } = JSON.parse(text);
  await store.query('insert-event', INSERT, [id, type, text, new Date()]);
  res.status(200).json({ status: 'accepted' });
});
serve(app);
