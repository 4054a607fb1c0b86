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
let lastMailBytes = 0;
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
    const id = Number(ticketId);
    return [200, { ticket: showTicket(id, solvedAt), users: [showUser(id, solvedAt)] }];
  }
  if (url.startsWith('/oauth/tokens')) return [201, TOKEN];
  if (url.startsWith('/api/v2/incremental')) return [200, NO_EXPORT];
  if (url === '/mails') return [200, { count: mails, bytes: lastMailBytes }];
  return [404, { error: 'RecordNotFound', description: 'Not found' }];
}

const mail = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onAuth: (_auth, _session, done) => done(null, { user: 'bench' }),
  onData(stream, _session, done) {
    let bytes = 0;
    stream.on('data', (chunk) => (bytes += chunk.length));
    stream.on('end', () => {
      mails += 1;
      lastMailBytes = bytes;
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
