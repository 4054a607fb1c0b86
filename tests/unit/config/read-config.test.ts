import { describe, expect, it } from 'vitest';
import { ConfigError, describeFault } from '../../../backend/config/config-error.ts';
import { findValueFault, readConfig } from '../../../backend/config/config.ts';
import { anEnvironment } from '../../support/builders/an-environment.ts';

const NO_FILE = '/nonexistent/.env';
const read = (environment: Record<string, string> = {}) => readConfig(environment, NO_FILE);

/** What is said of an environment, one fault a line. */
function faultsOf(environment: Record<string, string>): string[] {
  try {
    read(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const words = error.faults.map(describeFault);
    expect(error.message).toBe(
      ['The configuration has faults:', ...words.map((each) => `  - ${each}`)].join('\n'),
    );
    return words;
  }
  return [];
}

describe('an empty environment', () => {
  it('gives every variable its default', () => {
    expect(read()).toEqual({
      PORT: 8080,
      HOST: '127.0.0.1',
      ALLOW_PRIVATE_WEBHOOKS: null,
      EXPORT_FOLDER: null,
      PUBLIC_URL: 'http://localhost:8080',
      ROLE: 'all',
      DATA_DIR: './data',
      DATABASE_URL: null,
      REDIS_URL: null,
      SECRET_KEY: null,
      SECRET_KEY_PREVIOUS: null,
      ZENDESK_SUBDOMAIN: null,
      ZENDESK_URL: null,
      ZENDESK_OAUTH_CLIENT_ID: null,
      ZENDESK_OAUTH_CLIENT_SECRET: null,
      ZENDESK_EMAIL: null,
      ZENDESK_API_TOKEN: null,
      ZENDESK_WEBHOOK_SECRET: [],
      ZENDESK_APP_ID: null,
      WEBHOOK_MAX_AGE_SECONDS: 3600,
      LEASE_SECONDS: 180,
      DKIM_SELECTOR: null,
      DKIM_KEY_FILE: null,
      SMTP_URL: null,
      MAIL_FROM: null,
      SETTINGS_FILE: null,
      ADMIN_API_KEY: null,
      LOG_LEVEL: 'info',
      zendeskUrl: null,
    });
  });

  it('gives a value that nobody can change', () => {
    expect(Object.isFrozen(read())).toBe(true);
  });
});

describe('a bad value', () => {
  it.each([
    ['PORT', 'eighty-eighty'],
    ['PORT', '8080.5'],
    ['PORT', '65536'],
    ['PORT', '-4711'],
    ['PUBLIC_URL', 'nps.private.example'],
    ['PUBLIC_URL', 'ftp://nps.private.example'],
    ['PUBLIC_URL', 'https://nps.private.example/surveys'],
    ['PUBLIC_URL', 'https://nps.private.example/surveys/'],
    ['PUBLIC_URL', 'https://nps.private.example/?a=private'],
    ['PUBLIC_URL', 'https://nps.private.example/#private'],
    ['ROLE', 'boss'],
    ['DATABASE_URL', 'mysql://user:hunter2@db/aftercare'],
    ['REDIS_URL', 'http://user:hunter2@redis'],
    ['SECRET_KEY', 'hunter2-hunter2-hunter2-hunter2'],
    ['SECRET_KEY_PREVIOUS', 'hunter2'],
    ['ZENDESK_SUBDOMAIN', 'acme.zendesk.com'],
    ['ZENDESK_SUBDOMAIN', 'https://acme'],
    ['ZENDESK_URL', 'private.example'],
    ['ZENDESK_EMAIL', 'kim-at-acme'],
    ['ZENDESK_WEBHOOK_SECRET', 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ=='],
    ['ZENDESK_WEBHOOK_SECRET', 'fine,dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ=='],
    ['ZENDESK_APP_ID', 'app-36'],
    ['WEBHOOK_MAX_AGE_SECONDS', 'an hour'],
    ['WEBHOOK_MAX_AGE_SECONDS', '-4711'],
    ['WEBHOOK_MAX_AGE_SECONDS', '4711.5'],
    ['LEASE_SECONDS', 'three minutes'],
    ['LEASE_SECONDS', '-4711'],
    ['SMTP_URL', 'https://user:hunter2@mail'],
    ['MAIL_FROM', 'Acme Support'],
    ['DKIM_SELECTOR', 's1._domainkey'],
    ['DKIM_SELECTOR', '-s1'],
    ['ADMIN_API_KEY', 'hunter2-hunter2-hunter'],
    ['LOG_LEVEL', 'loud'],
  ])('of %s is named, but not repeated: %s', (name, value) => {
    const faults = faultsOf({ [name]: value }).filter((fault) => fault.startsWith(`${name} `));
    // Whatever stands alone may be incomplete besides; the value itself has one fault.
    expect(faults.some((fault) => /^\w+ (must|is) /.test(fault))).toBe(true);
    expect(faults.join()).not.toContain(value);
    expect(faults.join()).not.toContain('hunter2');
  });

  it('is reported together with every other, in one message', () => {
    const faults = faultsOf({
      PORT: 'x',
      ROLE: 'boss',
      LOG_LEVEL: 'loud',
      ADMIN_API_KEY: 'short',
      ZENDESK_EMAIL: 'kim@acme.example',
      REDIS_URL: 'redis://redis',
    });
    for (const name of ['PORT', 'ROLE', 'LOG_LEVEL', 'ADMIN_API_KEY', 'ZENDESK_EMAIL', 'REDIS_URL'])
      expect(faults.filter((fault) => fault.startsWith(name))).not.toHaveLength(0);
  });
});

describe('an empty variable', () => {
  it.each(['PORT', 'PUBLIC_URL', 'SECRET_KEY', 'ZENDESK_URL', 'ADMIN_API_KEY', 'LOG_LEVEL'])(
    '%s counts as not set',
    (name) => {
      expect(read({ [name]: '' })).toEqual(read());
      expect(read({ [name]: '  ' })).toEqual(read());
    },
  );
});

describe('PUBLIC_URL', () => {
  it('follows the port when it is not set', () => {
    expect(read({ PORT: '9000' }).PUBLIC_URL).toBe('http://localhost:9000');
  });

  it.each([
    ['https://nps.acme.example/', 'https://nps.acme.example'],
    ['https://nps.acme.example//', 'https://nps.acme.example'],
    ['https://NPS.Acme.Example', 'https://nps.acme.example'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://BÜCHER.example:8443/', 'https://xn--bcher-kva.example:8443'],
    ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example'],
    ['http://例え.jp/', 'http://xn--r8jz45g.jp'],
  ])('%s is as it travels in links', (given, url) => {
    expect(read({ PUBLIC_URL: given }).PUBLIC_URL).toBe(url);
  });
});

describe('ZENDESK_WEBHOOK_SECRET', () => {
  it.each([
    ['one', ['one']],
    ['new,old', ['new', 'old']],
    [' new , old ,', ['new', 'old']],
    [',', []],
  ])('%j names %j', (given, secrets) => {
    expect(read({ ZENDESK_WEBHOOK_SECRET: given }).ZENDESK_WEBHOOK_SECRET).toEqual(secrets);
  });
});

describe('the address of Zendesk', () => {
  it('is made of the subdomain', () => {
    const { zendeskUrl } = read(anEnvironment({ ZENDESK_SUBDOMAIN: 'Acme-DK' }));
    expect(zendeskUrl).toBe('https://acme-dk.zendesk.com');
  });

  it('is taken as given, without its last slash', () => {
    const { ZENDESK_SUBDOMAIN: _left, ...others } = anEnvironment();
    const { zendeskUrl } = read({ ...others, ZENDESK_URL: 'http://127.0.0.1:4100/' });
    expect(zendeskUrl).toBe('http://127.0.0.1:4100');
  });
});

describe('MAIL_FROM', () => {
  it.each(['nps@acme.example', 'Acme <nps@acme.example>', '"Acme, Inc." <nps@acme.example>'])(
    'may be %s',
    (from) => {
      expect(read({ MAIL_FROM: from }).MAIL_FROM).toBe(from);
    },
  );
});

describe('one variable alone', () => {
  it.each([
    ['PORT', 'eighty', 'must be a port number'],
    ['MAIL_FROM', 'nobody', 'must hold an address, such as Acme <nps@example.com>'],
    ['MAIL_FROM', 'Acme <nps@example.com>', null],
    // Others that it needs are not there, which is not its own fault.
    ['ZENDESK_OAUTH_CLIENT_ID', 'aftercare', null],
    ['REDIS_URL', 'redis://localhost', null],
    ['NO_VARIABLE_OF_OURS', 'anything', null],
  ])('%s=%s: %s', (name, value, problem) => {
    expect(findValueFault(name, value)).toBe(problem);
  });
});
