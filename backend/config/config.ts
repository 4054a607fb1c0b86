import { z } from 'zod';
import { findRedisUrlFault } from '../platform/queue/redis-address.rules.ts';
import { PUBLIC_TEST_SECRET } from '../platform/zendesk/webhook-signature.ts';
import { findCombinationFaults, findServiceFaults } from './config-combinations.rules.ts';
import { ConfigError, type ConfigFault } from './config-error.ts';
import { findMisspeltNames } from './misspelt-names.ts';
import { readEnvFile } from './read-env-file.ts';
import { findSharedSecrets, findWeakness } from './secret-strength.rules.ts';

const text = z.string().trim().min(1);
const textOrNull = text.nullable().default(null);
const urlOf = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must be a URL such as ${example}` });
const positive = (what: string) =>
  z.coerce
    .number({ error: `must be ${what}` })
    .int(`must be ${what}`)
    .positive(`must be ${what}`);

/** A key that nobody can guess, of at least so many characters. */
const keyOf = (length: number) => {
  const cure = `make one with: openssl rand -hex ${length}`;
  return z
    .string()
    .min(length, `must have at least ${length} characters; ${cure}`)
    .superRefine((key, context) => {
      const weakness = findWeakness(key);
      // One that is too short has been told already.
      if (weakness === null || key.length < length) return;
      context.addIssue({ code: 'custom', message: `must not be one that ${weakness}; ${cure}` });
    });
};

const environmentSchema = z.object({
  PORT: z.coerce
    .number({ error: 'must be a port number' })
    .int('must be a port number')
    .min(0)
    .max(65_535, 'must be at most 65535')
    .default(8080),
  HOST: text.default('127.0.0.1'),
  PUBLIC_URL: urlOf(/^https?$/, 'https://nps.example.com')
    // Links and forms of our pages begin at the root of the host.
    .refine(
      (url) => !URL.canParse(url) || /^\/*$/.test(new URL(url).pathname),
      'must not have a path',
    )
    .refine((url) => !/[?#]/.test(url), 'must not have a query or a hash')
    .optional(),
  ROLE: z.enum(['web', 'worker', 'all'], { error: 'must be web, worker or all' }).default('all'),
  DATA_DIR: text.default('./data'),
  DATABASE_URL: urlOf(/^postgres(ql)?$/, 'postgres://user:password@host:5432/aftercare')
    .nullable()
    .default(null),
  REDIS_URL: z
    .string()
    .superRefine((url, context) => {
      const fault = findRedisUrlFault(url);
      if (fault !== null) context.addIssue({ code: 'custom', message: fault });
    })
    .nullable()
    .default(null),
  SECRET_KEY: keyOf(32).nullable().default(null),
  SECRET_KEY_PREVIOUS: z
    .string()
    .min(32, 'must have at least 32 characters')
    .nullable()
    .default(null),
  ZENDESK_SUBDOMAIN: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/i, 'must be the part before .zendesk.com')
    .nullable()
    .default(null),
  ZENDESK_URL: urlOf(/^https?$/, 'https://acme.zendesk.com')
    .refine((url) => !URL.canParse(url) || new URL(url).pathname === '/', 'must not have a path')
    .nullable()
    .default(null),
  ZENDESK_OAUTH_CLIENT_ID: textOrNull,
  ZENDESK_OAUTH_CLIENT_SECRET: textOrNull,
  ZENDESK_EMAIL: z.email('must be an email address').nullable().default(null),
  ZENDESK_API_TOKEN: textOrNull,
  ZENDESK_WEBHOOK_SECRET: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((secret) => secret.trim())
        .filter(Boolean),
    )
    .pipe(
      z.array(
        z
          .string()
          .refine(
            (secret) => secret !== PUBLIC_TEST_SECRET,
            'is the public secret of Zendesk’s webhook test, which anyone can sign with; use the secret of your own webhook',
          ),
      ),
    )
    .default([]),
  ZENDESK_APP_ID: z.string().regex(/^\d+$/, 'must be a number').nullable().default(null),
  WEBHOOK_MAX_AGE_SECONDS: positive('a number of seconds').default(3600),
  ALLOW_PRIVATE_WEBHOOKS: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .transform((word) => word === 'true')
    .nullable()
    .default(null),
  LEASE_SECONDS: positive('a number of seconds').default(180),
  SMTP_URL: urlOf(/^smtps?$/, 'smtps://user:password@mail.example.com')
    .nullable()
    .default(null),
  MAIL_FROM: z
    .string()
    .trim()
    .regex(
      /^[^\s<>@]+@[^\s<>@]+$|^[^]*<[^\s<>@]+@[^\s<>@]+>$/,
      'must hold an address, such as Acme <nps@example.com>',
    )
    .nullable()
    .default(null),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i, 'must be the part before ._domainkey, such as s1')
    .nullable()
    .default(null),
  DKIM_KEY_FILE: textOrNull,
  SETTINGS_FILE: textOrNull,
  EXPORT_FOLDER: textOrNull,
  ADMIN_API_KEY: keyOf(24).nullable().default(null),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
});

/** Everything the environment decides; frozen. See README for the meaning of each. */
export type Config = Readonly<
  Omit<z.infer<typeof environmentSchema>, 'PUBLIC_URL'> & {
    PUBLIC_URL: string;
    /** Base URL of the Zendesk account; `null` beside the sandbox, or with stored accounts alone. */
    zendeskUrl: string | null;
  }
>;

type Read = { variables: Record<string, string>; faults: ConfigFault[] };

/**
 * Reads the environment, over `.env` in the working folder when there is one.
 *
 * The only reader of `process.env`; an empty variable counts as not set.
 *
 * @throws ConfigError for what cannot be read as it was meant, before anything is made of the rest.
 */
export function readVariables(
  environment: NodeJS.ProcessEnv = process.env,
  envFile: string | null = '.env',
): Record<string, string> {
  const { variables, faults } = readAll(environment, envFile);
  if (faults.length > 0) throw new ConfigError(faults);
  return variables;
}

function readAll(environment: NodeJS.ProcessEnv, envFile: string | null): Read {
  const file = readEnvFile(envFile);
  const [fromFile, around] = [withoutEmpty(file.variables), withoutEmpty(environment)];
  const variables = { ...fromFile, ...around };
  const inFile = [
    ...findMisspeltNames(Object.keys(fromFile), KNOWN, 'file'),
    ...findQuoted(fromFile),
  ];
  return {
    variables,
    faults: [
      ...file.faults,
      ...inFile.map((fault) => ({ ...fault, origin: envFile ?? '' })),
      ...findMisspeltNames(Object.keys(around), KNOWN, 'environment', Object.keys(variables)),
      ...findQuoted(around),
    ],
  };
}

/** Of the commands that add accounts, beside those of the schema. */
const KNOWN = [
  ...Object.keys(environmentSchema.shape),
  'ACCOUNT_OAUTH_CLIENT_ID',
  'ACCOUNT_OAUTH_CLIENT_SECRET',
];

const QUOTED = /^(["'`]).*\1$/s;
const TYPOGRAPHIC = /^[“”„‘’].*[“”‘’]$/s;

function findQuoted(variables: Record<string, string>): ConfigFault[] {
  return KNOWN.flatMap((name) => {
    const value = variables[name]?.trim() ?? '';
    if (TYPOGRAPHIC.test(value)) return [{ name, problem: 'has typographic quotes around it' }];
    if (!QUOTED.test(value)) return [];
    const problem = 'still has quotes around it: docker --env-file keeps them, so leave them out';
    return [{ name, problem }];
  });
}

/**
 * Makes the configuration of the environment and `.env`.
 *
 * @throws ConfigError naming every faulty variable.
 */
export function readConfig(
  environment: NodeJS.ProcessEnv = process.env,
  envFile: string | null = '.env',
): Config {
  return parse(readAll(environment, envFile));
}

/**
 * As `readConfig`, for a process that serves: it has a Zendesk and mail, or neither.
 *
 * @throws ConfigError as well for half of what a service needs.
 */
export function readServiceConfig(
  environment: NodeJS.ProcessEnv = process.env,
  envFile: string | null = '.env',
): Config {
  const { variables, faults } = readAll(environment, envFile);
  return parse({ variables, faults: [...faults, ...findServiceFaults(variables)] });
}

function parse({ variables, faults: found }: Read): Config {
  const parsed = environmentSchema.safeParse(variables);
  const faults = [...found, ...findValueFaults(variables), ...findCombinationFaults(variables)];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const env = parsed.data;
  const zendeskUrl =
    env.ZENDESK_URL ??
    (env.ZENDESK_SUBDOMAIN && `https://${env.ZENDESK_SUBDOMAIN.toLowerCase()}.zendesk.com`);
  return Object.freeze({
    ...env,
    // As it travels in links and headers: lower case, and `xn--` for a host that is not ASCII.
    PUBLIC_URL: trimSlash(new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).href),
    zendeskUrl: zendeskUrl ? trimSlash(zendeskUrl) : null,
  });
}

/** Says what is wrong with the values that are there, whatever is missing. */
export function findValueFaults(variables: Record<string, string>): ConfigFault[] {
  const { error } = environmentSchema.safeParse(variables);
  const ofEach = (error?.issues ?? []).map(({ path, message }) => ({
    name: String(path[0]),
    problem: message,
  }));
  return [...ofEach, ...findSharedSecrets(variables)];
}

/** Says what is wrong with the value of one variable, whatever the others are. */
export function findValueFault(name: string, value: string): string | null {
  const schema: z.ZodType | undefined = (environmentSchema.shape as Record<string, z.ZodType>)[
    name
  ];
  return schema?.safeParse(value).error?.issues[0]?.message ?? null;
}

function withoutEmpty(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      // Some shells and tools keep the byte order mark of a file that they have read.
      value?.trim() ? [[name.replace(/^\uFEFF/, ''), value]] : [],
    ),
  );
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
