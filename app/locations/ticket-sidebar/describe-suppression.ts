import type { Translate } from '../../language/language.types.ts';
import type { AgentMessages } from '../../../shared/messages/en/agent.ts';
import type { CustomerWords } from './name-customer.ts';

type KnownReason = keyof AgentMessages['suppression']['reasons'];

const KNOWN: Readonly<Record<KnownReason, true>> = {
  opted_out: true,
  bounced: true,
  erased: true,
  blocked_by_agent: true,
  other: true,
};

/** Says why a customer is never asked; a reason this version does not know is not shown raw. */
export function describeSuppression(reason: string, words: CustomerWords, t: Translate): string {
  const known = Object.hasOwn(KNOWN, reason) ? (reason as KnownReason) : 'other';
  return t(`suppression.reasons.${known}`, words);
}
