import { copyWithStyles } from './inline-styles.ts';
import { wrapText } from './wrap-text.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 20;
/** The least width in which a title can be read. */
const NARROWEST = 420;

/** What stands around the drawing. */
export type PictureText = {
  title: string;
  /** Below the title: of what and of when it is. */
  about: readonly string[];
  /** Below the drawing: how it is to be read. */
  notes: readonly string[];
};

/** The look of the page it is taken from. */
export type PictureLook = { ground: string; ink: string; subtle: string; font: string };

/** A picture as the text of an SVG file. */
export type Picture = { markup: string; width: number; height: number };

/** Draws a chart, its title, period and notes as one picture. */
export function drawPicture(
  drawing: SVGSVGElement,
  { title, about, notes }: PictureText,
  look: PictureLook,
): Picture {
  const box = drawing.getBoundingClientRect();
  const width = Math.max(NARROWEST, Math.ceil(box.width)) + 2 * MARGIN;
  const picture = document.createElementNS(SVG, 'svg');
  let y = MARGIN;
  const write = (text: string, size: number, weight: number, fill: string): void => {
    const lines = wrapText(text, width - 2 * MARGIN, measureIn(`${weight} ${size}px ${look.font}`));
    for (const line of lines) {
      const written = document.createElementNS(SVG, 'text');
      const attributes = {
        x: MARGIN,
        y: y + size,
        fill,
        'font-family': look.font,
        'font-size': size,
        'font-weight': weight,
      };
      set(written, attributes);
      written.textContent = line;
      picture.append(written);
      y += Math.round(size * 1.45);
    }
  };
  write(title, 18, 600, look.ink);
  for (const line of about) write(line, 13, 400, look.subtle);
  y += MARGIN / 2;
  const inner = copyWithStyles(drawing);
  set(inner, { x: MARGIN, y, width: box.width, height: box.height, overflow: 'visible' });
  picture.append(inner);
  y += box.height + MARGIN / 2;
  for (const note of notes) write(note, 12, 400, look.subtle);
  const height = Math.ceil(y + MARGIN);
  set(picture, { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  const ground = document.createElementNS(SVG, 'rect');
  set(ground, { width, height, fill: look.ground });
  const name = document.createElementNS(SVG, 'title');
  name.textContent = [title, ...about].join(' – ');
  picture.prepend(name, ground);
  return { markup: new XMLSerializer().serializeToString(picture), width, height };
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function measureIn(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * 7;
  context.font = font;
  return (text) => context.measureText(text).width;
}
