import type { times as english } from '../../en/workspace/times.ts';
import { translation } from '../../translation.ts';

/** Lengths of time by which reports tell answers apart, in Dutch. */
export const times = translation<typeof english>()({
  unknown: 'Onbekend',
  firstReply: {
    under_1h: 'Minder dan 1 uur',
    '1h_to_8h': '1–8 uur',
    '8h_to_24h': '8–24 uur',
    '1d_to_3d': '1–3 dagen',
    over_3d: 'Meer dan 3 dagen',
  },
  resolution: {
    under_4h: 'Minder dan 4 uur',
    '4h_to_24h': '4–24 uur',
    '1d_to_3d': '1–3 dagen',
    '3d_to_7d': '3–7 dagen',
    over_7d: 'Meer dan 7 dagen',
  },
});
