const WHITE = [255, 255, 255] as const;
const INK = [24, 26, 29] as const;

// WCAG 2.2 asks for 4.5:1 in text; the rest is room for rounding.
const ENOUGH_CONTRAST = 4.6;
const STEPS = 20;

type Rgb = readonly [number, number, number];

/** A brand's colour made legible: on its background, and under its own text. */
export type Accent = { fill: string; text: string };

/**
 * Derives an accent that can be read on a background from any brand colour.
 *
 * Goes from the brand's colour towards black on light backgrounds and towards white on dark ones,
 * no further than needed. Nobody has to choose a second colour for dark mode.
 */
export function accentOn(background: string, brandColor: string): Accent {
  const ground = parse(background);
  const brand = parse(brandColor);
  const goal: Rgb = luminance(ground) > 0.18 ? [0, 0, 0] : WHITE;
  const fill =
    Array.from({ length: STEPS + 1 }, (_, step) => mix(brand, goal, step / STEPS)).find(
      (color) => contrast(color, ground) >= ENOUGH_CONTRAST,
    ) ?? goal;
  const text = contrast(WHITE, fill) >= contrast(INK, fill) ? WHITE : INK;
  return { fill: format(fill), text: format(text) };
}

/** Contrast of two colours as WCAG counts it: 1 (same) to 21 (black on white). */
export function contrastOf(one: string, other: string): number {
  return contrast(parse(one), parse(other));
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
}

function parse(color: string): Rgb {
  const at = (start: number) => Number.parseInt(color.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

function format(color: Rgb): string {
  return `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
