import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ConfigError, describeFault } from '../../config/config-error.ts';
import { createClock } from '../../platform/clock.ts';
import { openServerDatabase } from '../../platform/database/open-server-database.ts';
import { codeOf } from '../../platform/errors.ts';
import { createLogger } from '../../platform/logger.ts';
import { visitMailService } from '../../platform/mail/visit-mail-service.ts';
import type { Credentials } from '../../platform/zendesk/access-token.ts';
import { createZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { zendeskFailureOf } from '../../platform/zendesk/zendesk-error.ts';
import { createZendeskHttp } from '../../platform/zendesk/zendesk-http.ts';
import { checkRights } from '../accounts/check-rights.ts';
import { explainMail } from '../failures/mail-words.rules.ts';
import { tellFailure } from '../failures/tell-failure.ts';
import { refuseLocalAddress } from './local-address.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What came of trying answers out. */
export type Problem = {
  words: string;
  /** Which variables may be the reason. */
  wrong: readonly string[];
  /** It may be right all the same, such as a mail service that is down just now. */
  mayBeKept?: boolean;
};

/** A way of trying answers; changes nothing anywhere. */
export type Trial = { doing: string; tryOut: (given: Variables) => Promise<Problem | null> };

const ADDRESS = ['ZENDESK_SUBDOMAIN'];
const CLIENT = ['ZENDESK_OAUTH_CLIENT_ID', 'ZENDESK_OAUTH_CLIENT_SECRET'];
/** What Zendesk says when nobody is at the address, or something else. */
const NO_ZENDESK = ['no_help_desk', 'unknown_host', 'unreachable', 'unreadable'];

/** Asks Zendesk for a token, and as whom it lets us act. */
export async function tryZendesk(given: Variables): Promise<Problem | null> {
  const { ZENDESK_OAUTH_CLIENT_ID: clientId, ZENDESK_OAUTH_CLIENT_SECRET: clientSecret } = given;
  if (clientId === undefined || clientSecret === undefined) return null;
  const credentials: Credentials = { kind: 'client_credentials', clientId, clientSecret };
  const zendeskUrl = zendeskUrlOf(given);
  const call = createZendeskHttp({ baseUrl: zendeskUrl, credentials, clock: createClock() });
  try {
    await checkRights(createZendeskAdmin(call), credentials);
    return null;
  } catch (error) {
    const reason = zendeskFailureOf(error)?.reason ?? '';
    const words = tellFailure(error, {
      command: 'setup',
      doing: 'check our credentials',
      zendeskUrl,
    });
    return { words, wrong: NO_ZENDESK.includes(reason) ? ADDRESS : CLIENT };
  }
}

function zendeskUrlOf(given: Variables): string {
  return given['ZENDESK_URL'] ?? `https://${given['ZENDESK_SUBDOMAIN']}.zendesk.com`;
}

/** Looks whether customers and Zendesk can reach the address at all. */
export async function tryPublicUrl(given: Variables): Promise<Problem | null> {
  const { PUBLIC_URL = '' } = given;
  const zendeskUrl = zendeskUrlOf(given);
  const wrong = ['PUBLIC_URL'];
  try {
    const isReal = refuseLocalAddress({ zendeskUrl, PUBLIC_URL });
    const isPlain = isReal && new URL(PUBLIC_URL).protocol !== 'https:';
    return isPlain ? { words: 'PUBLIC_URL must begin with https://', wrong } : null;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { words: error.faults.map(describeFault).join('; '), wrong };
  }
}

/** Connects and logs in, and sends nothing. */
export async function tryMail({ SMTP_URL: url }: Variables): Promise<Problem | null> {
  if (url === undefined) return null;
  const { fault, host, port } = await visitMailService(url);
  if (fault === null) return null;
  const { problem, cure } = explainMail(fault, { host, port });
  return { words: `${problem} ${cure}`, wrong: ['SMTP_URL'], mayBeKept: true };
}

/** Logs in; an empty answer is the database inside. */
export async function tryDatabase({ DATABASE_URL: url }: Variables): Promise<Problem | null> {
  if (url === undefined) return null;
  try {
    await (await openServerDatabase({ url, logger: createLogger('silent') })).close();
    return null;
  } catch (error) {
    return { words: tellFailure(error, { command: 'setup' }), wrong: ['DATABASE_URL'] };
  }
}

/** Looks whether we may write there, or make it; it is made later. */
export async function tryFolder({ DATA_DIR: folder }: Variables): Promise<Problem | null> {
  if (folder === undefined) return null;
  const problem = (what: string) => ({ words: `DATA_DIR ${what}`, wrong: ['DATA_DIR'] });
  for (let place = resolve(folder); ; place = dirname(place)) {
    try {
      if (!(await stat(place)).isDirectory()) return problem(`is no folder: ${place} is a file`);
      await access(place, constants.W_OK | constants.X_OK);
      return null;
    } catch (error) {
      const code = codeOf(error);
      const isMissing = code === 'ENOENT' && dirname(place) !== place;
      if (!isMissing) return problem(`cannot be used: we may not write to ${place} (${code})`);
    }
  }
}
