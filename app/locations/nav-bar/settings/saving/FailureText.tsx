import { describeFailure } from '../../data/describe-failure.ts';
import { useWords } from '../../words/use-words.ts';

/** Says why a call failed, at once and aloud. */
export function FailureText({ error }: { error: unknown }) {
  const { t } = useWords();
  return <p role="alert">{describeFailure(error, t)}</p>;
}
