import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

/** What axe finds wrong in a page or frame, element by element, what sticks out of it, and words of no size. */
export async function audit(frame: Frame | Page): Promise<string[]> {
  await frame.evaluate(AXE);
  return await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    // What fades in is pale for a moment; skeletons shine for ever.
    const fading = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(fading.map(async ({ finished }) => await finished));
    const { violations } = await axe.run(document);
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`${scrollWidth - clientWidth} px wider`);
    // Words of no size have a place, so that a browser calls them visible.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement === null || textContent?.trim() === '') continue;
      // A label that is there for screen readers alone has none by intent.
      const isShown = parentElement.checkVisibility() && parentElement.closest('label') === null;
      if (isShown && getComputedStyle(parentElement).fontSize === '0px') {
        found.push(`no size: ${textContent}`);
      }
    }
    return found;
  });
}
