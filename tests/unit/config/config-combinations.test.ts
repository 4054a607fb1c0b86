import { describe, expect, it } from 'vitest';
import {
  findCombinationFaults,
  findServiceFaults,
} from '../../../backend/config/config-combinations.rules.ts';
import { anEnvironment } from '../../support/builders/an-environment.ts';

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(anEnvironment()).filter(([name]) => !names.includes(name)));

describe('variables that fit together', () => {
  it.each([
    ['nothing at all', {}],
    ['a Zendesk with an OAuth client', anEnvironment()],
    [
      'a Zendesk with an API token',
      {
        ...without('ZENDESK_OAUTH_CLIENT_ID', 'ZENDESK_OAUTH_CLIENT_SECRET'),
        ZENDESK_EMAIL: 'kim@acme.example',
        ZENDESK_API_TOKEN: 'token',
      },
    ],
    ['one server', { DATABASE_URL: 'postgres://db', SECRET_KEY: 'x' }],
    [
      'many machines',
      { DATABASE_URL: 'postgres://db', REDIS_URL: 'redis://r', SECRET_KEY: 'x', ROLE: 'worker' },
    ],
    ['the role of one process', { ROLE: 'all' }],
    ['mail without Zendesk', { SMTP_URL: 'smtp://m', MAIL_FROM: 'a@b.example' }],
  ])('pass: %s', (_what, variables) => {
    expect(findCombinationFaults(variables)).toEqual([]);
  });
});

describe('variables that do not fit together', () => {
  it.each<[string, Record<string, string>]>([
    ['ZENDESK_URL', anEnvironment({ ZENDESK_URL: 'https://acme.zendesk.com' })],
    ['ZENDESK_OAUTH_CLIENT_ID', without('ZENDESK_OAUTH_CLIENT_SECRET')],
    ['ZENDESK_OAUTH_CLIENT_ID', { ZENDESK_OAUTH_CLIENT_SECRET: 'x' }],
    ['ZENDESK_OAUTH_CLIENT_ID', without('ZENDESK_OAUTH_CLIENT_ID', 'ZENDESK_OAUTH_CLIENT_SECRET')],
    ['ZENDESK_EMAIL', { ZENDESK_EMAIL: 'kim@acme.example' }],
    ['ZENDESK_EMAIL', { ZENDESK_API_TOKEN: 'token' }],
    ['SMTP_URL', without('SMTP_URL')],
    ['MAIL_FROM', without('MAIL_FROM')],
    ['REDIS_URL', { REDIS_URL: 'redis://r' }],
    ['SECRET_KEY', { DATABASE_URL: 'postgres://db' }],
    ['ROLE', { ROLE: 'web' }],
    ['ROLE', { ROLE: 'worker' }],
  ])('are named, %s first: %j', (name, variables) => {
    const faults = findCombinationFaults(variables);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.name).toBe(name);
    expect(faults[0]?.problem).not.toBe('');
  });

  it('are all named at once, never with their values', () => {
    const variables = { ZENDESK_SUBDOMAIN: 'acme', REDIS_URL: 'redis://hunter2', ROLE: 'web' };
    const faults = findCombinationFaults(variables);
    expect(faults.map(({ name }) => name)).toEqual([
      'ZENDESK_OAUTH_CLIENT_ID',
      'SMTP_URL',
      'MAIL_FROM',
      'REDIS_URL',
      'ROLE',
    ]);
    expect(JSON.stringify(faults)).not.toMatch(/acme|hunter2/);
  });
});

describe('what a service needs', () => {
  const MAIL = { SMTP_URL: 'smtp://m', MAIL_FROM: 'a@b.example' };
  it.each<[string, Record<string, string>]>([
    ['nothing at all, beside the sandbox', {}],
    ['a port and a folder, beside the sandbox', { PORT: '80', DATA_DIR: '/data' }],
    ['this machine, beside the sandbox', { HOST: '127.0.0.1' }],
    ['this machine by name, beside the sandbox', { HOST: 'LocalHost' }],
    ['this machine in IPv6, beside the sandbox', { HOST: '::1' }],
    ['another place to listen at, with mail', { ...MAIL, HOST: '0.0.0.0', DATABASE_URL: 'x' }],
    ['settings, beside the sandbox', { SETTINGS_FILE: 'settings.json' }],
    ['a Zendesk and mail', anEnvironment({ SETTINGS_FILE: 'settings.json', ROLE: 'worker' })],
    ['mail, for the accounts of the database', MAIL],
    ['mail, in any role', { ...MAIL, ROLE: 'web' }],
  ])('is %s', (_what, variables) => {
    expect(findServiceFaults(variables)).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['SMTP_URL', { MAIL_FROM: 'a@b.example' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://m' }],
    ['ZENDESK_SUBDOMAIN', { ...MAIL, ZENDESK_OAUTH_CLIENT_ID: 'x' }],
    ['ZENDESK_SUBDOMAIN', { ZENDESK_WEBHOOK_SECRET: 'x' }],
    ['ZENDESK_SUBDOMAIN', { ZENDESK_APP_ID: '36' }],
    ['ZENDESK_SUBDOMAIN', { ZENDESK_EMAIL: 'kim@acme.example', ZENDESK_API_TOKEN: 'x' }],
    ['SETTINGS_FILE', { ...MAIL, SETTINGS_FILE: 'settings.json' }],
    ['SMTP_URL', { ROLE: 'web' }],
    ['SMTP_URL', { ROLE: 'worker' }],
    ['SMTP_URL', { DATABASE_URL: 'postgres://db', SECRET_KEY: 'x' }],
    ['ZENDESK_SUBDOMAIN', { ZENDESK_DOMAIN: 'acme' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['HOST', { HOST: '::' }],
    ['HOST', { HOST: '192.0.2.7' }],
    ['HOST', { HOST: 'nps.example.com' }],
    ['HOST', { HOST: '127.0.0.1.example.com' }],
  ])('is not half of it; %s is named: %j', (name, variables) => {
    const faults = findServiceFaults(variables);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.name).toBe(name);
  });
});
