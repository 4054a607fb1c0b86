import type { settingsFields } from '../../../../../shared/messages/en/workspace/settings-fields.ts';

type FieldIn<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends { label: string }
    ? Name
    : `${Name}.${FieldIn<Tree[Name]>}`;
}[keyof Tree & string];

/** One setting, wherever it stands: its way without numbers and languages. */
export type SettingsField = FieldIn<typeof settingsFields>;

/**
 * The setting at a path such as `surveys.0.texts.da.subject`, and the members it belongs to.
 *
 * What is not asked for by a form of its own, as the third day of a list, is its list.
 */
export function fieldAt(path: string): string {
  const parts = path.split('.');
  const named = parts.filter((part, index) => {
    const isLanguage = parts[index - 1] === 'texts';
    return !isLanguage && !/^\d+$/.test(part);
  });
  return named.join('.');
}

/** Which member of a list a path belongs to; `null` for what stands in none. */
export function placeIn(
  list: 'surveys' | 'alerts' | 'webhooks' | 'exports',
  path: string,
): number | null {
  const [first, second] = path.split('.');
  return first === list && second !== undefined && /^\d+$/.test(second) ? Number(second) : null;
}

/** The language whose words a path is about; `null` for all others. */
export function languageIn(path: string): string | null {
  const parts = path.split('.');
  const place = parts.indexOf('texts');
  return place < 0 ? null : (parts[place + 1] ?? null);
}
