import type { times as english } from '../../en/workspace/times.ts';
import { translation } from '../../translation.ts';

/** Lengths of time by which reports tell answers apart, in Danish. */
export const times = translation<typeof english>()({
  unknown: 'Ikke kendt',
  firstReply: {
    under_1h: 'Under 1 time',
    '1h_to_8h': '1–8 timer',
    '8h_to_24h': '8–24 timer',
    '1d_to_3d': '1–3 dage',
    over_3d: 'Over 3 dage',
  },
  resolution: {
    under_4h: 'Under 4 timer',
    '4h_to_24h': '4–24 timer',
    '1d_to_3d': '1–3 dage',
    '3d_to_7d': '3–7 dage',
    over_7d: 'Over 7 dage',
  },
});
