import type { Fault } from './finding.ts';
import { isPrivateHost } from './is-local.rules.ts';
import type { SmtpFailure, SmtpVisit } from './probe-smtp.ts';

/** Says what is wrong with the mail service, judging by a visit. */
export function judgeSmtp(visit: SmtpVisit): Fault[] {
  const { host, port, failure, isEncrypted, hasLogin, offersLogin } = visit;
  if (failure !== null) {
    const words =
      failure.during === 'login' ? explainLogin(failure) : explainConnect(visit, failure);
    return [{ severity: 'error', ...words, isBlocking: true }];
  }
  const faults: Fault[] = [];
  if (!isEncrypted && !isPrivateHost(host)) {
    faults.push({
      severity: 'warning',
      problem: `Mails${hasLogin ? ' and the password' : ''} go to ${host} unencrypted, since it offers no STARTTLS on port ${port}.`,
      cure: 'Set SMTP_URL to smtps://…:465, or to a port with STARTTLS, usually 587.',
    });
  }
  if (!hasLogin && offersLogin && !isPrivateHost(host)) {
    faults.push({
      severity: 'hint',
      problem: `SMTP_URL has no user and password, while ${host} offers to log in.`,
      cure: 'If surveys are refused, set SMTP_URL to smtps://user:password@host.',
    });
  }
  return faults;
}

type Words = { problem: string; cure: string };

function explainLogin({ responseCode, code, message }: SmtpFailure): Words {
  const isRefused = responseCode === 535 || responseCode === 534 || code === 'EAUTH';
  return isRefused
    ? {
        problem: `The mail service refuses the login of SMTP_URL${responseCode === null ? '' : ` (${responseCode})`}.`,
        cure: 'Check user and password in SMTP_URL: a special character in them must be written as %40 for @, %2F for /, %3A for : and so on; some services need an app password.',
      }
    : {
        problem: `The login at the mail service failed (${responseCode ?? code}: ${brief(message)}).`,
        cure: 'Check SMTP_URL against what your mail service says of SMTP.',
      };
}

function explainConnect({ host, port }: SmtpVisit, { code, message }: SmtpFailure): Words {
  const at = `${host}:${port}`;
  if (/self.signed|unable to (verify|get)/i.test(message)) {
    return {
      problem: `The certificate of the mail service at ${at} is self-signed or of an unknown issuer.`,
      cure: 'Install one of a known issuer there, or name your own in NODE_EXTRA_CA_CERTS.',
    };
  }
  if (/expired/i.test(message)) {
    return {
      problem: `The certificate of the mail service at ${at} has expired.`,
      cure: 'Renew it there; if it is fresh, check this machine’s clock.',
    };
  }
  if (/altname|does not match/i.test(message)) {
    return {
      problem: `The certificate of the mail service is not for ${host}.`,
      cure: 'Write into SMTP_URL the host name that your mail service tells you, not an alias or an IP address.',
    };
  }
  if (/wrong version number|packet length too long/i.test(message)) {
    return {
      problem: `The mail service at ${at} speaks no TLS from the start.`,
      cure: 'Set SMTP_URL to smtp:// instead of smtps:// (it then uses STARTTLS), or to port 465.',
    };
  }
  if (/greeting never received|ETIMEDOUT/i.test(`${code} ${message}`)) {
    return {
      problem: `The mail service at ${at} does not answer in time.`,
      cure: 'Check host and port in SMTP_URL (465 needs smtps://, 587 smtp://), and whether a firewall or your hoster blocks outgoing mail ports.',
    };
  }
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message)) {
    return {
      problem: `The mail service’s host ${host} is not known to the network.`,
      cure: 'Check the host name in SMTP_URL, and this machine’s DNS.',
    };
  }
  return {
    problem: `The mail service at ${at} cannot be reached (${brief(message)}).`,
    cure: 'Check host and port in SMTP_URL, and whether a firewall or your hoster blocks outgoing mail ports.',
  };
}

/** Servers may quote an address. */
function brief(message: string): string {
  const line = message.split('\n')[0] ?? '';
  return line.replace(/[^\s<>]+@[^\s<>]+/g, '[address]').slice(0, 160);
}
