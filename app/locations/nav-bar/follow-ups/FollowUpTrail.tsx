import styled from 'styled-components';
import type { FollowUpDetail } from '../../../../shared/contracts/follow-ups.ts';
import { Muted } from '../../../components/Muted.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

const Part = styled.h3`
  margin-bottom: ${({ theme }) => theme.space.xs};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

type Props = { changes: FollowUpDetail['changes']; now: number };

/** What happened to a follow-up, when, and who it was; the latest first. */
export function FollowUpTrail({ changes, now }: Props) {
  const { t } = useWords();
  const { t: say, formats } = useLanguage();
  if (changes.length === 0) return null;
  return (
    <div>
      <Part>{t('followUps.trail')}</Part>
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
