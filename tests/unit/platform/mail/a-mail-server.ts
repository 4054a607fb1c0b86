import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

type Replies = {
  /** What the server says to a command, when it does not agree: code and words. */
  mail?: [number, string];
  rcpt?: [number, string];
  data?: [number, string];
  auth?: [number, string];
};

/** A mail server on this machine, and what it took in. */
export type MailServer = {
  url: string;
  mails: ParsedMail[];
  raw: string[];
  recipients: string[];
  /** What clients said they are. */
  greetings: string[];
  close(): Promise<void>;
};

/** Starts a real SMTP server that agrees to everything but what `replies` names. */
export async function aMailServer(replies: Replies = {}): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const raw: string[] = [];
  const recipients: string[] = [];
  const greetings: string[] = [];
  const options: SMTPServerOptions = {
    authOptional: replies.auth === undefined,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: (_auth, _session, done) => done(refusal(replies.auth), { user: 'anyone' }),
    onMailFrom: (_address, session, done) => {
      greetings.push(session.hostNameAppearsAs);
      done(refusal(replies.mail));
    },
    onRcptTo: (address, _session, done) => {
      recipients.push(address.address);
      done(refusal(replies.rcpt));
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (replies.data !== undefined) return done(refusal(replies.data));
        const bytes = Buffer.concat(chunks);
        raw.push(bytes.toString('utf8'));
        void simpleParser(bytes).then((mail) => {
          mails.push(mail);
          done();
        });
      });
    },
  };
  const server = new SMTPServer(options);
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const login = replies.auth === undefined ? '' : 'aftercare:hunter2@';
  return {
    url: `smtp://${login}127.0.0.1:${port}`,
    mails,
    raw,
    recipients,
    greetings,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal(reply: [number, string] | undefined): Error | null {
  if (reply === undefined) return null;
  return Object.assign(new Error(reply[1]), { responseCode: reply[0] });
}
