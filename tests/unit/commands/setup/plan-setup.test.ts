import { describe, expect, it } from 'vitest';
import type { Field, Webhook } from '../../../../backend/platform/zendesk/admin.types.ts';
import { desiredResources } from '../../../../backend/commands/setup/desired-resources.rules.ts';
import type { Observed } from '../../../../backend/commands/setup/observe-zendesk.ts';
import { planSetup } from '../../../../backend/commands/setup/plan-setup.rules.ts';
import type { Remembered } from '../../../../backend/commands/setup/resource.types.ts';

const nothing: Observed = {
  ticketFields: [],
  userFields: [],
  organizationFields: [],
  webhooks: [],
  triggers: [],
  apps: [],
  installations: [],
};
const wanted = desiredResources({
  publicUrl: 'https://nps.example.com',
  appPackage: 'one',
  withTrigger: true,
});
const OPTIONS = ['promoter', 'passive', 'detractor'].map((name) => ({
  name,
  value: `nps_${name}`,
}));

const aField = (changes: Partial<Field>): Field => ({
  id: '1',
  key: null,
  type: 'integer',
  title: 'x',
  description: '',
  active: true,
  custom_field_options: [],
  ...changes,
});
const aWebhook = (changes: Partial<Webhook> = {}): Webhook => ({
  id: 'W',
  name: 'x',
  description: '',
  status: 'active',
  endpoint: 'https://nps.example.com/webhooks/zendesk',
  http_method: 'POST',
  request_format: 'json',
  subscriptions: ['zen:event-type:ticket.created'],
  ...changes,
});
const aMemory = (name: string, changes: Partial<Remembered> = {}): Remembered => ({
  name,
  zendeskId: '1',
  origin: 'created',
  applied: {},
  found: {},
  ...changes,
});

function stepOf(
  name: string,
  observed: Partial<Observed>,
  remembered: Remembered[] = [],
  options: { isForced?: boolean; hints?: Record<string, string> } = {},
) {
  const all = { ...nothing, ...observed };
  const steps = planSetup(wanted, all, remembered, { isForced: false, ...options });
  const step = steps.find(({ resource }) => resource.name === name);
  if (step === undefined) throw new Error(`no step for ${name}`);
  return step;
}

describe('the plan for an empty account', () => {
  it('makes everything, fields first and the installation last', () => {
    const steps = planSetup(wanted, nothing, [], { isForced: false });
    expect(steps.every(({ action }) => action === 'create')).toBe(true);
    expect(steps.map(({ resource }) => resource.name).at(-1)).toBe('installation');
    expect(steps[0]?.resource.name).toBe('ticket_field:score');
  });
});

describe('a ticket field', () => {
  const name = 'ticket_field:score';
  const marked = 'about it (aftercare:score)';

  it.each([
    ['its id', aField({ id: '7' }), [aMemory(name, { zendeskId: '7' })], 'keep', 'created'],
    ['our marker', aField({ description: marked }), [], 'adopt', 'created'],
    ['title and type', aField({ title: 'NPS score' }), [], 'adopt', 'adopted'],
    [
      'being noted as begun',
      aField({ title: 'NPS score' }),
      [aMemory(name, { zendeskId: null })],
      'adopt',
      'created',
    ],
  ] as const)('is known by %s', (_how, field, remembered, action, origin) => {
    const step = stepOf(name, { ticketFields: [field] }, [...remembered]);
    expect([step.action, step.origin]).toEqual([action, origin]);
  });

  it.each([
    ['of another type', aField({ title: 'NPS score', type: 'text' })],
    ['of another title', aField({ title: 'Score' })],
    ['with the marker of another field', aField({ description: '(aftercare:comment)' })],
  ])('is not one %s', (_what, field) => {
    expect(stepOf(name, { ticketFields: [field] }).action).toBe('create');
  });

  it('is not one that is remembered as another', () => {
    const observed = { ticketFields: [aField({ id: '9', title: 'NPS score' })] };
    const other = aMemory('ticket_field:comment', { zendeskId: '9' });
    expect(stepOf(name, observed, [other]).action).toBe('create');
  });

  it('is the one that the settings name', () => {
    const observed = {
      ticketFields: [aField({ id: '4' }), aField({ id: '5', title: 'NPS score' })],
    };
    const step = stepOf(name, observed, [], { hints: { [name]: '4' } });
    expect(step.found?.id).toBe('4');
  });

  it('is preferred when it is active', () => {
    const ticketFields = [
      aField({ id: '4', title: 'NPS score', active: false }),
      aField({ id: '5', title: 'NPS score' }),
    ];
    expect(stepOf(name, { ticketFields }).found?.id).toBe('5');
  });

  it('says that it is gone when its id is', () => {
    expect(stepOf(name, {}, [aMemory(name)])).toMatchObject({
      action: 'create',
      note: 'it was there once and is gone from Zendesk',
    });
  });
});

describe('the category', () => {
  const name = 'ticket_field:category';
  const category = (changes: Partial<Field>) =>
    aField({ type: 'tagger', custom_field_options: OPTIONS, ...changes });

  it('is any dropdown that has all its values', () => {
    const step = stepOf(name, { ticketFields: [category({ title: 'Kundetype' })] });
    expect(step).toMatchObject({ action: 'adopt', origin: 'adopted', changes: [] });
  });

  it('is blocked by a field that has some of its values', () => {
    const ticketFields = [category({ custom_field_options: OPTIONS.slice(1), title: 'Old' })];
    const step = stepOf(name, { ticketFields });
    expect(step.action).toBe('blocked');
    expect(step.note).toContain('“Old” (1) has nps_passive, nps_detractor');
  });

  it('gets a missing value back, whoever took it', () => {
    const ticketFields = [
      category({ title: 'NPS category', custom_field_options: OPTIONS.slice(1) }),
    ];
    const step = stepOf(name, { ticketFields }, [aMemory(name)]);
    expect(step).toMatchObject({ action: 'repair', changes: [{ property: 'options' }] });
  });
});

describe('a user field', () => {
  const name = 'user_field:nps_score';

  it('goes by its key', () => {
    const userFields = [aField({ key: 'nps_score', title: 'Anbefaling' })];
    expect(stepOf(name, { userFields })).toMatchObject({ action: 'adopt', origin: 'adopted' });
  });

  it.each([
    ['integer', 'adopt'],
    ['decimal', 'adopt'],
    ['text', 'blocked'],
  ])('of type %s leads to %s', (type, action) => {
    const userFields = [aField({ key: 'nps_score', type })];
    expect(stepOf(name, { userFields }).action).toBe(action);
  });
});

describe('the webhook', () => {
  const native = ['zen:event-type:ticket.created'];

  it('is the one that posts to our address, by any name', () => {
    const step = stepOf('webhook', { webhooks: [aWebhook()] });
    expect(step).toMatchObject({ action: 'adopt', changes: [{ property: 'subscriptions' }] });
  });

  it('is not one that is connected to triggers', () => {
    const webhooks = [aWebhook({ subscriptions: ['conditional_ticket_events'] })];
    expect(stepOf('webhook', { webhooks }).action).toBe('create');
  });

  it('is not that of another installation, unless forced', () => {
    const other = aWebhook({
      endpoint: 'https://other.example.com/webhooks/zendesk',
      description: '(aftercare:webhook)',
      subscriptions: native,
    });
    expect(stepOf('webhook', { webhooks: [other] }).action).toBe('create');
    const forced = stepOf('webhook', { webhooks: [other] }, [], { isForced: true });
    expect(forced.changes).toContainEqual(expect.objectContaining({ property: 'endpoint' }));
  });
});

describe('a property', () => {
  const name = 'ticket_field:score';
  const applied = { title: { sent: 'NPS score', got: 'NPS score' } };
  const plan = (title: string, memory = applied, isForced = false) =>
    stepOf(name, { ticketFields: [aField({ title })] }, [aMemory(name, { applied: memory })], {
      isForced,
    });

  it('that was changed by hand stays', () => {
    expect(plan('Mine')).toMatchObject({
      action: 'keep',
      changes: [],
      left: [{ property: 'title', from: 'Mine', to: 'NPS score', isByHand: true }],
    });
  });

  it('that was changed by hand is set with force', () => {
    expect(plan('Mine', applied, true).changes).toContainEqual(
      expect.objectContaining({ property: 'title' }),
    );
  });

  it('that setup set once, and wants otherwise since, follows', () => {
    const older = { title: { sent: 'Old', got: 'Old' } };
    expect(plan('Old', older)).toMatchObject({
      action: 'repair',
      changes: [{ property: 'title', from: 'Old', to: 'NPS score', isByHand: false }],
    });
  });

  it('that Zendesk spells in its own way is as it should be', () => {
    const spelt = { title: { sent: 'NPS score', got: 'nps  score' } };
    expect(plan('nps  score', spelt)).toMatchObject({ action: 'keep', left: [], changes: [] });
  });
});

describe('the app', () => {
  const apps = [{ id: '3', name: 'Aftercare' }];
  const memory = (sent: string) =>
    aMemory('app', { zendeskId: '3', applied: { package: { sent, got: sent } } });

  it.each([
    ['one', 'keep'],
    ['another', 'repair'],
  ])('with the package "%s" in Zendesk leads to %s', (sent, action) => {
    expect(stepOf('app', { apps }, [memory(sent)]).action).toBe(action);
  });

  it('is installed once', () => {
    const installation = { id: '8', app_id: '3', enabled: true, settings: {} };
    const step = stepOf('installation', { apps, installations: [installation] });
    expect(step).toMatchObject({ action: 'adopt', found: { id: '8' } });
  });
});
