import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMisspeltNames } from '../../../backend/config/misspelt-names.ts';
import { readConfig } from '../../../backend/config/config.ts';

const NO_FILE = null;
const faultsAround = (name: string) => {
  try {
    readConfig({ [name]: 'x' }, NO_FILE);
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('a name of the environment that is nearly ours', () => {
  it.each([
    ['ZENDESK_SUBDOMIAN', 'ZENDESK_SUBDOMAIN'],
    ['ZENDESK_SUBDOMAN', 'ZENDESK_SUBDOMAIN'],
    ['ZENDESK_SUB_DOMAIN', 'ZENDESK_SUBDOMAIN'],
    ['ZENDEKS_URL', 'ZENDESK_URL'],
    ['ZENDSK_URL', 'ZENDESK_URL'],
    ['zendesk_url', 'ZENDESK_URL'],
    ['ZENDESK_OAUTH_CLIENTID', 'ZENDESK_OAUTH_CLIENT_ID'],
    ['ZENDESK_OAUTH_CLIENT_SECERT', 'ZENDESK_OAUTH_CLIENT_SECRET'],
    ['ZENDESK_APITOKEN', 'ZENDESK_API_TOKEN'],
    ['ZENDESK_WEBHOOK_SECRETS', 'ZENDESK_WEBHOOK_SECRET'],
    ['SMTP_UR', 'SMTP_URL'],
    ['SMPT_URL', 'SMTP_URL'],
    ['SMTPURL', 'SMTP_URL'],
    ['MAIL_FORM', 'MAIL_FROM'],
    ['MAILFROM', 'MAIL_FROM'],
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASEURL', 'DATABASE_URL'],
    ['REDIS_ULR', 'REDIS_URL'],
    ['REDIS-URL', 'REDIS_URL'],
    ['SECRETKEY', 'SECRET_KEY'],
    ['PUBLIC_ULR', 'PUBLIC_URL'],
    ['ADMIN_APIKEY', 'ADMIN_API_KEY'],
    ['DATA_DR', 'DATA_DIR'],
    ['SETTING_FILE', 'SETTINGS_FILE'],
    ['LOG_LEVLE', 'LOG_LEVEL'],
    ['LEASE_SECOND', 'LEASE_SECONDS'],
  ])('is a fault: %s', (name, meant) => {
    expect(faultsAround(name)).toContain(
      `${name} is no variable of Aftercare: did you mean ${meant}?`,
    );
  });

  it('is a fault as well when nothing is near, but it begins with the name of Zendesk', () => {
    expect(faultsAround('ZENDESK_BRAND')).toContain('ZENDESK_BRAND is no variable');
  });

  it.each(
    `PATH HOME HOSTNAME HOSTTYPE POSTS PORTS ROLES SHELL LANG LOGNAME LOGLEVEL DATADIR
    SMTP_HOST SMTP_PORT SMTP_USER SMTP_PORT_25_TCP SMTP_SERVICE_HOST MAIL MAIL_HOST MAIL_PORT
    MAIL_SERVICE_PORT REDIS_HOST REDIS_PORT REDIS_PASSWORD REDIS_SERVICE_HOST REDIS_TLS_URL REDIS_URI
    DATABASE_HOST DATABASE_NAME DATABASE_URI DATABASE_URL_2 POSTGRES_PASSWORD POSTGRES_URL SECRET_KEY_BASE
    XDG_DATA_DIRS PUBLIC_IP ZENDESK_DOMAIN ZENDESK_PASSWORD ZENDESK_OAUTH_TOKEN NODE_ENV ADMIN_EMAIL
    ACCOUNT_OAUTH_CLIENT_ID npm_config_loglevel COMPOSE_PROJECT_NAME KUBERNETES_PORT
    EMAIL_FROM GMAIL_FROM SMTP_SSL SMTP_TLS DATABASE_SSL DATABASE_TLS REDIS_SSL REDIS_TLS PUBLIC_SSL PUBLIC_URI
    PGDATA_DIR JAVA_DIR META_DIR DATA_DIRS REDIS_URLS SECRET_KEYS DATABASE_URL2 LOG_LEVELS SMTP_USE
    ZENDESK_AFTERCARE_PORT ZENDESK_AFTERCARE_PORT_8080_TCP ZENDESK_AFTERCARE_PORT_8080_TCP_ADDR
    ZENDESK_AFTERCARE_SERVICE_HOST ZENDESK_AFTERCARE_SERVICE_PORT ZENDESK_AFTERCARE_SERVICE_PORT_HTTP
    ZENDESK_PORT ZENDESK_SERVICE_HOST ZENDESK_SERVICE_PORT`.split(/\s+/),
  )('is another program’s: %s', (name) => {
    expect(faultsAround(name)).toBe('');
  });
});

describe('a name of the environment that is nearly one which is set', () => {
  it.each([
    ['SMTPURL', 'SMTP_URL'],
    ['MAIL_FORM', 'MAIL_FROM'],
    ['ZENDESK_SUBDOMIAN', 'ZENDESK_SUBDOMAIN'],
    ['ZENDESK_API_TOKENS', 'ZENDESK_API_TOKEN'],
    ['redis_url', 'REDIS_URL'],
  ])('is another program’s: %s beside %s', (name, meant) => {
    expect(findMisspeltNames([name], [meant], 'environment')).toHaveLength(1);
    expect(findMisspeltNames([name, meant], [meant], 'environment')).toEqual([]);
    expect(findMisspeltNames([name], [meant], 'environment', [name, meant])).toEqual([]);
  });

  it('is so as well when our file sets it', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'misspelt-')), '.env');
    writeFileSync(file, 'LOG_LEVEL=warn\n');
    expect(readConfig({ LOG_LEVLE: 'info' }, file).LOG_LEVEL).toBe('warn');
  });
});

describe('a name in our own file', () => {
  const inFile = (name: string) => findMisspeltNames([name], ['PORT', 'SMTP_URL'], 'file');

  it.each(['PRT', 'PORTS', 'port', 'SMTP_HOST', 'MAIL_HOST', 'REDIS_HOST', 'DATABASE_NAME'])(
    'is a fault, since nobody else reads it: %s',
    (name) => {
      expect(inFile(name)).toEqual([
        { name, problem: expect.stringContaining('is no variable of Aftercare') },
      ]);
    },
  );

  it.each(['PORT', 'SMTP_URL', 'POSTGRES_PASSWORD', 'REDIS_PASSWORD', 'NODE_OPTIONS', 'TZ'])(
    'has its meaning: %s',
    (name) => {
      expect(inFile(name)).toEqual([]);
    },
  );
});
