import type { SVGProps } from 'react';

/** What Garden's buttons hand to their icons. */
type Props = SVGProps<SVGSVGElement>;

const COMMON = {
  width: 12,
  height: 12,
  viewBox: '0 0 12 12',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  'aria-hidden': true,
} as const;

/** Points down, beside what opens. */
export function ChevronDown(props: Props) {
  return (
    <svg {...COMMON} {...props}>
      <path d="M2.5 4.5 6 8l3.5-3.5" />
    </svg>
  );
}

/** Beside what is taken away. */
export function Cross(props: Props) {
  return (
    <svg {...COMMON} {...props}>
      <path d="m3 3 6 6m0-6-6 6" />
    </svg>
  );
}

/** Beside what leads here. */
export function Chain(props: Props) {
  return (
    <svg {...COMMON} {...props}>
      <path d="M5 7.2a2 2 0 0 0 2.8 0l2-2A2 2 0 0 0 7 2.400l-.8.8M7 4.800a2 2 0 0 0-2.800 0l-2 2A2 2 0 0 0 5 9.600l.8-.8" />
    </svg>
  );
}
