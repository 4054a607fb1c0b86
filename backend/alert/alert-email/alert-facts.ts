import type { TeamLanguage } from '../../../shared/messages/languages.ts';
import { translateForTeam } from '../../../shared/messages/translate-for-team.ts';
import type { Alert } from '../alert.types.ts';

/** Where the day comes before the month, as in the other languages. */
const LOCALES: Record<TeamLanguage, string> = { en: 'en-GB', da: 'da-DK', sv: 'sv-SE' };
/** The team may sit anywhere: with the zone, which is the same for all of them. */
const MOMENT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
};

/** Lists what is known besides score and comment, in reading order. */
export function alertFacts(input: Alert): { label: string; value: string }[] {
  const t = translateForTeam(input.language);
  const { brandName, ticketId, ticketSubject } = input;
  const answeredAt = new Intl.DateTimeFormat(LOCALES[input.language], MOMENT);
  return [
    { label: t('alert.customer'), value: input.customerName ?? t('alert.unknown') },
    { label: t('alert.agent'), value: input.agentName ?? t('alert.unassigned') },
    {
      label: t('alert.ticket'),
      value: `#${ticketId}${ticketSubject === null ? '' : ` ${ticketSubject}`}`,
    },
    ...(brandName === null ? [] : [{ label: t('alert.brand'), value: brandName }]),
    { label: t('alert.answered'), value: answeredAt.format(input.submittedAt) },
  ];
}
