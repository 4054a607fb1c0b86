import type { FirstReplyStep, ResolutionStep } from '../../../ticket-times.ts';
import type { Messages } from '../../message.types.ts';

/** Lengths of time by which reports tell answers apart, in English. */
export const times = {
  unknown: 'Not known',
  firstReply: {
    under_1h: 'Under 1 hour',
    '1h_to_8h': '1–8 hours',
    '8h_to_24h': '8–24 hours',
    '1d_to_3d': '1–3 days',
    over_3d: 'Over 3 days',
  },
  resolution: {
    under_4h: 'Under 4 hours',
    '4h_to_24h': '4–24 hours',
    '1d_to_3d': '1–3 days',
    '3d_to_7d': '3–7 days',
    over_7d: 'Over 7 days',
  },
} as const satisfies Messages & {
  firstReply: Record<FirstReplyStep, string>;
  resolution: Record<ResolutionStep, string>;
};
