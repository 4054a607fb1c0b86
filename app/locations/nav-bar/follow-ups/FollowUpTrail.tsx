import type { FollowUpDetail } from '../../../../shared/contracts/follow-ups.ts';
import { Muted } from '../../../components/Muted.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { PartTitle } from '../layout/DetailCard.tsx';
import { useWords } from '../words/use-words.ts';

type Props = { changes: FollowUpDetail['changes']; now: number };

/** What happened to a follow-up, when, and who it was; the latest first. */
export function FollowUpTrail({ changes, now }: Props) {
  const { t } = useWords();
  const { t: say, formats } = useLanguage();
  if (changes.length === 0) return null;
  return (
    <div>
      <PartTitle>{t('followUps.trail')}</PartTitle>
      <ol>
        {changes.map(({ kind, outcome, at, by }, index) => (
          <Muted as="li" key={`${at} ${kind} ${changes.length - index}`}>
            {t('followUps.entry', {
              what:
                kind === 'outcome_said'
                  ? t('followUps.change.outcome_said', {
                      outcome: say(`outcome.${outcome ?? 'other'}`),
                    })
                  : t(`followUps.change.${kind}`),
              who:
                by === null
                  ? t('followUps.product')
                  : (by.name ?? by.id ?? t('followUps.somebody')),
              when: formats.moment(at, now),
            })}
          </Muted>
        ))}
      </ol>
    </div>
  );
}
