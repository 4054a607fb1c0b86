import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** What axe finds wrong in a page or frame, element by element, and what sticks out of it. */
export async function audit(frame: Frame | Page): Promise<string[]> {
  await frame.evaluate(AXE);
  return await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document);
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...found, `${scrollWidth - clientWidth} px wider`] : found;
  });
}
