import type { SettingsChoices } from '../../../../../shared/contracts/settings-choices.ts';
import type { ShownIndustry } from '../../../../../shared/benchmarks.ts';
import type { BandScheme } from '../../../../../shared/nps-bands.ts';
import type { AlertChannel, Settings } from '../../../../../shared/settings.ts';
import type { OpeningHours } from '../../../../../shared/settings-hours.ts';
import {
  WEEK_DAYS,
  type ExportPeriod,
  type FileFormat,
  type OutgoingEvent,
  type SurveyChannel,
} from '../../../../../shared/vocabulary.ts';
import type { SettingsLanguage } from '../settings-words.ts';
import { isBranch } from './deep-equal.ts';
import { fieldAt } from './settings-paths.ts';

/** What values are said with: words, and the names of things in Zendesk as far as they are known. */
export type Saying = SettingsLanguage & { choices: SettingsChoices | null };

const LONGEST = 120;
/** Hours of days of the week. */
const WEEK_HOURS: readonly string[] = ['surveys.deliveryWindow', 'followUp.businessHours'];

/** Says a value of the settings as a person would, rather than as JSON. */
export function sayValue(path: string, value: unknown, saying: Saying): string {
  const { t, locale } = saying;
  const field = fieldAt(path);
  if (value === undefined || value === null || value === '') return sayNothing(field, saying);
  if (typeof value === 'boolean') return value ? t('values.on') : t('values.off');
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (Array.isArray(value)) return sayList(field, value, saying);
  if (field === 'followUp.assign') return sayAssignee(value as Assignee, saying);
  if (WEEK_HOURS.includes(field) && isBranch(value)) {
    const { days, from, to, timeZone } = value as OpeningHours;
    return `${sayList(`${field}.days`, days, saying)}, ${from}–${to} (${timeZone})`;
  }
  if (field === 'followUp.escalation') return t('values.on');
  if (field === 'alerts.quietHours' && isBranch(value)) {
    return `${String(value['from'])}–${String(value['to'])} (${String(value['timeZone'])})`;
  }
  if (typeof value === 'string') return sayWord(field, value, saying);
  return shorten(JSON.stringify(value));
}

/** Names a day of the week; `width` as the browser's own formats have it. */
export function nameDay(day: string, locale: string, width: 'short' | 'long'): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + (WEEK_DAYS as readonly string[]).indexOf(day)));
  return new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(date);
}

/** Names a language in the reader's own; its tag where the browser knows no name. */
export function nameLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

type Assignee = Settings['followUp']['assign'];

function sayNothing(field: string, { t }: Saying): string {
  const isText = field.startsWith('surveys.texts') || field.startsWith('surveys.thankYou');
  return isText ? t('values.builtIn') : t('values.none');
}

function sayList(field: string, list: readonly unknown[], saying: Saying): string {
  if (list.length === 0) {
    const isAny = field.includes('.match.') || field === 'webhooks.events';
    return isAny ? saying.t('values.any') : saying.t('values.none');
  }
  const words = list.map((each) => sayMember(field, String(each), saying));
  return new Intl.ListFormat(saying.locale, { type: 'conjunction' }).format(words);
}

function sayMember(field: string, word: string, saying: Saying): string {
  if (field.endsWith('.days')) return nameDay(word, saying.locale, 'short');
  if (field === 'webhooks.events') return saying.t(`events.${word as OutgoingEvent}`);
  return nameInZendesk(listOf(field), word, saying) ?? word;
}

function sayWord(field: string, word: string, saying: Saying): string {
  const { t, locale } = saying;
  if (field === 'language') return nameLanguage(word, locale);
  if (field === 'surveys.channel') return t(`channels.${word as SurveyChannel}`);
  if (field === 'followUp.priority') {
    return t(`priorities.${word as Settings['followUp']['priority']}`);
  }
  if (field === 'reports.bands.scheme') return t(`bandSchemes.${word as BandScheme}`);
  if (field === 'reports.industry') return t(`industries.${word as ShownIndustry}`);
  if (field === 'exports.every') return t(`exports.every.${word as ExportPeriod}`);
  if (field === 'exports.format') return t(`exports.format.${word as FileFormat}`);
  if (field === 'alerts.channels.type') return t(`receivers.${word as AlertChannel['type']}`);
  if (field.startsWith('writeBack.ticketFields')) {
    return nameInZendesk('ticketFields', word, saying) ?? word;
  }
  return shorten(word);
}

function sayAssignee(assign: Assignee, saying: Saying): string {
  const { t } = saying;
  if (assign === 'ticket_assignee') return t('assignees.ticket_assignee');
  if (assign === 'ticket_group') return t('assignees.ticket_group');
  const [list, id] =
    'groupId' in assign
      ? (['groups', assign.groupId] as const)
      : (['agents', assign.userId] as const);
  return nameInZendesk(list, id, saying) ?? id;
}

type NamedList = 'brands' | 'groups' | 'forms' | 'agents' | 'ticketFields';

function listOf(field: string): NamedList | null {
  if (field === 'reports.fields') return 'ticketFields';
  const name = field.split('.').at(-1);
  return name === 'brands' || name === 'groups' || name === 'forms' || name === 'agents'
    ? name
    : null;
}

function nameInZendesk(list: NamedList | null, id: string, { choices }: Saying): string | null {
  const items = list === null ? null : choices?.[list]?.items;
  return items?.find((each) => each.id === id)?.name ?? null;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
