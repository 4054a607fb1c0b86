import type { SettingsChange } from './list-changes.ts';
import { sayValue, nameLanguage, type Saying } from './say-value.ts';
import { fieldAt, languageIn, placeIn, type SettingsField } from './settings-paths.ts';

/** One change in words: what it is about, and from what to what. */
export type ToldChange = { path: string; where: string; what: string };

/** Whoever knows them can write where they lead, or learns what happens. */
const SECRETS: ReadonlySet<string> = new Set([
  'alerts.channels.url',
  'webhooks.url',
  'exports.url',
]);

/** Members of these are named by their number or name alone. */
const UNNAMED: ReadonlySet<string> = new Set(['surveys', 'alerts', 'webhooks', 'exports']);

type Sides = { before: unknown; after: unknown };

/**
 * Tells changes as a person would.
 *
 * `sides` are the settings before and after, which know what the surveys are called.
 */
export function tellChanges(
  changes: readonly SettingsChange[],
  sides: Sides,
  saying: Saying,
): ToldChange[] {
  return changes.map((change) => ({
    path: change.path,
    where: sayWhere(change, sides, saying),
    what: sayWhat(change, saying),
  }));
}

/** Names a setting by its path: the survey or alert it belongs to, the language, and its label. */
export function namePath(path: string, settings: unknown, saying: Saying): string {
  const { t, locale } = saying;
  const survey = placeIn('surveys', path);
  const alert = placeIn('alerts', path);
  const webhook = placeIn('webhooks', path);
  const planned = placeIn('exports', path);
  const language = languageIn(path);
  const label = labelOf(path, saying);
  return [
    ...(survey === null ? [] : [t('surveys.one', { name: idAt(settings, survey) })]),
    ...(alert === null ? [] : [t('alerts.one', { number: alert + 1 })]),
    ...(webhook === null ? [] : [t('webhooks.one', { number: webhook + 1 })]),
    ...(planned === null ? [] : [t('exports.one', { number: planned + 1 })]),
    ...(language === null ? [] : [nameLanguage(language, locale)]),
    ...(label === null ? [] : [label]),
  ].join(' › ');
}

function sayWhere(change: SettingsChange, { before, after }: Sides, saying: Saying): string {
  const isGone = change.kind === 'removed';
  return namePath(change.path, isGone ? before : after, saying);
}

function sayWhat(change: SettingsChange, saying: Saying): string {
  const { t, locale } = saying;
  switch (change.kind) {
    case 'added':
      return t('changes.added');
    case 'removed':
      return t('changes.removed');
    case 'moved': {
      const list = new Intl.ListFormat(locale, { type: 'unit' });
      return t('changes.order', { order: list.format(change.after) });
    }
    case 'value':
      if (SECRETS.has(fieldAt(change.path))) return t('changes.secret');
      return t('changes.value', {
        before: sayValue(change.path, change.before, saying),
        after: sayValue(change.path, change.after, saying),
      });
  }
}

/** The last part of a path that has a name; lists as a whole are called as their part is. */
function labelOf(path: string, { t }: Saying): string | null {
  const field = fieldAt(path);
  if (field === 'surveys' && !path.includes('.')) return t('sections.surveys.name');
  if (field === 'alerts' && !path.includes('.')) return t('sections.alerts.name');
  if (field === 'webhooks' && !path.includes('.')) return t('webhooks.title');
  if (field === 'exports' && !path.includes('.')) return t('exports.title');
  if (UNNAMED.has(field)) return null;
  if (field === 'surveys.deliveryWindow') return t('surveys.window');
  if (field === 'followUp.businessHours') return t('followUps.hours');
  if (field === 'followUp.escalation') return t('followUps.escalation');
  if (field === 'alerts.quietHours') return t('alerts.quiet');
  if (field === 'alerts.channels') return t('alerts.receivers');
  if (field === 'surveys.texts') return t('texts.title');
  const words = nameField(field, t);
  const condition = conditionIn(field);
  return condition === null ? words : `${t(condition)}: ${words}`;
}

/** A history may tell of what this release has no field for, such as a key of another release. */
function nameField(field: string, t: Saying['t']): string {
  try {
    return t(`fields.${field as SettingsField}.label`);
  } catch {
    return field;
  }
}

/** Brands and groups stand twice in a survey: whom it asks, and whom it leaves out. */
function conditionIn(field: string): 'surveys.who' | 'surveys.whoNot' | null {
  if (field.startsWith('surveys.match.')) return 'surveys.who';
  return field.startsWith('surveys.exclude.') ? 'surveys.whoNot' : null;
}

function idAt(settings: unknown, place: number): string {
  const surveys = (settings as { surveys?: readonly { id?: unknown }[] } | null)?.surveys;
  const id = surveys?.[place]?.id;
  return typeof id === 'string' ? id : String(place + 1);
}
