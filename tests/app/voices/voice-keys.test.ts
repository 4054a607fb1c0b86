import { describe, expect, it } from 'vitest';
import {
  actionOf,
  placeAfter,
  type Move,
} from '../../../app/locations/nav-bar/voices/voice-keys.ts';

const BARE = { ctrlKey: false, metaKey: false, altKey: false };

/** An element inside of what a text of HTML describes. */
function within(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  const inner = box.querySelector('[data-here]') ?? box;
  document.body.append(box);
  return inner;
}
const LIST = '<div role="listbox" data-here></div>';
const CARD = '<article><button data-here></button></article>';

describe('keys beside the answers', () => {
  it.each([
    ['j', LIST, { move: { by: 1 } }],
    ['k', CARD, { move: { by: -1 } }],
    ['o', CARD, { doing: 'open' }],
    ['r', LIST, { doing: 'read' }],
    ['i', CARD, { doing: 'ignore' }],
    ['ArrowDown', LIST, { move: { by: 1 } }],
    ['Enter', LIST, { doing: 'open' }],
    ['End', LIST, { move: { to: 'last' } }],
    // A button is pressed by it, and the page scrolled by the others.
    ['Enter', CARD, null],
    ['ArrowDown', CARD, null],
    ['Home', CARD, null],
    ['x', LIST, null],
    ['toString', LIST, null],
    // Where somebody types, or looks for something by its letter.
    ['j', '<input data-here>', null],
    ['r', '<textarea data-here></textarea>', null],
    ['r', '<div contenteditable><b data-here></b></div>', null],
    ['o', '<ul role="menu"><li data-here></li></ul>', null],
    ['k', '<div role="dialog"><button data-here></button></div>', null],
  ])('%s on %s asks for %j', (key, html, action) => {
    expect(actionOf({ ...BARE, key }, within(html))).toEqual(action);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leave alone what is pressed with %s', (modifier) => {
    expect(actionOf({ ...BARE, key: 'r', [modifier]: true }, within(LIST))).toBeNull();
  });

  it.each<[Move, number, number]>([
    [{ by: 1 }, 0, 1],
    [{ by: 1 }, 9, 9],
    [{ by: -1 }, 0, 0],
    [{ by: 1 }, -1, 0],
    [{ to: 'first' }, 5, 0],
    [{ to: 'last' }, 5, 9],
  ])('%j from %i of ten leads to %i', (move, from, to) => {
    expect(placeAfter(move, from, 10)).toBe(to);
  });
});
