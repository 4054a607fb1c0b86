import type { ReactNode } from 'react';

type Props = {
  number: number;
  title: string;
  done: boolean;
  /** Whether it is this step's turn. */
  active: boolean;
  children: ReactNode;
};

/** Shows one step of the way, ticked off once it has really happened. */
export function Step({ number, title, done, active, children }: Props) {
  const state = done ? 'done' : active ? 'active' : 'waiting';
  return (
    <li
      className={`step step-${state}`}
      data-testid={`step-${number}`}
      data-state={state}
      aria-current={active ? 'step' : undefined}
    >
      <span className="step-mark" aria-hidden="true">
        {done ? '✓' : number}
      </span>
      <div className="step-body">
        <h2>
          {title}
          {done ? <span className="sr-only"> (done)</span> : null}
        </h2>
        {children}
      </div>
    </li>
  );
}
