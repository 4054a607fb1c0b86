type Props = { score: number };

/** Shows a score from 0 to 10, coloured by category. */
export function ScoreBadge({ score }: Props) {
  const category = score >= 9 ? 'promoter' : score >= 7 ? 'passive' : 'detractor';
  return (
    <span className={`score score-${category}`} title={`NPS score ${score}, ${category}`}>
      {score}
    </span>
  );
}
