import { useSkip } from '../shell/ClockControl.tsx';
import { useShell } from '../shell/overview-context.ts';
import { Step } from './Step.tsx';

type Props = { done: boolean; active: boolean };

/** Lets the newcomer skip the day that Aftercare waits before it asks. */
export function WaitStep({ done, active }: Props) {
  const { overview } = useShell();
  const { skip, busy } = useSkip();
  return (
    <Step number={2} title="Skip the wait" done={done} active={active}>
      <p>
        Aftercare waits {overview.delayHours} hours, so that a customer can see whether the solution
        holds. Were the ticket reopened meanwhile, nobody would be asked.
      </p>
      {done ? null : (
        <button
          type="button"
          className={active ? 'button primary' : 'button'}
          data-testid="skip-wait"
          disabled={busy || !active}
          onClick={() => void skip(overview.delayHours * 3_600_000)}
        >
          Skip {overview.delayHours} hours
        </button>
      )}
    </Step>
  );
}
