import type { times as english } from '../../en/workspace/times.ts';
import { translation } from '../../translation.ts';

/** Lengths of time by which reports tell answers apart, in Swedish. */
export const times = translation<typeof english>()({
  unknown: 'Inte känd',
  firstReply: {
    under_1h: 'Under 1 timme',
    '1h_to_8h': '1–8 timmar',
    '8h_to_24h': '8–24 timmar',
    '1d_to_3d': '1–3 dagar',
    over_3d: 'Över 3 dagar',
  },
  resolution: {
    under_4h: 'Under 4 timmar',
    '4h_to_24h': '4–24 timmar',
    '1d_to_3d': '1–3 dagar',
    '3d_to_7d': '3–7 dagar',
    over_7d: 'Över 7 dagar',
  },
});
