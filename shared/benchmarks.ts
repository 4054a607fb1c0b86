/** Where published figures can be had for. */
export const INDUSTRIES = [
  'all',
  'b2b',
  'b2c',
  'saas',
  'software',
  'retail',
  'banking',
  'insurance',
  'telecom',
  'healthcare',
] as const;
/** One of {@link INDUSTRIES}. */
export type Industry = (typeof INDUSTRIES)[number];

/** Whose figures may be shown beside one's own: nobody's, or those of an industry. */
export const SHOWN_INDUSTRIES = ['none', ...INDUSTRIES] as const;
/** One of {@link SHOWN_INDUSTRIES}. */
export type ShownIndustry = (typeof SHOWN_INDUSTRIES)[number];

/** A figure that somebody has published, or the range that theirs lie in. */
export type Benchmark = {
  industry: Industry;
  low: number;
  high: number;
  /** An average, the one in the middle, or where figures usually lie. */
  kind: 'average' | 'median' | 'range';
  source: string;
  /** `null` where the source does not say of when its figure is. */
  year: number | null;
  /** Where it stands; `null` where that has no address of its own. */
  url: string | null;
};

const FORMSPRING = {
  kind: 'range',
  source: 'Formspring',
  year: 2026,
  url: 'https://formspring.io/blog/nps-benchmarks-by-industry-2026',
} as const;
const RESONATE = {
  kind: 'range',
  source: 'Resonate CX',
  year: null,
  url: 'https://www.resonate.cx/blog/nps-benchmarks-by-industry',
} as const;
const VISIONARY = {
  source: 'Visionary Marketing',
  year: 2026,
  url: 'https://visionary-marketing.co.uk/blog/nps-benchmarks-by-industry-2026',
} as const;
const STAREPLY = {
  source: 'Stareply',
  year: 2026,
  url: 'https://stareply.com/blog/nps-email-survey-guide',
} as const;
/** In Salesforce's guide to NPS, which does not say of when. */
const RETENTLY = {
  kind: 'average',
  source: 'Retently, by Salesforce',
  year: null,
  url: null,
} as const;

const at = (nps: number) => ({ low: nps, high: nps });

/**
 * Published figures, each as its source has it.
 *
 * They contradict each other, mix scales and moments, and are mostly of surveys about a whole
 * company rather than a ticket: they stand beside a figure, and nothing is concluded from them.
 */
export const BENCHMARKS: readonly Benchmark[] = [
  { industry: 'all', kind: 'median', ...at(32), ...VISIONARY },
  { industry: 'all', kind: 'average', ...at(32), ...STAREPLY },
  { industry: 'b2b', kind: 'average', ...at(38), ...STAREPLY },
  { industry: 'b2c', kind: 'average', ...at(49), ...STAREPLY },
  { industry: 'saas', low: 30, high: 40, ...FORMSPRING },
  { industry: 'software', low: 28, high: 45, ...FORMSPRING },
  { industry: 'software', kind: 'median', ...at(30), ...STAREPLY },
  { industry: 'retail', low: 40, high: 50, ...FORMSPRING },
  { industry: 'retail', low: 40, high: 50, ...RESONATE },
  { industry: 'banking', low: 20, high: 35, ...FORMSPRING },
  { industry: 'banking', kind: 'average', ...at(47), ...VISIONARY },
  { industry: 'insurance', low: 15, high: 30, ...FORMSPRING },
  { industry: 'insurance', ...at(74), ...RETENTLY },
  { industry: 'telecom', low: 0, high: 15, ...FORMSPRING },
  { industry: 'telecom', low: 25, high: 35, ...RESONATE },
  { industry: 'telecom', kind: 'average', ...at(9), ...VISIONARY },
  { industry: 'healthcare', ...at(45), ...RETENTLY },
];
