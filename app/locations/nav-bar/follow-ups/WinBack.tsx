import type { Loops } from '../../../../shared/contracts/loops.ts';
import { Muted } from '../../../components/Muted.tsx';
import { useWords } from '../words/use-words.ts';

/** Whether those who were won back answer otherwise than those whom nobody has reached. */
export function WinBack({ winBack }: Pick<Loops, 'winBack'>) {
  const { t, numbers } = useWords();
  const { recovered, notContacted, difference } = winBack;
  if (difference === null) return <Muted>{t('followUps.figures.winBackNone')}</Muted>;
  const points = (share: number) => numbers.whole(100 * share);
  return (
    <Muted>
      {t('followUps.figures.winBack', {
        won: numbers.whole(recovered.won),
        answered: numbers.whole(recovered.answered),
        otherWon: numbers.whole(notContacted.won),
        otherAnswered: numbers.whole(notContacted.answered),
      })}{' '}
      {t('followUps.figures.winBackDifference', {
        value: points(difference.value),
        low: points(difference.low),
        high: points(difference.high),
      })}
    </Muted>
  );
}
