// The least that could be called a survey page: one select by primary key and the same bytes;
// and an answer to it: a form that is parsed, one insert, a redirect.
import express from 'express';
import { readFileSync } from 'node:fs';
import { openStore } from './open-store.mjs';
import { serve } from './serve.mjs';

const { headers, body } = JSON.parse(readFileSync(process.env.PAGE_FILE, 'utf8'));
const page = Buffer.from(body, 'base64');
const count = Number(process.env.INVITATIONS);

const store = await openStore(`
  create table floor_invitations (id uuid primary key, status text not null, locale text);
  create table floor_answers (
    invitation_id uuid primary key, score smallint not null, comment text,
    contact_ok boolean not null, answered_at timestamptz not null
  );
  insert into floor_invitations
    select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'sent', 'en-GB'
    from generate_series(0, ${count} - 1) n;
  analyze floor_invitations`);
const SELECT = 'select id, status, locale from floor_invitations where id = $1';
const INSERT = `insert into floor_answers (invitation_id, score, comment, contact_ok, answered_at)
  values ($1, $2, $3, $4, $5)`;

const app = express();
app.get('/s/:token', async (req, res) => {
  const { rows } = await store.query('find-invitation', SELECT, [idOf(req.params.token)]);
  if (rows.length === 0) res.status(404).end();
  else res.set(headers).end(page);
});
app.post('/s/:token', express.urlencoded({ extended: false }), async (req, res) => {
  const { token } = req.params;
  const { score, comment, contactOk } = req.body;
  const answer = [idOf(token), Number(score), comment, contactOk === 'true', new Date()];
  await store.query('insert-answer', INSERT, answer);
  res.redirect(303, `/s/${token}/thanks`);
});
serve(app);

function idOf(token) {
  const hex = Buffer.from(token, 'base64url').toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
