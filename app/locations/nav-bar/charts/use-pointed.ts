import { useState, type KeyboardEvent, type PointerEvent } from 'react';

/** How far each key leads among the points of a chart. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Keeps which point of a chart is pointed at: by mouse or finger, or by the keys of a slider. */
export function usePointed(count: number, xOf: (point: number) => number, left: number) {
  const [pointed, setPointed] = useState<number | null>(null);
  const within = (point: number): number => Math.min(count - 1, Math.max(0, point));
  const nearest = (x: number): number => {
    const distance = (point: number) => Math.abs(xOf(point) - x);
    let best = 0;
    for (let point = 1; point < count; point += 1) {
      if (distance(point) < distance(best)) best = point;
    }
    return best;
  };
  return {
    // Fewer points may have come since.
    pointed: pointed === null || pointed >= count ? null : pointed,
    handlers: {
      onPointerMove: ({ clientX, currentTarget }: PointerEvent): void => {
        setPointed(nearest(clientX - currentTarget.getBoundingClientRect().left - left));
      },
      onPointerLeave: (): void => setPointed(null),
      onFocus: (): void => setPointed(pointed ?? count - 1),
      onBlur: (): void => setPointed(null),
      onKeyDown: (event: KeyboardEvent): void => {
        if (event.key === 'Escape') setPointed(null);
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        setPointed(within((pointed ?? count - 1) + step));
      },
    },
  };
}
