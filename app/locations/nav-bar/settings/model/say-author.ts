import type { AuditTrail } from '../../../../../shared/contracts/audit-trail.ts';
import type { SettingsWords } from '../settings-words.ts';

/** Whoever changed something: an agent by name, others by what they are. */
export function sayAuthor(
  { kind, name }: Pick<NonNullable<AuditTrail['items'][number]['by']>, 'kind' | 'name'>,
  t: SettingsWords,
): string {
  return kind === 'agent' ? (name ?? t('authors.agent')) : t(`authors.${kind}`);
}
