import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSetupRig, type SetupRig } from '../support/start-setup-rig.ts';
import { until } from '../support/until.ts';

let rig: SetupRig;
let bare: unknown;
beforeEach(async () => {
  rig = await startSetupRig();
  bare = rig.content();
});
afterEach(() => rig.close());

/** What an undisturbed setup leads to. */
async function contentOfWholeSetup(): Promise<unknown> {
  const other = await startSetupRig();
  await other.setup();
  const content = other.content();
  await other.close();
  return content;
}

const POINTS = [
  { of: 'a ticket field', path: '/api/v2/ticket_fields', isThere: () => count('ticketFields') > 0 },
  { of: 'a user field', path: '/api/v2/user_fields', isThere: () => count('userFields') > 0 },
  { of: 'the webhook', path: '/api/v2/webhooks', isThere: () => count('webhooks') > 0 },
  { of: 'the app', path: '/api/apps', isThere: () => count('apps') > 0 },
  {
    of: 'the installation',
    path: '/api/v2/apps/installations',
    isThere: () => rig.sandbox.state.apps.some(({ enabled }) => enabled),
  },
] as const;

const count = (list: 'ticketFields' | 'userFields' | 'webhooks' | 'apps') =>
  rig.sandbox.state[list].length;

describe('a setup that is killed', () => {
  for (const { of, path, isThere } of POINTS) {
    it(`between the making of ${of} and its record ends in the same state when run again`, async () => {
      // Made, but the answer never comes.
      const fault = { kind: 'slow', ms: 120_000, when: 'after' } as const;
      rig.sandbox.faults.add({ method: 'POST', path, fault });
      const first = rig.begin(['setup']);
      await until('the making', isThere, 60_000);
      await first.kill();
      expect((await rig.setup()).code).toBe(0);
      expect(rig.content()).toEqual(await contentOfWholeSetup());
      expect((await rig.setup(['--remove', '--yes'])).code).toBe(0);
      expect(rig.content()).toEqual(bare);
    });
  }

  it('before a making reached Zendesk goes on there', async () => {
    rig.sandbox.faults.add({
      method: 'POST',
      path: '/api/v2/webhooks',
      fault: { kind: 'timeout' },
    });
    const first = rig.begin(['setup']);
    const noted = `select 1 from zendesk_resources where name = 'webhook' and zendesk_id is null`;
    await until('the note', async () => (await rig.pool.query(noted)).rowCount === 1, 60_000);
    await first.kill();
    expect((await rig.setup()).code).toBe(0);
    expect(rig.content()).toEqual(await contentOfWholeSetup());
  });

  it('while it takes things out leaves the rest for the next run', async () => {
    await rig.setup();
    const fault = { kind: 'slow', ms: 120_000, when: 'after' } as const;
    rig.sandbox.faults.add({ method: 'DELETE', path: '/api/v2/webhooks', fault });
    const first = rig.begin(['setup', '--remove', '--yes']);
    await until('the deletion', () => count('webhooks') === 0, 60_000);
    await first.kill();
    expect((await rig.setup(['--remove', '--yes'])).code).toBe(0);
    expect(rig.content()).toEqual(bare);
  });
});

describe('the command', () => {
  it('ends with 0 in plain lines, with 2 for a wrong flag, with 78 for a wrong configuration', async () => {
    const run = (flags: string[], more = {}) => rig.begin(['setup', ...flags], more).ended;
    const good = await run([]);
    expect(good.code).toBe(0);
    expect(good.out).not.toContain('\u001b');
    expect((await run(['--no-such'])).code).toBe(2);
    const wrong = await run([], { ZENDESK_URL: '', SMTP_URL: '' });
    expect(wrong.code).toBe(78);
    expect(wrong.err).toContain('SMTP_URL (or --smtp-url) is missing');
  });
});
