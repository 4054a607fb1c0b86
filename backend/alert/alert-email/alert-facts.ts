import { translateForTeam } from '../../../shared/messages/translate-for-team.ts';
import type { AlertEmailInput } from './alert-email.types.ts';

/** Lists what is known besides score and comment, in reading order. */
export function alertFacts(input: AlertEmailInput): { label: string; value: string }[] {
  const t = translateForTeam(input.language);
  const { brandName, ticketId, ticketSubject } = input;
  const answeredAt = `${input.submittedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return [
    { label: t('alert.customer'), value: input.customerName ?? t('alert.unknown') },
    { label: t('alert.agent'), value: input.agentName ?? t('alert.unassigned') },
    {
      label: t('alert.ticket'),
      value: `#${ticketId}${ticketSubject === null ? '' : ` ${ticketSubject}`}`,
    },
    ...(brandName === null ? [] : [{ label: t('alert.brand'), value: brandName }]),
    { label: t('alert.answered'), value: answeredAt },
  ];
}
