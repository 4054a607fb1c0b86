import type { TeamLanguage } from '../../../shared/messages/team-languages.ts';
import { translateForTeam } from '../../../shared/messages/translate-for-team.ts';
import type { Alert } from '../alert.types.ts';

/** Where the day comes before the month, as in the other languages. */
const LOCALES: Record<TeamLanguage, string> = {
  en: 'en-GB',
  da: 'da-DK',
  sv: 'sv-SE',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  nl: 'nl-NL',
};
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

/** The first line of an alert, in the team's words. */
export function alertHeading(alert: Alert): string {
  const { isTest, language, score, category, shared } = alert;
  const t = translateForTeam(language);
  if (isTest) return t('alert.testHeading');
  const values = { score, category: t(`category.${category}`) };
  if (alert.wrong === 'overdue') return t('alert.overdueHeading', values);
  if (alert.wrong === 'outcome_missing') return t('alert.outcomeHeading', values);
  return shared ? t('alert.sharedHeading', values) : t('alert.heading', values);
}

/** Where an alert leads, the most useful first. */
export function alertLinks({ isTest, language, followUpUrl, ticketId, ticketUrl }: Alert) {
  if (isTest || ticketId === '') return [];
  const t = translateForTeam(language);
  return [
    ...(followUpUrl === null ? [] : [{ title: t('alert.openFollowUp'), url: followUpUrl }]),
    { title: t('alert.openTicket'), url: ticketUrl },
  ];
}

/** Lists what is known besides score and comment, in reading order. */
export function alertFacts(input: Alert): { label: string; value: string }[] {
  if (input.isTest) return [];
  const t = translateForTeam(input.language);
  const { brandName, ticketId, ticketSubject, shared } = input;
  const nameless = t(input.agentId === null ? 'alert.unassigned' : 'alert.goneAgent');
  const answeredAt = new Intl.DateTimeFormat(LOCALES[input.language], MOMENT);
  return [
    ...(shared?.by ? [{ label: t('alert.sharedBy'), value: shared.by }] : []),
    ...(shared?.note ? [{ label: t('alert.sharedNote'), value: shared.note }] : []),
    { label: t('alert.customer'), value: input.customerName ?? t('alert.unknown') },
    { label: t('alert.agent'), value: input.agentName ?? nameless },
    ...(ticketId === ''
      ? []
      : [
          {
            label: t('alert.ticket'),
            value: `#${ticketId}${ticketSubject === null ? '' : ` ${ticketSubject}`}`,
          },
        ]),
    ...(brandName === null ? [] : [{ label: t('alert.brand'), value: brandName }]),
    { label: t('alert.answered'), value: answeredAt.format(input.submittedAt) },
  ];
}
