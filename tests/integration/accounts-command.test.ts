import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountsCommand } from '../../backend/commands/accounts.command.ts';
import type { ShownAccount } from '../../backend/commands/accounts/describe-accounts.rules.ts';
import { allowClient } from '../support/allow-client.ts';
import { createScriptedTerminal } from '../support/scripted-terminal.ts';
import { startSetupRig, type SetupRig } from '../support/start-setup-rig.ts';
import { until } from '../support/until.ts';

let rig: SetupRig;
let host: string;
let client: { clientId: string; clientSecret: string };
beforeEach(async () => {
  rig = await startSetupRig();
  const { oauthClientId: clientId, oauthClientSecret: clientSecret } = rig.sandbox.connection;
  client = { clientId, clientSecret };
  host = rig.sandbox.connection.zendeskUrl;
});
afterEach(() => rig.close());

type Options = { input?: unknown; variables?: Record<string, string>; timeoutMs?: number };

/** Runs the command in this process; the environment names no account unless told. */
async function run(
  args: string[],
  answers: Record<string, string> | null = null,
  options: Options = {},
) {
  const { DATABASE_URL, SECRET_KEY } = rig.environment;
  const terminal = createScriptedTerminal(answers);
  let out = '';
  const ended = accountsCommand({
    args,
    terminal,
    variables: { DATABASE_URL: DATABASE_URL!, SECRET_KEY: SECRET_KEY!, ...options.variables },
    print: (words) => void (out += words),
    readInput: async () => JSON.stringify(options.input),
    timeoutMs: options.timeoutMs ?? 20_000,
  });
  await ended;
  return { out, shown: terminal.text(), terminal };
}
const addByInput = () => run(['add', host, '--stdin'], null, { input: client });
const list = async (variables: Record<string, string> = {}) =>
  JSON.parse((await run(['list', '--json'], null, { variables })).out) as ShownAccount[];
const countOf = async (table: string) => {
  const { rows } = await rig.pool.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]?.n;
};

describe('accounts add', () => {
  it('takes the client from standard input, and says what comes next', async () => {
    const { shown } = await addByInput();
    expect(shown).toContain('credentials accepted: acting as Aftercare (admin)');
    expect(shown).toContain(`Next: aftercare setup --account ${new URL(host).host}`);
    expect(await list()).toMatchObject([
      { zendeskUrl: host, state: 'active', authorizedBy: 'client_credentials', isStored: true },
    ]);
    const { rows } = await rig.pool.query('select * from account_credentials');
    expect(JSON.stringify(rows)).not.toContain(client.clientSecret);
  });

  it('asks for what it was not given, and never shows the secret', async () => {
    const { shown } = await run(['add', host], {
      CLIENT_ID: client.clientId,
      CLIENT_SECRET: client.clientSecret,
    });
    expect(shown).toContain('is added');
    expect(shown).not.toContain(client.clientSecret);
  });

  it('takes the client from the environment', async () => {
    const variables = {
      ACCOUNT_OAUTH_CLIENT_ID: client.clientId,
      ACCOUNT_OAUTH_CLIENT_SECRET: client.clientSecret,
    };
    expect((await run(['add', host], null, { variables })).shown).toContain('is added');
  });

  it('lists what is missing when nobody is there to answer', async () => {
    await expect(run(['add', host])).rejects.toThrow(/CLIENT_ID is missing.*\n.*CLIENT_SECRET/);
  });

  it('does not quote what came on standard input', async () => {
    const input = { clientId: 'id', clientSecret: 5, token: 'a-secret' };
    const error = await run(['add', host, '--stdin'], null, { input }).catch(String);
    expect(error).toContain('must be {"clientId"');
    expect(error).not.toContain('a-secret');
  });

  it('refuses the same Zendesk twice, and replaces its credentials when told to', async () => {
    await addByInput();
    await expect(addByInput()).rejects.toThrow('is served already');
    const { shown } = await run(['add', host, '--replace', '--stdin'], null, { input: client });
    expect(shown).toContain('has new credentials');
    expect(await list()).toHaveLength(1);
  });

  it('refuses the account of the environment', async () => {
    const added = run(['add', host, '--stdin'], null, {
      input: client,
      variables: rig.environment,
    });
    await expect(added).rejects.toThrow('is the account of the environment already');
    expect(await countOf('account_credentials')).toBe(0);
  });

  it.each([
    ['http://127.0.0.1:9', 'does not answer'],
    ['https://support.example.com', 'is no address of a Zendesk'],
    ['no such place', 'is no address of a Zendesk'],
  ])('refuses %s, and stores nothing', async (name, words) => {
    await expect(run(['add', name, '--stdin'], null, { input: client })).rejects.toThrow(words);
    expect(await countOf('accounts')).toBe(0);
  });

  it('refuses a client that Zendesk does not accept, and stores nothing', async () => {
    const input = { ...client, clientSecret: 'wrong' };
    const added = run(['add', host, '--stdin'], null, { input });
    await expect(added).rejects.toThrow('does not accept the OAuth client');
    expect(await countOf('accounts')).toBe(0);
  });
});

describe('accounts add --authorize', () => {
  const withBrowser = async (visit: (page: string) => Promise<void>, timeoutMs = 20_000) => {
    const { DATABASE_URL, SECRET_KEY } = rig.environment;
    const terminal = createScriptedTerminal();
    const ended = accountsCommand({
      args: ['add', host, '--authorize', '--stdin', '--port', '0'],
      terminal,
      variables: { DATABASE_URL: DATABASE_URL!, SECRET_KEY: SECRET_KEY! },
      readInput: async () => JSON.stringify(client),
      timeoutMs,
    });
    ended.catch(() => {});
    const page = () => /^http\S+authorizations\S+$/m.exec(terminal.text())?.[0];
    await Promise.race([ended, until('the page', page)]);
    await visit(page() ?? '');
    await ended;
    return terminal.text();
  };

  it('lets an admin allow it in the browser, and keeps both tokens', async () => {
    const shown = await withBrowser(async (page) => {
      const back = await allowClient(page);
      // Somebody else’s page sends a browser here as well.
      expect((await fetch(`${back.origin}/callback?code=forged&state=other`)).status).toBe(400);
      expect(await (await fetch(back)).text()).toContain('You can close this window');
      await expect(fetch(back)).rejects.toThrow();
    });
    expect(shown).toContain('is added');
    expect(await list()).toMatchObject([{ authorizedBy: 'authorization_code', isStored: true }]);
  });

  it('says that the admin denied it', async () => {
    const added = withBrowser(async (page) => void (await fetch(await allowClient(page, 'no'))));
    await expect(added).rejects.toThrow('the admin denied it');
    expect(await countOf('accounts')).toBe(0);
  });

  it('gives up when nobody comes', async () => {
    await expect(withBrowser(async () => {}, 100)).rejects.toThrow('Nobody came back from Zendesk');
  });

  it('is revoked in Zendesk when the account is removed', async () => {
    await withBrowser(async (page) => void (await fetch(await allowClient(page))));
    expect(rig.sandbox.state.tokens).toHaveLength(1);
    await run(['remove', host, '--yes']);
    expect(rig.sandbox.state.tokens).toHaveLength(0);
  });
});

describe('accounts list', () => {
  it('shows the environment’s account before its first start, and further ones', async () => {
    await addByInput();
    const other = { ...rig.environment, ZENDESK_URL: 'https://acme.zendesk.com' };
    expect(await list(other)).toMatchObject([
      { zendeskUrl: 'https://acme.zendesk.com', id: null, authorizedBy: 'environment' },
      { zendeskUrl: host, authorizedBy: 'client_credentials' },
    ]);
    const { out } = await run(['list'], null, { variables: other });
    expect(out).toMatch(/^ZENDESK +STATE +SINCE +AUTHORISED BY +ID\n/);
    expect(out).toMatch(/^acme\.zendesk\.com +active +– +the environment/m);
  });
});

describe('accounts remove', () => {
  it('stops an account, keeps its rows, and lets it be added again', async () => {
    await addByInput();
    const [before] = await list();
    const { shown } = await run(['remove', before?.id ?? ''], { 'Stop serving': 'y' });
    expect(shown).toContain('are kept');
    expect(await list()).toMatchObject([{ id: before?.id, state: 'removed', isStored: false }]);
    await addByInput();
    expect(await list()).toMatchObject([{ id: before?.id, state: 'active', isStored: true }]);
  });

  it('says why an authorization could not be revoked', async () => {
    await addByInput();
    await rig.pool.query(
      "update account_credentials set kind = 'authorization_code', sealed = 'v1.x'",
    );
    const { shown } = await run(['remove', host, '--yes']);
    expect(shown).toMatch(/could not be revoked in Zendesk; .*\n {2}because .*SECRET_KEY/);
    expect(await list()).toMatchObject([{ state: 'removed' }]);
  });

  it('changes nothing unless it is confirmed', async () => {
    await addByInput();
    await run(['remove', host], { 'Stop serving': 'n' });
    expect(await list()).toMatchObject([{ state: 'active', isStored: true }]);
    await expect(run(['remove', host])).rejects.toThrow('--yes');
  });

  it('deletes everything with --purge, also later', async () => {
    await addByInput();
    await run(['remove', host, '--yes']);
    await expect(run(['remove', host, '--yes'])).rejects.toThrow('removed already');
    await run(['remove', host, '--yes', '--purge']);
    expect(await countOf('accounts')).toBe(0);
  });

  it('refuses the account of the environment, and one that it does not know', async () => {
    await rig.setup();
    const removed = run(['remove', host, '--yes'], null, { variables: rig.environment });
    await expect(removed).rejects.toThrow('take ZENDESK_SUBDOMAIN');
    await expect(run(['remove', 'acme', '--yes'])).rejects.toThrow('No account is called "acme"');
  });
});
