import type { ConfigFault } from './config-error.ts';

type Variables = Record<string, string | undefined>;

/** Names what is missing or contradictory between variables, whatever their values. */
export function findCombinationFaults(variables: Variables): ConfigFault[] {
  const has = (name: string) => variables[name] !== undefined;
  const hasZendesk = has('ZENDESK_URL') || has('ZENDESK_SUBDOMAIN');
  const hasCredentials = has('ZENDESK_OAUTH_CLIENT_ID') || has('ZENDESK_API_TOKEN');
  const faults: Named[] = [
    [
      has('ZENDESK_URL') && has('ZENDESK_SUBDOMAIN'),
      'ZENDESK_URL',
      'is set together with ZENDESK_SUBDOMAIN; keep one of them',
    ],
    [
      has('ZENDESK_OAUTH_CLIENT_ID') !== has('ZENDESK_OAUTH_CLIENT_SECRET'),
      'ZENDESK_OAUTH_CLIENT_ID',
      'and ZENDESK_OAUTH_CLIENT_SECRET go together; set both',
    ],
    [
      has('ZENDESK_EMAIL') !== has('ZENDESK_API_TOKEN'),
      'ZENDESK_EMAIL',
      'and ZENDESK_API_TOKEN go together; set both',
    ],
    [
      hasZendesk && !hasCredentials,
      'ZENDESK_OAUTH_CLIENT_ID',
      'and ZENDESK_OAUTH_CLIENT_SECRET are needed to reach your Zendesk',
    ],
    [
      has('DKIM_SELECTOR') !== has('DKIM_KEY_FILE'),
      'DKIM_SELECTOR',
      'and DKIM_KEY_FILE go together; set both',
    ],
    [hasZendesk && !has('SMTP_URL'), 'SMTP_URL', 'is needed to send surveys'],
    [hasZendesk && !has('MAIL_FROM'), 'MAIL_FROM', 'is needed to send surveys'],
    [
      has('REDIS_URL') && !has('DATABASE_URL'),
      'REDIS_URL',
      'needs DATABASE_URL as well: the rows are kept in Postgres',
    ],
    [
      has('DATABASE_URL') && !has('SECRET_KEY'),
      'SECRET_KEY',
      'is needed with DATABASE_URL, the same on every machine; make one with: openssl rand -hex 32',
    ],
    [
      has('ROLE') && variables['ROLE'] !== 'all' && !has('DATABASE_URL'),
      'ROLE',
      'other than all needs DATABASE_URL: the embedded database serves one process',
    ],
  ];
  return named(faults);
}

/**
 * Names what a service lacks: half a configuration is a fault, and no consent to the sandbox.
 *
 * With nothing of Zendesk and mail set, the sandbox stands in for both; with mail alone, the
 * accounts of the database are served.
 */
export function findServiceFaults(variables: Variables): ConfigFault[] {
  const has = (name: string) => variables[name] !== undefined;
  const hasZendesk = has('ZENDESK_URL') || has('ZENDESK_SUBDOMAIN');
  // With a Zendesk, what else it needs has been said.
  if (hasZendesk) return [];
  const zendesk = Object.keys(variables).find((name) => name.startsWith('ZENDESK_') && has(name));
  const hasMail = has('SMTP_URL') || has('MAIL_FROM');
  const isSandbox = zendesk === undefined && !hasMail;
  return named([
    [
      zendesk !== undefined,
      'ZENDESK_SUBDOMAIN',
      `is needed with ${zendesk}: the part before .zendesk.com in the address of your agents`,
    ],
    [hasMail && !has('SMTP_URL'), 'SMTP_URL', 'and MAIL_FROM go together; set both'],
    [hasMail && !has('MAIL_FROM'), 'MAIL_FROM', 'and SMTP_URL go together; set both'],
    [
      hasMail && has('SETTINGS_FILE'),
      'SETTINGS_FILE',
      'is for the account that ZENDESK_SUBDOMAIN names; for the others there is "aftercare settings --account"',
    ],
    [
      isSandbox && has('DATABASE_URL'),
      'SMTP_URL',
      'and MAIL_FROM are needed with DATABASE_URL, and ZENDESK_SUBDOMAIN unless the database has the accounts: the sandbox never writes into a server',
    ],
    [
      isSandbox && !isLoopback(variables['HOST'] ?? 'localhost'),
      'HOST',
      'is open to other machines, and the sandbox is for this one alone: name your Zendesk (ZENDESK_SUBDOMAIN, SMTP_URL, MAIL_FROM), or leave HOST out to try the sandbox',
    ],
    [
      isSandbox && has('ROLE') && variables['ROLE'] !== 'all',
      'SMTP_URL',
      'and MAIL_FROM are needed with this ROLE: the sandbox is for one process',
    ],
  ]);
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host.trim());
}

type Named = [isFault: boolean, name: string, problem: string];

function named(faults: Named[]): ConfigFault[] {
  return faults.filter(([isFault]) => isFault).map(([, name, problem]) => ({ name, problem }));
}
