import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSetupRig, type SetupRig } from '../support/start-setup-rig.ts';

let rig: SetupRig;
beforeEach(async () => {
  rig = await startSetupRig();
});
afterEach(() => rig.close());

const state = () => rig.sandbox.state;
async function readSettings() {
  const { rows } = await rig.pool.query<{ settings: any }>('select settings from accounts'); // oxlint-disable-line typescript/no-explicit-any
  return rows[0]?.settings;
}

describe('setup of an empty account', () => {
  it('makes fields, webhook and app, and says so', async () => {
    const { code, out } = await rig.setup();
    expect(code).toBe(0);
    expect(out).toContain('14 to make');
    expect(out).toContain('✓ ticket field “NPS category” made');
    expect(state().ticketFields.map(({ title, type }) => [title, type])).toEqual([
      ['NPS score', 'integer'],
      ['NPS category', 'tagger'],
      ['NPS comment', 'textarea'],
      ['NPS follow-up outcome', 'tagger'],
    ]);
    expect(state().userFields.map(({ key }) => key)).toEqual([
      'nps_score',
      'nps_category',
      'nps_comment',
      'nps_responded_at',
    ]);
    expect(state().organizationFields).toHaveLength(3);
    expect(state().webhooks).toMatchObject([
      { endpoint: 'http://localhost:9/webhooks/zendesk', status: 'active' },
    ]);
    expect(state().apps).toMatchObject([{ name: 'Aftercare', enabled: true }]);
  });

  it('tells the settings which fields to write into', async () => {
    await rig.setup();
    const [score, category, comment] = state().ticketFields.map(({ id }) => String(id));
    const expected = { scoreId: score, categoryId: category, commentId: comment };
    expect((await readSettings()).writeBack.ticketFields).toEqual(expected);
  });

  it('stores the signing secret encrypted', async () => {
    const { out } = await rig.setup();
    const { rows } = await rig.pool.query<{ sealed: string }>('select sealed from stored_secrets');
    expect(rows).toHaveLength(1);
    const { secret } = state().webhooks[0]!;
    expect(Buffer.from(rows[0]!.sealed.slice(3), 'base64url').includes(secret)).toBe(false);
    expect(out).not.toContain(secret);
  });

  it('changes nothing when it is run again', async () => {
    await rig.setup();
    const before = rig.content();
    rig.writes();
    const { code, out } = await rig.setup();
    expect(code).toBe(0);
    expect(out).toContain('as they should be');
    expect(rig.writes()).toEqual([]);
    expect(rig.content()).toEqual(before);
  });

  it('only shows the plan with --dry-run', async () => {
    const { code, out } = await rig.setup(['--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('+ webhook “Aftercare”');
    expect(out).toContain('Nothing was changed');
    expect(rig.writes()).toEqual([]);
  });

  it('reports as JSON, and nothing else, with --json', async () => {
    const { out } = await rig.setup(['--json']);
    const report = JSON.parse(out) as { isDone: boolean; steps: { zendeskId: string }[] };
    expect(report.isDone).toBe(true);
    expect(report.steps.every(({ zendeskId }) => zendeskId !== null)).toBe(true);
  });

  it('is undone by --remove, which leaves the account as it was', async () => {
    const before = rig.content();
    await rig.setup(['--trigger']);
    expect(state().triggers).toHaveLength(1);
    const { code, out } = await rig.setup(['--remove', '--yes']);
    expect(code).toBe(0);
    expect(out).toContain('Zendesk is as it was before');
    expect(rig.content()).toEqual(before);
    expect((await readSettings()).writeBack.ticketFields.scoreId).toBeNull();
    expect((await rig.pool.query('select 1 from stored_secrets')).rowCount).toBe(0);
  });

  it('leaves the fields and their answers with --remove --keep-fields', async () => {
    await rig.setup();
    await rig.setup(['--remove', '--yes', '--keep-fields']);
    expect(state().webhooks).toEqual([]);
    expect(state().apps).toEqual([]);
    expect(state().ticketFields).toHaveLength(4);
    await rig.setup();
    expect(state().ticketFields).toHaveLength(4);
  });
});

describe('setup after somebody was at work', () => {
  const retitle = (title: string) => {
    state().ticketFields[0]!.title = title;
  };

  it('keeps a title that was changed by hand, and says so', async () => {
    await rig.setup();
    retitle('Recommendation');
    const { code, out } = await rig.setup();
    expect(code).toBe(0);
    expect(out).toContain('title stays “Recommendation” (--force sets “NPS score”)');
    expect(state().ticketFields[0]!.title).toBe('Recommendation');
  });

  it('overwrites it with --force', async () => {
    await rig.setup();
    retitle('Recommendation');
    const { out } = await rig.setup(['--force']);
    expect(out).toContain('“Recommendation” → “NPS score”');
    expect(state().ticketFields[0]!.title).toBe('NPS score');
    expect(state().ticketFields).toHaveLength(4);
  });

  it('warns of a webhook that was switched off, and leaves it so', async () => {
    await rig.setup();
    state().webhooks[0]!.status = 'inactive';
    const { out } = await rig.setup();
    expect(out).toContain('so Zendesk tells us nothing');
    expect(state().webhooks[0]!.status).toBe('inactive');
  });

  it('puts back choices and events that the product needs', async () => {
    await rig.setup();
    const before = rig.content();
    state().ticketFields[1]!.custom_field_options!.pop();
    state().webhooks[0]!.subscriptions.shift();
    const { out } = await rig.setup();
    expect(out).toContain('choices: + nps_detractor');
    expect(out).toContain('events: + ticket.created');
    expect(rig.content()).toEqual(before);
  });

  it('makes anew what was deleted, also for the settings', async () => {
    await rig.setup();
    state().ticketFields.shift();
    const { out } = await rig.setup();
    expect(out).toContain('is gone from Zendesk');
    const score = state().ticketFields.find(({ title }) => title === 'NPS score');
    expect((await readSettings()).writeBack.ticketFields.scoreId).toBe(String(score?.id));
    expect(state().ticketFields).toHaveLength(4);
  });

  it('moves its webhook along when PUBLIC_URL changes', async () => {
    await rig.setup();
    const { out } = await rig.setup([], { PUBLIC_URL: 'http://localhost:10' });
    expect(out).toContain('→ “http://localhost:10/webhooks/zendesk”');
    expect(state().webhooks.map(({ endpoint }) => endpoint)).toEqual([
      'http://localhost:10/webhooks/zendesk',
    ]);
    expect(out).toContain('upload a new package');
  });

  it('leaves the webhook of another installation alone', async () => {
    await rig.setup();
    await rig.pool.query('truncate zendesk_resources');
    await rig.setup([], { PUBLIC_URL: 'http://localhost:10' });
    expect(state().webhooks.map(({ endpoint }) => endpoint)).toEqual([
      'http://localhost:9/webhooks/zendesk',
      'http://localhost:10/webhooks/zendesk',
    ]);
  });

  it('knows its fields again without its memory', async () => {
    await rig.setup();
    const before = rig.content();
    retitle('Recommendation');
    await rig.pool.query('truncate zendesk_resources');
    await rig.pool.query('update accounts set settings = null');
    await rig.setup(['--force']);
    expect(rig.content()).toEqual(before);
  });

  it('takes in a signing secret that was reset', async () => {
    await rig.setup();
    const { code, out } = await rig.setup(['--rotate-secret']);
    expect(code).toBe(0);
    expect(out).toContain('the old one holds for an hour');
    const { rows } = await rig.pool.query<{ accepted_until: Date | null }>(
      'select accepted_until from stored_secrets order by created_at',
    );
    expect(rows.map(({ accepted_until: end }) => end === null)).toEqual([false, true]);
  });
});
