import {
  FIRST_REPLY_STEPS,
  isOrdered,
  RESOLUTION_STEPS,
  type OrderedDimension,
} from '../../../../shared/ticket-times.ts';
import {
  fieldIdOf,
  UNKNOWN_KEY,
  type ReportAttribute,
} from '../../../../shared/report-attributes.ts';
import type { WorkspaceMessages } from '../../../../shared/messages/en/workspace.ts';
import type { Words } from './words.types.ts';

/** Zendesk's channels that have a name here; others are called as Zendesk calls them. */
const CHANNELS: Readonly<Record<keyof WorkspaceMessages['channels'], true>> = {
  api: true,
  chat: true,
  email: true,
  facebook: true,
  mobile_sdk: true,
  native_messaging: true,
  sms: true,
  voice: true,
  web: true,
  whatsapp: true,
};

/** What the key of an attribute is called, in the reader's own words if possible. */
export function nameKey(
  dimension: ReportAttribute,
  { key, name }: { key: string; name: string | null },
  { code, t }: Pick<Words, 'code' | 't'>,
): string {
  if (isOrdered(dimension)) return nameStep(dimension, key, t);
  if (key === '') return t('filters.without');
  if (fieldIdOf(dimension) !== null) return name ?? nameValue(key, t);
  if (dimension === 'language') return nameLanguage(key, code) ?? key;
  if (dimension === 'channel' && isChannel(key)) return t(`channels.${key}`);
  return name ?? key;
}

/** The name of an attribute as it stands within a sentence; nouns of German stay as they are. */
export function withinSentence(
  attribute: ReportAttribute,
  name: string,
  { code }: Pick<Words, 'code'>,
): string {
  // What a field is called is the account's own word.
  if (code === 'de' || fieldIdOf(attribute) !== null) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A value of a ticket field that Zendesk has no name for, as those of a checkbox. */
function nameValue(key: string, t: Words['t']): string {
  if (key === UNKNOWN_KEY) return t('times.unknown');
  if (key === 'true' || key === 'false') return t(`filters.checkbox.${key}`);
  return key;
}

/** A length of time, or that it is not known; no ticket has none. */
function nameStep(dimension: OrderedDimension, key: string, t: Words['t']): string {
  if (dimension === 'firstReply') {
    const step = FIRST_REPLY_STEPS.find((each) => each === key);
    return step === undefined ? t('times.unknown') : t(`times.firstReply.${step}`);
  }
  const step = RESOLUTION_STEPS.find((each) => each === key);
  return step === undefined ? t('times.unknown') : t(`times.resolution.${step}`);
}

function isChannel(key: string): key is keyof typeof CHANNELS {
  return Object.hasOwn(CHANNELS, key);
}

/** Zendesk has locales of its own making, such as `en-x-pirate`. */
function nameLanguage(key: string, reader: string): string | null {
  try {
    const name = new Intl.DisplayNames(reader, { type: 'language' }).of(key) ?? key;
    return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
  } catch {
    return null;
  }
}
