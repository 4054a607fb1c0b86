import { useCallback, useEffect, useState } from 'react';

/** Whoever waits for longer has looked elsewhere. */
const PATIENCE_MS = 5_000;
const INPUTS = 'input, select, textarea, button';

/** Puts the cursor into a field, also into one that is about to be shown. */
export function useFieldFocus(): (path: string) => void {
  // In a box, since the same field may be asked for twice.
  const [wanted, setWanted] = useState<{ path: string } | null>(null);
  useEffect(() => {
    if (wanted === null) return undefined;
    const { path } = wanted;
    const until = performance.now() + PATIENCE_MS;
    let frame = requestAnimationFrame(look);
    function look() {
      const field = findField(path);
      // The file of its part may be on the way.
      if (field === null && performance.now() < until) frame = requestAnimationFrame(look);
      field?.scrollIntoView({ block: 'center' });
      field?.querySelector<HTMLElement>(INPUTS)?.focus();
    }
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return useCallback((path: string) => setWanted({ path }), []);
}

/** The field of a path, or of the list that it is in. */
function findField(path: string): HTMLElement | null {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const name = CSS.escape(parts.slice(0, length).join('.'));
    const field = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
    if (field !== null) return field;
  }
  return null;
}
