import type { SettingsWords } from '../settings-words.ts';
import { fieldAt } from './settings-paths.ts';

/** What the settings’ schema says of a fault, as far as words need it. */
export type SchemaIssue = {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  /** Whether the limit itself is allowed. */
  inclusive?: boolean;
};

type Say = (t: SettingsWords) => string;

/** What has a form of its own is told by its field; the schema knows it by an expression only. */
const OF_FIELD: Readonly<Record<string, Say>> = {
  id: (t) => t('faults.surveyId'),
  from: (t) => t('faults.time'),
  to: (t) => t('faults.time'),
  color: (t) => t('faults.colour'),
  logoUrl: (t) => t('faults.pictureUrl'),
  reviewUrl: (t) => t('faults.pageUrl'),
  contactUrl: (t) => t('faults.contactUrl'),
  url: (t) => t('faults.url'),
  timeZone: (t) => t('faults.timeZone'),
  reminderDays: (t) => t('faults.rising'),
  bounds: (t) => t('faults.rising'),
};

/** Says what is wrong with a setting, and what would be right. */
export function sayFault(t: SettingsWords, issue: SchemaIssue): string {
  const field = fieldAt(issue.path.map(String).join('.'));
  const name = field.split('.').at(-1) ?? '';
  switch (issue.code) {
    case 'invalid_type':
      return t('faults.number');
    case 'too_small':
      return sayTooLittle(t, issue, field);
    case 'too_big':
      return issue.origin === 'number'
        ? t('faults.most', { limit: Number(issue.maximum) })
        : t('faults.fewer', { limit: Number(issue.maximum) });
    case 'invalid_format':
      return sayFormat(t, field, name);
    case 'custom':
      if (field === 'alerts.quietHours.to') return t('faults.differ');
      if (field === 'followUp.businessHours.to') return t('faults.tooShort');
      if (field === 'surveys.id' || field === 'exports.id') return t('faults.sameId');
      if (field === 'webhooks.url') return t('faults.sameUrl');
      return (OF_FIELD[name] ?? (() => issue.message))(t);
    default:
      return issue.message;
  }
}

function sayTooLittle(t: SettingsWords, issue: SchemaIssue, field: string): string {
  const { origin, minimum, inclusive } = issue;
  if (origin === 'number') {
    const limit = Number(minimum);
    return inclusive === false ? t('faults.above', { limit }) : t('faults.least', { limit });
  }
  if (field.endsWith('.days')) return t('faults.day');
  if (field.endsWith('.to')) return t('faults.address');
  return t('faults.empty');
}

function sayFormat(t: SettingsWords, field: string, name: string): string {
  if (field === 'alerts.channels.to' || field === 'exports.emails') return t('faults.email');
  const say = OF_FIELD[name];
  return say === undefined ? t('faults.zendeskId') : say(t);
}
