/** Whose bands a figure is named by. */
export const BAND_SCHEMES = ['none', 'bain', 'live_agent', 'own'] as const;
/** One of {@link BAND_SCHEMES}. */
export type BandScheme = (typeof BAND_SCHEMES)[number];

/** Where bands begin, and whether the bound itself is within or still below. */
type Bounds = { bounds: readonly number[]; isBoundWithin: boolean };

/**
 * The bounds of published schemes; guides contradict each other, so each is named with its source.
 *
 * Bain & Company, as passed on by Salesforce in its guide to NPS: above 0 acceptable, above 20
 * good, above 50 excellent, above 80 world class. LiveAgent's guide: 0, 30, 50 and 70, without
 * names that its own pages agree on.
 */
const PUBLISHED: Readonly<Record<'bain' | 'live_agent', Bounds>> = {
  bain: { bounds: [0, 20, 50, 80], isBoundWithin: false },
  live_agent: { bounds: [0, 30, 50, 70], isBoundWithin: true },
};

/** A scheme, and the bounds that hold where it is `own`. */
export type Bands = { scheme: BandScheme; bounds: readonly number[] };

/** A band: which it is from below, and its ends; `null` where there is no bound. */
export type Band = { index: number; from: number | null; to: number | null };

/** The band of an NPS; `null` where nothing is to be named by bands. */
export function bandOf(nps: number, bands: Bands): Band | null {
  const limits = boundsOf(bands);
  if (limits === null) return null;
  const { bounds, isBoundWithin } = limits;
  const index = bounds.filter((bound) => (isBoundWithin ? nps >= bound : nps > bound)).length;
  return { index, from: bounds[index - 1] ?? null, to: bounds[index] ?? null };
}

function boundsOf({ scheme, bounds }: Bands): Bounds | null {
  if (scheme === 'none') return null;
  return scheme === 'own' ? { bounds, isBoundWithin: true } : PUBLISHED[scheme];
}
