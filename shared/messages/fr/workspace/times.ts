import type { times as english } from '../../en/workspace/times.ts';
import { translation } from '../../translation.ts';

/** Lengths of time by which reports tell answers apart, in French. */
export const times = translation<typeof english>()({
  unknown: 'Inconnu',
  firstReply: {
    under_1h: 'Moins de 1 heure',
    '1h_to_8h': '1–8 heures',
    '8h_to_24h': '8–24 heures',
    '1d_to_3d': '1–3 jours',
    over_3d: 'Plus de 3 jours',
  },
  resolution: {
    under_4h: 'Moins de 4 heures',
    '4h_to_24h': '4–24 heures',
    '1d_to_3d': '1–3 jours',
    '3d_to_7d': '3–7 jours',
    over_7d: 'Plus de 7 jours',
  },
});
