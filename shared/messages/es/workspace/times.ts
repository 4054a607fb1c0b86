import type { times as english } from '../../en/workspace/times.ts';
import { translation } from '../../translation.ts';

/** Lengths of time by which reports tell answers apart, in Spanish. */
export const times = translation<typeof english>()({
  unknown: 'Desconocido',
  firstReply: {
    under_1h: 'Menos de 1 hora',
    '1h_to_8h': '1–8 horas',
    '8h_to_24h': '8–24 horas',
    '1d_to_3d': '1–3 días',
    over_3d: 'Más de 3 días',
  },
  resolution: {
    under_4h: 'Menos de 4 horas',
    '4h_to_24h': '4–24 horas',
    '1d_to_3d': '1–3 días',
    '3d_to_7d': '3–7 días',
    over_7d: 'Más de 7 días',
  },
});
