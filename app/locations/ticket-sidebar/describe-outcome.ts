import type { Translate } from '../../language/language.types.ts';
import { en } from '../../locales/en/texts.ts';

type KnownOutcome = keyof typeof en.outcome;

/**
 * Says how a follow-up ended.
 *
 * A code that this version does not know is not shown raw; free text is shown as it is.
 */
export function describeOutcome(outcome: string, t: Translate): string {
  if (Object.hasOwn(en.outcome, outcome)) return t(`outcome.${outcome as KnownOutcome}`);
  const isCode = /^[a-z0-9]+(_[a-z0-9]+)*$/.test(outcome);
  return isCode ? t('outcome.other') : outcome;
}
