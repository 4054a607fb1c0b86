/** What can be done with an answer, most of it by one key. */
export type Doing = 'open' | 'read' | 'ignore' | 'share';

/** Where a key leads in the list. */
export type Move = { by: number } | { to: 'first' | 'last' };

/** What a key asks for. */
export type KeyAction = { move: Move } | { doing: Doing };

/** Letters work beside the list as well, where an answer is read and its buttons are pressed. */
const LETTERS: Readonly<Record<string, KeyAction>> = {
  j: { move: { by: 1 } },
  k: { move: { by: -1 } },
  o: { doing: 'open' },
  r: { doing: 'read' },
  i: { doing: 'ignore' },
};
/** These mean something else to a button or to the page. */
const IN_LIST: Readonly<Record<string, KeyAction>> = {
  ArrowDown: { move: { by: 1 } },
  ArrowUp: { move: { by: -1 } },
  Home: { move: { to: 'first' } },
  End: { move: { to: 'last' } },
  Enter: { doing: 'open' },
};
/** Where letters are written or look for something themselves. */
const TAKEN = 'input, textarea, select, [contenteditable], [role=menu], [role=dialog]';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Reads a key that was pressed on an element of the room; `null` for what is none of ours.
 *
 * Single letters work while the focus is with the answers and nowhere else, so that no word that
 * is typed or spoken does something by its letters (WCAG 2.1.4).
 */
export function actionOf(pressed: Pressed, on: Element): KeyAction | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || on.closest(TAKEN)) return null;
  const known = on.closest('[role=listbox]') ? { ...LETTERS, ...IN_LIST } : LETTERS;
  return Object.hasOwn(known, pressed.key) ? (known[pressed.key] ?? null) : null;
}

/** Where a move ends among so many; `-1` stands for none of them. */
export function placeAfter(move: Move, place: number, count: number): number {
  if ('to' in move) return move.to === 'first' ? 0 : count - 1;
  return Math.max(0, Math.min(count - 1, place + move.by));
}
