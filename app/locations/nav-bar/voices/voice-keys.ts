import { placeBeside, readKey, type ListKeys, type Pressed } from '../layout/list-keys.ts';

/** What can be done with an answer, most of it by one key. */
export type Doing = 'open' | 'read' | 'ignore' | 'share';

/** Where a key leads in the list. */
export type Move = { by: number } | { to: 'first' | 'last' };

/** What a key asks for. */
export type KeyAction = { move: Move } | { doing: Doing };

const KEYS: ListKeys<KeyAction> = {
  letters: {
    j: { move: { by: 1 } },
    k: { move: { by: -1 } },
    o: { doing: 'open' },
    r: { doing: 'read' },
    i: { doing: 'ignore' },
  },
  inList: {
    ArrowDown: { move: { by: 1 } },
    ArrowUp: { move: { by: -1 } },
    Home: { move: { to: 'first' } },
    End: { move: { to: 'last' } },
    Enter: { doing: 'open' },
  },
};

/** Reads a key that was pressed on an element of the room; `null` for what is none of ours. */
export function actionOf(pressed: Pressed, on: Element): KeyAction | null {
  return readKey(pressed, on, KEYS);
}

/** Where a move ends among so many; `-1` stands for none of them. */
export function placeAfter(move: Move, place: number, count: number): number {
  if ('to' in move) return move.to === 'first' ? 0 : count - 1;
  return placeBeside(place, move.by, count);
}
