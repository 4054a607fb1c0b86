// Stands in for Zendesk and the mail service, for product and floor alike: every ticket and its
// requester are there, and every mail is taken and counted. The sandbox does more for each call
// than either of the two that are compared.
import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { showTicket, showUser } from './zendesk-shapes.mjs';

const TOKEN = {
  access_token: 'bench',
  token_type: 'bearer',
  scope: 'read write',
  expires_in: 1800,
};
const NO_EXPORT = { tickets: [], after_cursor: 'end', end_of_stream: true };
const TICKET = /^\/api\/v2\/tickets\/(\d+)(?:\?|$)/;

let mails = 0;
let lastMail = Buffer.alloc(0);
let calls = 0;
const solvedAt = new Date().toISOString();

const zendesk = createServer((req, res) => {
  req.resume();
  const [status, body] = answer(req);
  const bytes = Buffer.from(JSON.stringify(body));
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'x-rate-limit': '1000000',
    'x-rate-limit-remaining': '999999',
  });
  res.end(bytes);
});

function answer({ url }) {
  const ticketId = TICKET.exec(url)?.[1];
  if (ticketId !== undefined) {
    calls += 1;
    const id = Number(ticketId);
    return [200, { ticket: showTicket(id, solvedAt), users: [showUser(id, solvedAt)] }];
  }
  if (url.startsWith('/oauth/tokens')) return [201, TOKEN];
  if (url.startsWith('/api/v2/incremental')) return [200, NO_EXPORT];
  if (url.startsWith('/api/v2/users/')) return [200, { user: showUser(1, solvedAt) }];
  if (url === '/bench/counts') return [200, { mails, calls }];
  if (url === '/bench/last-mail') return [200, { source: lastMail.toString('utf8') }];
  return [404, { error: 'RecordNotFound', description: 'Not found' }];
}

const mail = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onAuth: (_auth, _session, done) => done(null, { user: 'bench' }),
  onData(stream, _session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      mails += 1;
      lastMail = Buffer.concat(chunks);
      done(null);
    });
  },
});
mail.on('error', () => {});

const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
await listen(zendesk);
await listen(mail);
const place = ({ port }) => `127.0.0.1:${port}`;
process.stdout.write(
  `${JSON.stringify({
    zendeskUrl: `http://${place(zendesk.address())}`,
    smtpUrl: `smtp://bench:bench@${place(mail.server.address())}`,
  })}\n`,
);
