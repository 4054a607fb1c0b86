import type { Survey } from '../../../../../shared/settings.ts';
import { sayValue, type Saying } from '../model/say-value.ts';

/** Says in a line whom a survey asks and when. */
export function summarizeSurvey(survey: Survey, saying: Saying): string {
  const { t } = saying;
  const asked = Object.entries(survey.match)
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => sayValue(`surveys.0.match.${name}`, members, saying));
  const whom = asked.length === 0 ? t('surveys.allTickets') : asked.join(' · ');
  const wait = Number.isFinite(survey.delayHours) ? survey.delayHours : 0;
  return [
    whom,
    t('surveys.after', { hours: wait }),
    t(`channels.${survey.channel}`),
    ...(survey.samplePercent === 100 || !Number.isFinite(survey.samplePercent)
      ? []
      : [t('surveys.share', { percent: survey.samplePercent })]),
  ].join(' · ');
}
