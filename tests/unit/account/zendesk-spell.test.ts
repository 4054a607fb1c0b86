import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  afterFailure,
  findLasting,
  type Failed,
} from '../../../backend/account/zendesk-spell.rules.ts';
import type { ZendeskSpell } from '../../../backend/records/zendesk-spells.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 4, 4, 8, 0, seconds));
const FORBIDDEN: Failed = { count: 1, reason: 'forbidden', status: 403, saidBy: 'zendesk' };
const AWAY: Failed = { count: 1, reason: 'unreachable', status: null, saidBy: 'network' };
const READ = 'read tickets';
const WRITE = 'write tickets';

type Step = [seconds: number, kind: string, what: 'fails' | 'forbidden' | 'answers'];

/** Plays steps and says at which seconds something was said, and what. */
function play(steps: Step[]) {
  let spell: ZendeskSpell | null = null;
  const said: string[] = [];
  for (const [seconds, kind, what] of steps) {
    const now = at(seconds);
    if (what === 'answers') {
      if (spell === null) continue;
      const after = afterAnswer(spell, kind, now);
      spell = after.spell;
      if (after.ended) said.push(`${seconds}: over`);
    } else {
      const after = afterFailure(spell, kind, what === 'fails' ? AWAY : FORBIDDEN, now);
      spell = after.spell;
      if (after.tell) {
        const since = (after.tell.since.getTime() - at(0).getTime()) / 1000;
        said.push(`${seconds}: ${after.tell.count} since ${since}`);
      }
    }
  }
  const last = at(steps.at(-1)?.[0] ?? 0);
  return { said, isFailing: findLasting(spell, last) !== null, spell };
}

describe('a spell of Zendesk not answering as itself', () => {
  it.each<[string, Step[], string[], boolean]>([
    ['one failure', [[0, READ, 'fails']], [], false],
    [
      'three seconds',
      [
        [0, READ, 'fails'],
        [3, READ, 'fails'],
        [4, READ, 'answers'],
      ],
      [],
      false,
    ],
    [
      'just under a minute',
      [
        [0, READ, 'fails'],
        [59, READ, 'fails'],
      ],
      [],
      false,
    ],
    [
      'a minute',
      [
        [0, READ, 'fails'],
        [60, READ, 'fails'],
      ],
      ['60: 2 since 0'],
      true,
    ],
    [
      'several kinds of calls are one spell',
      [
        [0, READ, 'fails'],
        [10, WRITE, 'fails'],
        [70, READ, 'fails'],
        [80, WRITE, 'fails'],
      ],
      ['70: 3 since 0'],
      true,
    ],
    [
      'said again after ten minutes, with what came meanwhile',
      [
        [0, READ, 'fails'],
        [60, READ, 'fails'],
        [600, READ, 'fails'],
        [660, READ, 'fails'],
      ],
      ['60: 2 since 0', '660: 2 since 0'],
      true,
    ],
    [
      'no more with the first answer of whatever kind, which is not said yet',
      [
        [0, READ, 'fails'],
        [0, WRITE, 'fails'],
        [60, READ, 'fails'],
        [90, 'read users', 'answers'],
      ],
      ['60: 3 since 0'],
      false,
    ],
    [
      'over when nothing has contradicted that for five minutes',
      [
        [0, READ, 'fails'],
        [60, READ, 'fails'],
        [90, 'read users', 'answers'],
        [389, 'read users', 'answers'],
        [390, 'read users', 'answers'],
        [391, 'read users', 'answers'],
      ],
      ['60: 2 since 0', '390: over'],
      false,
    ],
    [
      'one and the same when the answer of another kind said too much',
      [
        [0, READ, 'fails'],
        [60, READ, 'fails'],
        [90, 'read users', 'answers'],
        [120, READ, 'fails'],
        [180, READ, 'fails'],
        [600, 'read users', 'answers'],
        [601, READ, 'answers'],
      ],
      ['60: 2 since 0', '601: over'],
      false,
    ],
    [
      'one kind alone, while others are answered',
      [
        [0, WRITE, 'fails'],
        [5, READ, 'answers'],
        [10, WRITE, 'fails'],
        [40, READ, 'answers'],
        [70, WRITE, 'fails'],
        [80, READ, 'answers'],
      ],
      ['70: 3 since 10'],
      true,
    ],
    [
      'a right that was taken away, while others are answered',
      [
        [0, WRITE, 'forbidden'],
        [5, READ, 'answers'],
        [60, WRITE, 'forbidden'],
        [61, READ, 'answers'],
      ],
      ['60: 2 since 0'],
      true,
    ],
    [
      'one kind alone is over when it is answered itself',
      [
        [0, WRITE, 'forbidden'],
        [5, READ, 'answers'],
        [60, WRITE, 'forbidden'],
        [61, READ, 'answers'],
        [62, WRITE, 'answers'],
      ],
      ['60: 2 since 0', '62: over'],
      false,
    ],
    [
      'two short ones with an answer between',
      [
        [0, READ, 'fails'],
        [2, READ, 'answers'],
        [100, READ, 'fails'],
        [103, READ, 'fails'],
      ],
      [],
      false,
    ],
    [
      'two short ones of calls that nobody made between',
      [
        [0, READ, 'fails'],
        [2, WRITE, 'answers'],
        [3600, READ, 'fails'],
        [3603, READ, 'fails'],
      ],
      [],
      false,
    ],
    [
      'two failures half a day apart',
      [
        [0, READ, 'fails'],
        [43_200, READ, 'fails'],
      ],
      [],
      false,
    ],
  ])('%s', (_title, steps, said, isFailing) => {
    expect(play(steps)).toMatchObject({ said, isFailing });
  });

  it('leaves nothing once every kind was answered', () => {
    const steps: Step[] = [
      [0, READ, 'fails'],
      [0, WRITE, 'fails'],
      [61, READ, 'fails'],
      [62, READ, 'answers'],
      [63, WRITE, 'answers'],
    ];
    expect(play(steps)).toMatchObject({ said: ['61: 3 since 0', '63: over'], spell: null });
  });

  it('is forgotten when such calls have not been made for longer than any pause', () => {
    const { spell } = play([
      [0, READ, 'fails'],
      [60, READ, 'fails'],
    ]);
    expect(findLasting(spell, at(60 + 4 * 3600))).not.toBeNull();
    expect(findLasting(spell, at(60 + 6 * 3600))).toBeNull();
  });
});
