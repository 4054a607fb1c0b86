import { useShell } from '../shell/overview-context.ts';
import { AnswerStep } from './AnswerStep.tsx';
import { LeadTour } from './LeadTour.tsx';
import { MailStep } from './MailStep.tsx';
import { OutcomeStep } from './OutcomeStep.tsx';
import { SidebarStep } from './SidebarStep.tsx';
import { SolveStep } from './SolveStep.tsx';
import { WaitStep } from './WaitStep.tsx';
import { stepStates } from './step-states.ts';

/** Leads a newcomer through the loop, from a solved ticket to the sidebar. */
export function StartPage() {
  const { overview } = useShell();
  const states = stepStates(overview.journey);
  const active = states.findIndex((done) => !done);
  const at = (index: number) => ({ done: states[index] === true, active: active === index });
  return (
    <div className="narrow start">
      <h1>Ask one customer, and see what comes back</h1>
      <p className="lede">
        This is a pretend Zendesk of the shop {overview.companyName}. Aftercare is connected to it,
        as it would be to yours. Six steps take you from a solved ticket to the answer beside it.
        Nothing leaves this computer.
      </p>
      <ol className="steps">
        <SolveStep {...at(0)} />
        <WaitStep {...at(1)} />
        <MailStep {...at(2)} />
        <AnswerStep {...at(3)} />
        <OutcomeStep {...at(4)} />
        <SidebarStep {...at(5)} />
      </ol>
      {active === -1 ? (
        <p className="finished" data-testid="finished">
          That was the whole loop. Solve another ticket, answer with a 9 or 10, and compare. To
          connect your own Zendesk, read the README.
        </p>
      ) : null}
      {overview.tour === null ? null : <LeadTour tour={overview.tour} />}
    </div>
  );
}
