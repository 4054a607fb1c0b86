import { createTransport } from 'nodemailer';
import { isPrivateHost } from '../http/hosts.ts';
import { readMailFault, type MailFault, type MailReason } from './read-mail-fault.ts';

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
};

const PATIENCE_MS = 8_000;
/** At these nobody was met who could speak without TLS. */
const NOBODY_MET: readonly (MailReason | undefined)[] = ['unknown_host', 'no_answer'];

/** Connects, encrypts and logs in as the mailer does, then says goodbye. */
export async function visitMailService(url: string): Promise<MailVisit> {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isSecure = protocol === 'smtps:';
  const visit = {
    host: hostname || 'localhost',
    isPrivate: isPrivateHost(hostname || 'localhost'),
    port: Number(port) || (isSecure ? 465 : 587),
    hasLogin: username !== '' || password !== '',
  };
  const first = await verify(url, { mustEncrypt: !isSecure });
  if (isSecure || isLogin(first.fault) || NOBODY_MET.includes(first.fault?.reason)) {
    return { ...visit, isEncrypted: true, ...first };
  }
  // The mailer does without encryption where the service offers none.
  return { ...visit, isEncrypted: false, ...(await verify(url, { mustEncrypt: false })) };
}

/** Got as far as the login, or past it. */
function isLogin(fault: MailFault | null): boolean {
  return fault === null || fault.reason === 'wrong_login' || fault.reason === 'login_failed';
}

async function verify(
  url: string,
  { mustEncrypt }: { mustEncrypt: boolean },
): Promise<Pick<MailVisit, 'offersLogin' | 'fault'>> {
  const transport = createTransport({
    url,
    requireTLS: mustEncrypt,
    // Without a login, it then tells of a service that offers one.
    forceAuth: true,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
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
