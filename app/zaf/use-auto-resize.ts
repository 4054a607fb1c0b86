import { useEffect, type RefObject } from 'react';
import { useZaf } from './use-zaf.ts';

/**
 * Keeps the iframe as high as its content.
 *
 * The host never measures the app; without this the agent scrolls in a tiny frame.
 */
export function useAutoResize(content: RefObject<HTMLElement>): void {
  const zaf = useZaf();
  useEffect(() => {
    const element = content.current;
    if (zaf === null || element === null) return undefined;
    let lastHeight = 0;
    const fit = (): void => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // 0 while the ticket's tab is in the background: its frame is not laid out.
      if (height === 0 || height === lastHeight) return;
      lastHeight = height;
      zaf.resize(height).catch(() => {
        // Asked again at the next change of height.
        lastHeight = 0;
      });
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    fit();
    return () => observer.disconnect();
  }, [zaf, content]);
}
