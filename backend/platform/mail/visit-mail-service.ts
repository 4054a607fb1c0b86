import { createTransport } from 'nodemailer';
import { isPrivateHost } from '../http/hosts.ts';
import { helloName } from './hello-name.ts';
import { probeEnvelope, type EnvelopeAnswer } from './probe-envelope.ts';
import { readMailFault, type MailFault, type MailReason } from './read-mail-fault.ts';
import { enhancedCodeIn, judgeRefusal, type OwnFault } from './refusal.rules.ts';
import { readSmtpUrl, type SmtpPlan } from './smtp-url.ts';

/** What came of a visit to the mail service; no mail was sent. */
export type MailVisit = {
  host: string;
  port: number;
  /** Within its own network, where nobody else listens in. */
  isPrivate: boolean;
  hasLogin: boolean;
  isEncrypted: boolean;
  /** Whether it offers to log in; only looked at without a login. */
  offersLogin: boolean;
  fault: MailFault | null;
  /** What it would refuse of ours when a mail came. */
  refused: { fault: OwnFault; said: string } | null;
};

/** How a mail of ours would begin. */
export type Envelope = { from: string; greetsAs?: string };

const PATIENCE_MS = 8_000;
/** At these nobody was met who could speak without TLS. */
const NOBODY_MET: readonly (MailReason | undefined)[] = ['unknown_host', 'no_answer'];
/** A domain that is nobody's (RFC 2606): whoever relays for us takes it, or says whose fault it is. */
const ELSEWHERE = 'postmaster@example.com';

/**
 * Connects, encrypts and logs in as the mailer does, then says goodbye.
 *
 * With an envelope it goes on to `RCPT TO`: some services take a login and refuse all it sends.
 */
export async function visitMailService(smtpUrl: string, envelope?: Envelope): Promise<MailVisit> {
  const plan = readSmtpUrl(smtpUrl);
  const { host, port, hasLogin } = plan;
  const about = { host, port, hasLogin, isPrivate: isPrivateHost(host) };
  const named = envelope?.greetsAs === undefined ? {} : { name: helloName(envelope.greetsAs) };
  const met = await meet(plan, named);
  const refused =
    met.fault === null && envelope !== undefined
      ? await askForEnvelope(plan, envelope.from, named, met.isEncrypted)
      : null;
  return { ...about, ...met, refused };
}

type Meeting = Pick<MailVisit, 'isEncrypted' | 'offersLogin' | 'fault'>;

/** How we say that we are called, to the library. */
type Named = { name?: string };

async function meet(plan: SmtpPlan, named: Named): Promise<Meeting> {
  const first = await verify(plan, named, { mustEncrypt: !plan.isSecure });
  const { fault } = first;
  if (plan.mustEncrypt && fault?.code === 'ETLS' && fault.responseCode !== null) {
    return { ...first, isEncrypted: false, fault: { ...fault, reason: 'plaintext_login' } };
  }
  const isOver = plan.isSecure || plan.mustEncrypt || isLogin(fault);
  if (isOver || NOBODY_MET.includes(fault?.reason)) return { isEncrypted: true, ...first };
  // The mailer does without encryption where the service offers none.
  return { isEncrypted: false, ...(await verify(plan, named, { mustEncrypt: false })) };
}

/** Got as far as the login, or past it. */
function isLogin(fault: MailFault | null): boolean {
  return fault === null || fault.reason === 'wrong_login' || fault.reason === 'login_failed';
}

const PATIENCE = {
  connectionTimeout: PATIENCE_MS,
  greetingTimeout: PATIENCE_MS,
  socketTimeout: PATIENCE_MS,
  dnsTimeout: PATIENCE_MS,
};

async function verify(
  { url }: SmtpPlan,
  named: Named,
  { mustEncrypt }: { mustEncrypt: boolean },
): Promise<Pick<MailVisit, 'offersLogin' | 'fault'>> {
  const transport = createTransport({
    url,
    ...named,
    requireTLS: mustEncrypt,
    // Without a login, it then tells of a service that offers one.
    forceAuth: true,
    ...PATIENCE,
  });
  try {
    await transport.verify();
    return { offersLogin: false, fault: null };
  } catch (error) {
    const fault = readMailFault(error);
    return fault.code === 'ENOAUTH'
      ? { offersLogin: true, fault: null }
      : { offersLogin: false, fault };
  } finally {
    transport.close();
  }
}

async function askForEnvelope(
  { url }: SmtpPlan,
  from: string,
  named: Named,
  mustEncrypt: boolean,
): Promise<MailVisit['refused']> {
  const transport = createTransport({ url, ...named, ...PATIENCE });
  // As the library reads them from the URL.
  const { options } = transport;
  const { user = '', pass = '' } = options.auth ?? {};
  const login = user === '' && pass === '' ? null : { user, pass };
  const requireTLS = mustEncrypt && options.secure !== true;
  const receivers = [from, ELSEWHERE];
  try {
    const answers = await probeEnvelope({ ...options, requireTLS }, login, from, receivers);
    return findOwnFault(answers, receivers.length);
  } catch (error) {
    // A moment ago it was fine; what was said then counts.
    return { fault: 'service', said: readMailFault(error).code ?? 'no end' };
  } finally {
    transport.close();
  }
}

/** What is about one receiver alone says nothing of us; what is about all of them does. */
function findOwnFault(answers: EnvelopeAnswer[], asked: number): MailVisit['refused'] {
  const judged = answers.map(({ command, response }) => {
    const responseCode = Number(response.slice(0, 3));
    const enhanced = enhancedCodeIn(response);
    const said = [responseCode, enhanced, command].filter(Boolean).join(' ');
    const codes = { code: 'EENVELOPE', responseCode, enhanced, command };
    return { said, ...judgeRefusal({ ...codes, words: response }) };
  });
  for (const each of judged) {
    if (each.whose === 'ours') return { fault: each.fault, said: each.said };
  }
  const unclear = judged.filter(({ whose }) => whose === 'unclear');
  const [first] = unclear;
  return first !== undefined && unclear.length === asked
    ? { fault: 'relay', said: first.said }
    : null;
}
