import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../backend/alert/alert-target.rules.ts';
import { settingsSchema } from '../../../shared/settings.ts';

const email = (to: string) => fingerprintOf({ type: 'email', to });

describe('two spellings of one address', () => {
  it.each([
    ['lead@bücher.example', 'lead@xn--bcher-kva.example'],
    ['Lead@BÜCHER.example', 'lead@bücher.example'],
    ['LEAD@acme.example', 'lead@Acme.example'],
  ])('%s and %s are one target', (one, other) => {
    expect(email(one)).toBe(email(other));
  });

  it('of different people are two', () => {
    expect(email('lead@bücher.example')).not.toBe(email('lead@bucher.example'));
  });
});

describe('an alert’s address in the settings', () => {
  it.each([
    ['lead@bücher.example', 'lead@xn--bcher-kva.example'],
    ['Lead@acme.example', 'Lead@acme.example'],
  ])('%s is kept as %s', (to, kept) => {
    const { alerts } = settingsSchema.parse({
      alerts: [{ channels: [{ type: 'email', to: [to] }] }],
    });
    expect(alerts[0]?.channels[0]).toMatchObject({ to: [kept] });
  });
});
