import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import { Step } from './Step.tsx';

type Props = { done: boolean; active: boolean };

/** Sends the newcomer to the survey mail once it has arrived. */
export function MailStep({ done, active }: Props) {
  const { journey } = useShell().overview;
  const mail = journey.surveyMail;
  return (
    <Step number={3} title="Open the survey mail" done={done} active={active}>
      <p>
        {journey.ticket === null
          ? 'The customer gets one short mail, in their own language.'
          : `One short mail goes to ${journey.ticket.requester}, in the language of the customer’s record.`}
      </p>
      {mail === null ? (
        active ? (
          <p className="waiting" role="status">
            Waiting for the mail to arrive…{' '}
            <Link className="small" href="/deliveries">
              What the service was told
            </Link>
          </p>
        ) : null
      ) : (
        <Link className={done ? '' : 'button primary'} href={`/inbox/${mail.id}`}>
          {done ? 'See the mail again' : 'Open the mail'}
        </Link>
      )}
    </Step>
  );
}
