import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import type { AddressObject } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { MailRecord } from '../state/desk-state.types.ts';

/** A mail before it has its place in the inbox. */
export type ReceivedMail = Omit<MailRecord, 'id' | 'receivedAt' | 'read'>;

/** A reply other than acceptance; the message begins with the enhanced code, when there is one. */
export type SmtpReply = {
  code: number;
  message: string;
  /** The command that is answered so: RCPT unless given. DATA is answered after the mail's body. */
  at?: 'MAIL' | 'RCPT' | 'DATA';
};

/** Decides on an SMTP reply other than acceptance; null lets the mail in. */
export type MailRefusal = (recipients: string[]) => SmtpReply | null;

/** A running SMTP server. */
export type Inbox = { port: number; close: () => Promise<void> };

/** Starts the SMTP server whose mails end up in the sandbox's inbox. */
export async function startInbox(options: {
  user: string;
  password: string;
  refuse: MailRefusal;
  onMail: (mail: ReceivedMail) => void;
}): Promise<Inbox> {
  const refusalAt = (at: SmtpReply['at'], recipients: string[]): Error | null => {
    const reply = options.refuse(recipients);
    if (reply === null || (reply.at ?? 'RCPT') !== at) return null;
    return Object.assign(new Error(reply.message), { responseCode: reply.code });
  };
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    banner: 'Aftercare sandbox',
    onAuth: (auth, _session, done) => {
      const fits = auth.username === options.user && auth.password === options.password;
      if (fits) done(null, { user: options.user });
      else done(new Error('Wrong user name or password'));
    },
    // Nobody is named yet: only what is for everybody is said here.
    onMailFrom: (_address, _session, done) => done(refusalAt('MAIL', [])),
    // Where a real server says that it knows no such address, or is too busy for it.
    onRcptTo: ({ address }, _session, done) => done(refusalAt('RCPT', [address])),
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      const sender = session.envelope.mailFrom;
      void readMail(stream, recipients, sender === false ? '' : sender.address).then((mail) => {
        const refusal = refusalAt('DATA', recipients);
        if (refusal === null) options.onMail(mail);
        done(refusal);
      }, done);
    },
  });
  // A client that hangs up in the middle must not end the sandbox.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readMail(
  stream: NodeJS.ReadableStream,
  recipients: string[],
  sender: string,
): Promise<ReceivedMail> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  const source = Buffer.concat(chunks);
  const parsed = await simpleParser(source, { skipTextToHtml: true });
  return {
    from: parsed.from?.text ?? sender,
    to: recipients.length > 0 ? recipients : addresses(parsed.to),
    subject: parsed.subject ?? '(no subject)',
    messageId: parsed.messageId ?? null,
    headers: parsed.headerLines.map(({ key, line }) => {
      const colon = line.indexOf(':');
      const name = colon > 0 ? line.slice(0, colon) : key;
      return {
        name,
        value: line
          .slice(colon + 1)
          .replace(/\r?\n\s+/g, ' ')
          .trim(),
      };
    }),
    html: typeof parsed.html === 'string' ? parsed.html : null,
    text: parsed.text ?? '',
    source: source.toString('utf8'),
  };
}

function addresses(to: AddressObject | AddressObject[] | undefined): string[] {
  const list = to === undefined ? [] : Array.isArray(to) ? to : [to];
  return list.flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}
