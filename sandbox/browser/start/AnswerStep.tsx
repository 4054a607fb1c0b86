import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { Step } from './Step.tsx';

type Props = { done: boolean; active: boolean };

/** Asks the newcomer to answer as the customer would. */
export function AnswerStep({ done, active }: Props) {
  const { journey } = useShell().overview;
  return (
    <Step number={4} title="Answer as the customer" done={done} active={active}>
      {done ? (
        <p>The answer is here{journey.score === null ? '' : `: a ${journey.score}`}.</p>
      ) : (
        <>
          <p>
            Click a number in the mail, say why, and send. Try a <strong>3</strong> first: a low
            score sets the most in motion.
          </p>
          {active && journey.surveyMail !== null ? (
            <Link className="button primary" href={`/inbox/${journey.surveyMail.id}`}>
              Back to the mail
            </Link>
          ) : null}
        </>
      )}
    </Step>
  );
}
