import { categoryOf, isScore } from '../../../shared/nps.ts';

type Props = { score: number };

/** Shows a score from 0 to 10, coloured by category; what an agent typed may be no score. */
export function ScoreBadge({ score }: Props) {
  const category = isScore(score) ? categoryOf(score) : 'no score';
  return (
    <span className={`score score-${category}`} title={`NPS score ${score}, ${category}`}>
      {score}
    </span>
  );
}
