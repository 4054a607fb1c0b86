import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { Step } from './Step.tsx';

type Props = { done: boolean; active: boolean };

/** Lists what the answer has set in motion, each with a link. */
export function OutcomeStep({ done, active }: Props) {
  const { journey } = useShell().overview;
  const ticketPath = journey.ticket === null ? null : `/agent/tickets/${journey.ticket.id}`;
  const low = journey.score === null || journey.score <= 6;
  const outcomes = [
    { text: 'A note on the ticket', done: journey.noted, href: ticketPath },
    {
      text: 'Score, category and comment in its fields',
      done: journey.fieldsSet,
      href: ticketPath,
    },
    {
      text: 'A follow-up task for the agent',
      done: journey.followUpId !== null,
      href: journey.followUpId === null ? null : `/agent/tickets/${journey.followUpId}`,
    },
    {
      text: 'A mail to the team lead',
      done: journey.alertMailId !== null,
      href: journey.alertMailId === null ? null : `/inbox/${journey.alertMailId}`,
    },
  ];
  return (
    <Step number={5} title="See what it set in motion" done={done} active={active}>
      <p>
        {low
          ? 'For a score of 6 or less, all four happen.'
          : 'A good score only needs the first two.'}
      </p>
      <ul className="outcomes">
        {outcomes.slice(0, low ? 4 : 2).map((outcome) => (
          <li key={outcome.text} data-done={outcome.done}>
            <span className="tick" aria-hidden="true">
              {outcome.done ? '✓' : '·'}
            </span>
            {outcome.done && outcome.href !== null ? (
              <Link href={outcome.href}>{outcome.text}</Link>
            ) : (
              outcome.text
            )}
            {outcome.done ? <span className="sr-only"> (done)</span> : null}
          </li>
        ))}
      </ul>
    </Step>
  );
}
