import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountsCommand } from '../../backend/commands/accounts.command.ts';
import type { Diagnosis } from '../../backend/commands/doctor/diagnose.ts';
import { createScriptedTerminal } from '../support/scripted-terminal.ts';
import { startSetupRig, type SetupRig } from '../support/start-setup-rig.ts';

let rig: SetupRig;
let host: string;
beforeEach(async () => {
  rig = await startSetupRig();
  host = rig.sandbox.connection.zendeskUrl;
});
afterEach(() => rig.close());

/** Adds the account of the sandbox to the database, and answers with its id. */
async function addAccount(): Promise<string> {
  const { oauthClientId: clientId, oauthClientSecret: clientSecret } = rig.sandbox.connection;
  const { DATABASE_URL, SECRET_KEY } = rig.environment;
  let out = '';
  await accountsCommand({
    args: ['add', host, '--stdin', '--json'],
    terminal: createScriptedTerminal(),
    variables: { DATABASE_URL: DATABASE_URL!, SECRET_KEY: SECRET_KEY! },
    print: (words) => void (out += words),
    readInput: async () => JSON.stringify({ clientId, clientSecret }),
  });
  return (JSON.parse(out) as { id: string }).id;
}

describe('--account', () => {
  const stored = () => ({
    ...rig.environment,
    ZENDESK_URL: '',
    ZENDESK_OAUTH_CLIENT_ID: '',
    ZENDESK_OAUTH_CLIENT_SECRET: '',
  });
  const settings = (...flags: string[]) => rig.begin(['settings', ...flags], stored()).ended;

  it('sets up a stored account by its own credentials, with a webhook of its own', async () => {
    const id = await addAccount();
    const { code, out } = await rig.setup(['--account', host, '--no-app'], stored());
    expect([code, out]).toEqual([0, expect.stringContaining('Done: Zendesk has everything')]);
    expect(rig.sandbox.state.webhooks.map(({ endpoint }) => endpoint)).toEqual([
      `http://localhost:9/webhooks/zendesk/${id}`,
    ]);
    // Again, with nothing to do; and by itself, since it is the only one.
    rig.writes();
    expect((await rig.setup(['--no-app'], stored())).code).toBe(0);
    expect(rig.writes()).toEqual([]);
    expect((await rig.setup(['--remove', '--yes'], stored())).code).toBe(0);
    expect(rig.sandbox.state.webhooks).toEqual([]);
  });

  it('lists the accounts when the name fits none', async () => {
    await addAccount();
    const { err } = await rig.setup(['--account', 'acme'], stored());
    expect(err).toContain('No account is called "acme"');
    expect(err).toContain(new URL(host).host);
  });

  it('must be given to all three commands when several accounts are stored', async () => {
    await addAccount();
    await rig.pool.query(`
      with other as (
        insert into accounts (zendesk_url, created_at) values ('https://acme.zendesk.com', now())
        returning id)
      insert into account_credentials select id, 'client_credentials', 'v1.x', now() from other`);
    const runs = await Promise.all([
      rig.setup(['--no-app'], stored()),
      settings(),
      rig.begin(['doctor'], stored()).ended,
    ]);
    for (const { code, err } of runs) {
      expect(code).toBe(1);
      expect(err).toContain('Several accounts are served: choose one by --account.');
      expect(err).toContain('acme.zendesk.com');
    }
    expect((await settings('--account', host)).code).toBe(0);
  });

  it('has doctor look at a stored account by its own credentials', async () => {
    await addAccount();
    const { out } = await rig.begin(['doctor', '--json', '--account', host], stored()).ended;
    const { zendeskUrl, checks } = JSON.parse(out) as Diagnosis;
    expect(zendeskUrl).toBe(host);
    expect(checks).toContainEqual(expect.objectContaining({ name: 'rights', status: 'healthy' }));
  });

  it('has doctor want a webhook of that account’s own, and name it in the cure', async () => {
    await addAccount();
    await rig.setup(['--account', host, '--no-app'], stored());
    const webhookFindings = async () => {
      const { out } = await rig.begin(['doctor', '--json', '--account', host], stored()).ended;
      const { findings } = JSON.parse(out) as Diagnosis;
      return findings.filter(({ check }) => check === 'webhook');
    };
    expect(await webhookFindings()).toEqual([]);
    const [webhook] = rig.sandbox.state.webhooks;
    webhook!.endpoint = webhook!.endpoint.replace(/[^/]+$/, 'another-account');
    const cure = `or run aftercare setup --account ${new URL(host).host} --force.`;
    expect(await webhookFindings()).toMatchObject([
      {
        problem: expect.stringContaining('/another-account, not to'),
        cure: expect.stringContaining(cure),
      },
    ]);
  });

  it('takes no word for the account of the environment', async () => {
    const { err } = await rig.setup(['--account', 'environment']);
    expect(err).toContain('No account is called "environment"');
    expect(err).toContain(new URL(host).host);
  });

  it.each(['setup', 'settings', 'doctor'])('is told of by %s --help', async (command) => {
    expect((await rig.begin([command, '--help']).ended).out).toContain('--account <id or host>');
  });
});
