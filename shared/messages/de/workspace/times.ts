import type { times as english } from '../../en/workspace/times.ts';
import { translation } from '../../translation.ts';

/** Lengths of time by which reports tell answers apart, in German. */
export const times = translation<typeof english>()({
  unknown: 'Unbekannt',
  firstReply: {
    under_1h: 'Unter 1 Stunde',
    '1h_to_8h': '1–8 Stunden',
    '8h_to_24h': '8–24 Stunden',
    '1d_to_3d': '1–3 Tage',
    over_3d: 'Über 3 Tage',
  },
  resolution: {
    under_4h: 'Unter 4 Stunden',
    '4h_to_24h': '4–24 Stunden',
    '1d_to_3d': '1–3 Tage',
    '3d_to_7d': '3–7 Tage',
    over_7d: 'Über 7 Tage',
  },
});
