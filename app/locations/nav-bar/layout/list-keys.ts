/** Where letters are written or look for something themselves. */
const TAKEN = 'input, textarea, select, [contenteditable], [role=menu], [role=dialog]';

/** What was pressed, as far as it says whether it is meant for a list. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What keys ask for. */
export type ListKeys<Action> = {
  /** Letters, which work beside the list as well, where what is chosen is read. */
  letters: Readonly<Record<string, Action>>;
  /** These mean something else to a button or to the page. */
  inList: Readonly<Record<string, Action>>;
};

/**
 * Reads a key that was pressed on an element of the room; `null` for what is none of ours.
 *
 * Single letters work while the focus is with the list and what is chosen of it and nowhere else,
 * so that no word that is typed or spoken does something by its letters (WCAG 2.1.4).
 */
export function readKey<Action>(
  pressed: Pressed,
  on: Element,
  { letters, inList }: ListKeys<Action>,
): Action | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || on.closest(TAKEN)) return null;
  const known = on.closest('[role=listbox]') ? { ...letters, ...inList } : letters;
  return Object.hasOwn(known, pressed.key) ? (known[pressed.key] ?? null) : null;
}

/** Where a step ends in a list of so many; `-1` stands for none of them. */
export function placeBeside(place: number, by: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place + by));
}
