import type { Check } from '../check.ts';
import { error, warning } from '../finding.ts';

const TOLERATED_MS = 60_000;

/** Does our clock agree with Zendesk's? Signatures, links and due times go by it. */
export const clockSkew: Check = {
  name: 'clock',
  title: 'the clock agrees with Zendesk’s',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['credentials'],
  async run({ config, zendesk }) {
    const { clockAheadMs } = await zendesk().probe();
    if (clockAheadMs === null || Math.abs(clockAheadMs) <= TOLERATED_MS) return [];
    const seconds = Math.round(Math.abs(clockAheadMs) / 1000);
    const problem = `The clock of this machine is ${inWords(seconds)} ${clockAheadMs > 0 ? 'ahead of' : 'behind'} Zendesk’s`;
    const cure = 'Turn on time synchronisation (NTP) on this machine.';
    return seconds > config.WEBHOOK_MAX_AGE_SECONDS
      ? [error({ problem: `${problem}, so every event is refused as too old.`, cure })]
      : [warning({ problem: `${problem}, so surveys go out at wrong times.`, cure })];
  },
};

function inWords(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7200
    ? `${Math.round(seconds / 60)} minutes`
    : `${Math.round(seconds / 3600)} hours`;
}
