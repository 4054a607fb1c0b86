import type { TestOutcome as Outcome } from '../../../../../shared/vocabulary.ts';
import { useSettingsWords } from '../settings-words.ts';

/** What a test came to at one receiver. */
export type TestResult = { channel: string; outcome: Outcome; problem: string | null };

/** Says what a test came to at one receiver. */
export function TestOutcome({ result: { channel, outcome, problem } }: { result: TestResult }) {
  const { t } = useSettingsWords();
  return (
    <p>
      {t(`test.${outcome}`, { to: channel })} {problem}
    </p>
  );
}
