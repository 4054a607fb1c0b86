import type { Translate } from '../../language/language.types.ts';
import type { AgentMessages } from '../../../shared/messages/en/agent.ts';

type KnownOutcome = keyof AgentMessages['outcome'];

const KNOWN: Readonly<Record<KnownOutcome, true>> = {
  recovered: true,
  not_recovered: true,
  contacted: true,
  deleted: true,
  other: true,
};

/**
 * Says how a follow-up ended.
 *
 * A code that this version does not know is not shown raw; free text is shown as it is.
 */
export function describeOutcome(outcome: string, t: Translate): string {
  if (Object.hasOwn(KNOWN, outcome)) return t(`outcome.${outcome as KnownOutcome}`);
  const isCode = /^[a-z0-9]+(_[a-z0-9]+)*$/.test(outcome);
  return isCode ? t('outcome.other') : outcome;
}
