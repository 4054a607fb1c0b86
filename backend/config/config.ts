import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { PUBLIC_TEST_SECRET } from '../platform/zendesk/webhook-signature.ts';
import { findCombinationFaults, findServiceFaults } from './config-combinations.rules.ts';
import { ConfigError, type ConfigFault } from './config-error.ts';

const text = z.string().trim().min(1);
const textOrNull = text.nullable().default(null);
const urlOf = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must be a URL such as ${example}` });
const positive = (what: string) =>
  z.coerce
    .number({ error: `must be ${what}` })
    .int(`must be ${what}`)
    .positive(`must be ${what}`);

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
  REDIS_URL: urlOf(/^rediss?$/, 'redis://host:6379')
    .nullable()
    .default(null),
  SECRET_KEY: z
    .string()
    .min(32, 'must have at least 32 characters; make one with: openssl rand -hex 32')
    .nullable()
    .default(null),
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
  SETTINGS_FILE: textOrNull,
  ADMIN_API_KEY: z
    .string()
    .min(24, 'must have at least 24 characters; make one with: openssl rand -hex 24')
    .nullable()
    .default(null),
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

/**
 * Reads the environment, over `.env` in the working folder when there is one.
 *
 * The only reader of `process.env`; an empty variable counts as not set.
 */
export function readVariables(
  environment: NodeJS.ProcessEnv = process.env,
  envFile: string | null = '.env',
): Record<string, string> {
  const hasFile = envFile !== null && existsSync(envFile);
  const fromFile = hasFile ? parseEnv(readFileSync(envFile, 'utf8')) : {};
  return { ...withoutEmpty(fromFile), ...withoutEmpty(environment) };
}

/**
 * Makes the configuration of the environment and `.env`.
 *
 * @throws ConfigError naming every faulty variable.
 */
export function readConfig(environment?: NodeJS.ProcessEnv, envFile?: string | null): Config {
  return parse(readVariables(environment, envFile), []);
}

/**
 * As `readConfig`, for a process that serves: it has a Zendesk and mail, or neither.
 *
 * @throws ConfigError as well for half of what a service needs.
 */
export function readServiceConfig(): Config {
  const variables = readVariables();
  return parse(variables, findServiceFaults(variables));
}

function parse(variables: Record<string, string>, found: ConfigFault[]): Config {
  const parsed = environmentSchema.safeParse(variables);
  const faults = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({
      name: String(path[0]),
      problem: message,
    })),
    ...findCombinationFaults(variables),
    ...found,
  ];
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

/** Says what is wrong with the value of one variable, whatever the others are. */
export function findValueFault(name: string, value: string): string | null {
  const schema: z.ZodType | undefined = (environmentSchema.shape as Record<string, z.ZodType>)[
    name
  ];
  return schema?.safeParse(value).error?.issues[0]?.message ?? null;
}

function withoutEmpty(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value?.trim() ? [[name, value]] : [])),
  );
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
