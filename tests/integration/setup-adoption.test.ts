import { WEBHOOK_EVENTS } from '../../shared/zendesk-names.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { integration, type Caller } from '../sandbox/support/test-sandbox.ts';
import { startSetupRig, type SetupRig } from '../support/start-setup-rig.ts';

let rig: SetupRig;
let call: Caller;
beforeEach(async () => {
  rig = await startSetupRig();
  call = await integration(rig.sandbox);
});
afterEach(() => rig.close());

const state = () => rig.sandbox.state;
const OPTIONS = ['promoter', 'passive', 'detractor'].map((name) => ({
  name: `Kunde: ${name}`,
  value: `nps_${name}`,
}));
const make = (path: string, name: string, body: object) =>
  call('POST', `/api/v2/${path}`, { [name]: body });

async function makeByOtherNames() {
  await make('ticket_fields', 'ticket_field', {
    type: 'tagger',
    title: 'Kundetype',
    custom_field_options: OPTIONS,
  });
  await make('user_fields', 'user_field', {
    key: 'nps_score',
    type: 'integer',
    title: 'Anbefaling',
  });
  await make('organization_fields', 'organization_field', {
    key: 'nps',
    type: 'decimal',
    title: 'Anbefalinger',
  });
  await make('webhooks', 'webhook', {
    name: 'Til NPS',
    status: 'active',
    endpoint: 'http://localhost:9/webhooks/zendesk',
    http_method: 'POST',
    request_format: 'json',
    subscriptions: ['zen:event-type:ticket.status_changed'],
  });
}

describe('setup where some of it is there by other names', () => {
  it('takes it over without a second one of anything', async () => {
    await makeByOtherNames();
    const { code, out } = await rig.setup();
    expect(code).toBe(0);
    expect(out).toContain('ticket field “NPS category” (there “Kundetype”), found in Zendesk');
    expect(
      state()
        .ticketFields.map(({ title }) => title)
        .toSorted(),
    ).toEqual(['Kundetype', 'NPS comment', 'NPS follow-up outcome', 'NPS score']);
    expect(state().userFields).toHaveLength(4);
    expect(state().organizationFields).toHaveLength(3);
    expect(state().webhooks).toMatchObject([{ name: 'Til NPS' }]);
    expect(state().webhooks[0]?.subscriptions.toSorted()).toEqual(WEBHOOK_EVENTS.toSorted());
  });

  it('changes nothing when it is run again', async () => {
    await makeByOtherNames();
    await rig.setup();
    rig.writes();
    const { out } = await rig.setup();
    expect(out).toContain('as they should be');
    expect(rig.writes()).toEqual([]);
  });

  it('gives it back as it was with --remove', async () => {
    await makeByOtherNames();
    const before = rig.content();
    await rig.setup(['--force']);
    expect(state().webhooks[0]?.name).toBe('Aftercare');
    const { code } = await rig.setup(['--remove', '--yes']);
    expect(code).toBe(0);
    expect(rig.content()).toEqual(before);
  });

  it('leaves what an admin has changed since, also when it is removed', async () => {
    await makeByOtherNames();
    await rig.setup(['--force']);
    state().webhooks[0]!.name = 'Ny';
    await rig.setup(['--remove', '--yes']);
    expect(state().webhooks).toMatchObject([{ name: 'Ny' }]);
  });

  it('uses the fields that the settings name', async () => {
    await make('ticket_fields', 'ticket_field', { type: 'integer', title: 'Score 0-10' });
    const id = String(state().ticketFields[0]?.id);
    await rig.setup(['--dry-run']);
    const settings = { writeBack: { ticketFields: { scoreId: id } } };
    await rig.pool.query('update accounts set settings = $1', [JSON.stringify(settings)]);
    await rig.setup();
    expect(state().ticketFields.map(({ title }) => title)).toEqual([
      'Score 0-10',
      'NPS category',
      'NPS comment',
      'NPS follow-up outcome',
    ]);
  });
});

describe('setup with something in the way', () => {
  it('names the field that has the values of the category, and changes nothing', async () => {
    const options = OPTIONS.slice(2);
    await make('ticket_fields', 'ticket_field', {
      type: 'tagger',
      title: 'Old NPS',
      custom_field_options: options,
    });
    rig.writes();
    const { code, err } = await rig.setup();
    expect(code).toBe(1);
    expect(err).toContain('“Old NPS”');
    expect(err).toContain('has nps_detractor among its values');
    expect(err).toContain('give it other tags there, or delete that field');
    expect(rig.writes()).toEqual([]);
  });

  it('names a user field of the wrong type', async () => {
    await make('user_fields', 'user_field', { key: 'nps_score', type: 'date', title: 'x' });
    const { code, err } = await rig.setup();
    expect(code).toBe(1);
    expect(err).toContain('with the type "date" where "integer" is needed');
  });

  it('says that the owner of the client is no admin', async () => {
    const { integrationUserId } = state().landmarks;
    rig.sandbox.user(integrationUserId).role = 'agent';
    const { code, err } = await rig.setup();
    expect(code).toBe(1);
    expect(err).toContain('who is no admin in Zendesk');
  });

  it('says that the client is not known', async () => {
    const { code, err } = await rig.setup([], { ZENDESK_OAUTH_CLIENT_SECRET: 'wrong' });
    expect(code).toBe(1);
    expect(err).toContain('Zendesk does not accept the OAuth client');
    expect(err).not.toContain('wrong');
  });

  it('lists everything that is missing when nobody can be asked', async () => {
    const names = [
      'ZENDESK_URL',
      'ZENDESK_OAUTH_CLIENT_ID',
      'ZENDESK_OAUTH_CLIENT_SECRET',
      'PUBLIC_URL',
      'SMTP_URL',
      'MAIL_FROM',
    ];
    const { code, err } = await rig.setup([], Object.fromEntries(names.map((name) => [name, ''])));
    expect(code).toBe(78);
    for (const name of names.slice(1)) expect(err).toContain(`${name} (or --`);
    expect(err).toContain('ZENDESK_SUBDOMAIN (or --subdomain)');
  });

  it('lists the flags when one is unknown', async () => {
    const { code, err } = await rig.setup(['--dryrun']);
    expect(code).toBe(2);
    expect(err).toContain("Unknown option '--dryrun'");
    expect(err).toContain('--dry-run');
  });

  it('removes nothing without a terminal and without --yes', async () => {
    await rig.setup();
    rig.writes();
    const { code, err } = await rig.setup(['--remove']);
    expect(code).toBe(2);
    expect(err).toContain('--yes');
    expect(rig.writes()).toEqual([]);
  });
});

describe('setup while Zendesk has trouble', () => {
  const fault = (path: string, more: object) =>
    rig.sandbox.faults.add({ path, fault: { status: 503, ...more } });

  it('waits and goes on, without a second one of anything', async () => {
    const headers = { 'Retry-After': '0' };
    fault('/api/v2/user_fields', { method: 'GET', headers });
    rig.sandbox.faults.add({
      method: 'POST',
      path: '/api/v2/organization_fields',
      fault: { status: 429, headers, body: { errors: [{ code: 'TooManyRequests', title: 'x' }] } },
    });
    // The answer is lost, the webhook is not.
    rig.sandbox.faults.add({
      method: 'POST',
      path: '/api/v2/webhooks',
      fault: { status: 502, headers, body: '<html>Bad gateway</html>', when: 'after' },
    });
    const { code, out } = await rig.setup();
    expect(code).toBe(0);
    expect(out).toContain('interrupted by Zendesk, going on');
    expect(out).toContain('webhook “Aftercare” found again');
    expect(state().webhooks).toHaveLength(1);
    expect(state().organizationFields).toHaveLength(3);
    await rig.setup(['--remove', '--yes']);
    expect(state().webhooks).toEqual([]);
  });

  it('says in one sentence what was refused, and goes on there the next time', async () => {
    rig.sandbox.faults.add({
      method: 'POST',
      path: '/api/v2/webhooks',
      fault: { status: 403, body: { error: 'Forbidden', description: 'Not authorized!' } },
    });
    const { code, err } = await rig.setup();
    expect(code).toBe(1);
    expect(err).toContain(
      'Zendesk refuses to make the webhook “Aftercare” (Forbidden; Not authorized!)',
    );
    expect(err).toContain('Have an admin make the OAuth client');
    expect(state().ticketFields).toHaveLength(4);
    expect((await rig.setup()).code).toBe(0);
    expect(state().ticketFields).toHaveLength(4);
    expect(state().webhooks).toHaveLength(1);
  });
});
