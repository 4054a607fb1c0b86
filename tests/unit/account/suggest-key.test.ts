import { expect, it } from 'vitest';
import { describeUnknownKey, suggestKey } from '../../../backend/account/suggest-key.ts';

it.each<[string, string | null]>([
  ['survey', 'surveys'],
  ['surveys.0.brandname', 'brandName'],
  ['surveys.0.brand_name', 'brandName'],
  ['surveys.0.delayHour', 'delayHours'],
  ['surveys.1.deliveryWindow.timezone', 'timeZone'],
  ['surveys.0.texts.da.subjct', 'subject'],
  ['surveys.0.exclude.emailDomain', 'emailDomains'],
  ['alerts.0.chanels', 'channels'],
  ['alerts.0.channels.0.ulr', 'url'],
  ['followUp.assigned', 'assign'],
  ['followUp.assign.group', 'groupId'],
  ['writeBack.ticketFields.scoreID', 'scoreId'],
  ['branding.colour', 'color'],
  ['privacy.retentionDay', 'retentionDays'],
  ['somethingElse', null],
  ['surveys.0.weather', null],
])('%s was meant for %s', (path, meant) => {
  expect(suggestKey(path)).toBe(meant);
});

it('is told beside the unknown key', () => {
  expect(describeUnknownKey('surveys.0.brandname')).toBe(
    'surveys.0.brandname (did you mean brandName?)',
  );
  expect(describeUnknownKey('weather')).toBe('weather');
});
