import { useState } from 'react';
import { postJson } from '../api.ts';
import { dayAndTime, lead } from '../format.ts';
import { useShell } from './overview-context.ts';

const HOUR_MS = 3_600_000;
const SKIPS = [
  { label: '1 h', spoken: 'Skip 1 hour', ms: HOUR_MS },
  { label: '24 h', spoken: 'Skip 24 hours', ms: 24 * HOUR_MS },
  { label: '7 d', spoken: 'Skip 7 days', ms: 7 * 24 * HOUR_MS },
];

/** Moves the clock and tells the pages. */
export function useSkip(): { skip: (ms: number) => Promise<void>; busy: boolean } {
  const { refresh, toast } = useShell();
  const [busy, setBusy] = useState(false);
  const skip = async (ms: number): Promise<void> => {
    setBusy(true);
    try {
      await postJson('/sandbox/api/clock/skip', { ms });
      await refresh();
    } catch (error) {
      toast(error instanceof Error ? error.message : 'The clock could not be moved', 'error');
    } finally {
      setBusy(false);
    }
  };
  return { skip, busy };
}

/** Shows the sandbox's time and skips ahead. */
export function ClockControl() {
  const { overview } = useShell();
  const { skip, busy } = useSkip();
  const ahead = lead(overview.offsetMs);
  return (
    <div className="clock" role="group" aria-label="Sandbox time">
      <span className="clock-time" data-testid="clock" data-offset={overview.offsetMs}>
        <span className="clock-label">Sandbox time</span>
        {dayAndTime(overview.now)}
        {ahead === '' ? null : <span className="clock-ahead">+{ahead}</span>}
      </span>
      <span className="clock-skips">
        {SKIPS.map(({ label, spoken, ms }) => (
          <button
            key={label}
            type="button"
            title={spoken}
            disabled={busy}
            onClick={() => void skip(ms)}
          >
            <span className="sr-only">{spoken}: </span>+{label}
          </button>
        ))}
      </span>
    </div>
  );
}
