import { z } from 'zod';
import { ConfigError } from '../../config/config-error.ts';
import { OAUTH_CLIENTS } from '../failures/oauth-clients.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** An OAuth client of the account. */
export type OAuthClient = { clientId: string; clientSecret: string };

type Sources = {
  clientId: string | undefined;
  /** What was read from standard input; `null` when it was not asked for. */
  input: string | null;
  variables: Record<string, string>;
  terminal: Terminal;
  isAsking: boolean;
};

const inputSchema = z.strictObject({
  clientId: z.string().min(1).optional(),
  clientSecret: z.string().min(1).optional(),
});

/**
 * Finds the OAuth client: from standard input, flags and environment, or by asking.
 *
 * Its secret is never a flag, since others on the machine can see those.
 *
 * @throws ConfigError that lists what is missing when nobody is there to answer.
 */
export async function gatherClient(sources: Sources): Promise<OAuthClient> {
  const { input, variables, terminal, isAsking } = sources;
  const given = input === null ? {} : readInput(input);
  const id = given.clientId ?? sources.clientId ?? variables['ACCOUNT_OAUTH_CLIENT_ID'];
  const secret = given.clientSecret ?? variables['ACCOUNT_OAUTH_CLIENT_SECRET'];
  const missing = [
    ...(id === undefined
      ? [{ name: 'ACCOUNT_OAUTH_CLIENT_ID', problem: 'is missing (or --client-id, or --stdin)' }]
      : []),
    ...(secret === undefined
      ? [{ name: 'ACCOUNT_OAUTH_CLIENT_SECRET', problem: 'is missing (or --stdin)' }]
      : []),
  ];
  if (missing.length > 0 && !isAsking) throw new ConfigError(missing);
  const check = (answer: string) => (answer === '' ? 'This cannot be left out.' : null);
  const ask = (name: string, question: string, about: string, isSecret = false) =>
    terminal.ask({ name, question, about, isSecret, check });
  return {
    clientId:
      id ??
      (await ask(
        'ACCOUNT_OAUTH_CLIENT_ID',
        'OAuth client of this account',
        `its unique identifier; an admin makes one of kind Confidential under ${OAUTH_CLIENTS}`,
      )),
    clientSecret:
      secret ??
      (await ask(
        'ACCOUNT_OAUTH_CLIENT_SECRET',
        'Secret of the OAuth client',
        'shown once, when the OAuth client is made',
        true,
      )),
  };
}

function readInput(input: string): z.infer<typeof inputSchema> {
  const fault = (problem: string) =>
    new ConfigError([{ name: 'standard input', problem, origin: '--stdin' }]);
  let json: unknown;
  try {
    json = JSON.parse(input);
  } catch {
    // Not quoted: there may be a secret in it.
    throw fault('is not valid JSON');
  }
  const { success, data } = inputSchema.safeParse(json);
  if (!success) throw fault('must be {"clientId": "…", "clientSecret": "…"}');
  return data;
}
