import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CommandError } from '../../../../backend/commands/terminal/command-error.ts';
import { createTerminal, type Question } from '../../../../backend/commands/terminal/terminal.ts';
import { until } from '../../../support/until.ts';

afterEach(() => {
  vi.useRealTimers();
});

const question: Question = {
  name: 'MAIL_FROM',
  question: 'Sender of the surveys',
  about: 'your brand and an address',
  check: (answer) => (answer.includes('@') ? null : 'MAIL_FROM must hold an address'),
};

/** A terminal at which a test sits; `isTTY: false` is a pipe. */
function sitDown({ isTTY = true, columns = 100 } = {}) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), {
    isTTY,
    columns,
    rows: columns === 0 ? 0 : 40,
    hasColors: () => false,
  });
  let shown = '';
  output.on('data', (data: Buffer) => (shown += data.toString()));
  const terminal = createTerminal({
    input: input as unknown as ReadStream,
    output: output as unknown as WriteStream,
  });
  const seen = () => stripVTControlCharacters(shown);
  return { terminal, input, output, seen };
}

/** Types once the question is there, as whoever reads it does. */
async function type(at: ReturnType<typeof sitDown>, awaited: string, ...keys: string[]) {
  await until(`“${awaited}”`, () => at.seen().includes(awaited));
  for (const each of keys) at.input.write(each);
}

describe('a question at a terminal', () => {
  it('names what it is for, and takes what is typed', async () => {
    const at = sitDown();
    const answer = at.terminal.ask(question);
    await type(at, 'Sender of the surveys (MAIL_FROM)', ' nps@acme.example ', '\r');
    expect(await answer).toBe('nps@acme.example');
    expect(at.seen()).toContain('your brand and an address');
  });

  it('stays, with the fault, until the answer is right', async () => {
    const at = sitDown();
    const answer = at.terminal.ask(question);
    await type(at, '(MAIL_FROM)', 'nobody', '\r');
    await type(at, 'MAIL_FROM must hold an address', '@acme.example', '\r');
    expect(await answer).toBe('nobody@acme.example');
  });

  it('never shows a secret', async () => {
    const at = sitDown();
    const answer = at.terminal.ask({ ...question, isSecret: true, check: () => null });
    await type(at, '(MAIL_FROM)', 'hunter2', '\r');
    expect(await answer).toBe('hunter2');
    expect(at.seen()).not.toMatch(/hunter|unter2/);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
    ['Escape', '\u001b'],
  ])('ends with %s, and so does the command', async (_key, code) => {
    const at = sitDown();
    const failure = at.terminal.ask(question).catch((error: unknown) => error);
    await type(at, '(MAIL_FROM)', 'nps@', code);
    expect(await failure).toBeInstanceOf(CommandError);
  });

  it('ends with its input', async () => {
    const at = sitDown();
    const failure = at.terminal.ask(question).catch((error: unknown) => error);
    await until('the question', () => at.seen().includes('(MAIL_FROM)'));
    at.input.end();
    expect(await failure).toBeInstanceOf(CommandError);
  });

  it('can be read where the terminal has no size', async () => {
    const at = sitDown({ columns: 0 });
    const answer = at.terminal.ask(question);
    await type(at, 'Sender of the surveys (MAIL_FROM)', 'nps@acme.example', '\r');
    expect(await answer).toBe('nps@acme.example');
  });

  it.each([
    ['y', true],
    ['n', false],
    ['\r', false],
  ])('of yes or no takes %j for %s', async (key, expected) => {
    const at = sitDown();
    const answer = at.terminal.confirm('Go ahead?', false);
    await type(at, 'Go ahead?', key);
    expect(await answer).toBe(expected);
  });
});

describe('without a terminal', () => {
  it('nobody can be asked', () => {
    expect(sitDown({ isTTY: false }).terminal.isInteractive).toBe(false);
    expect(sitDown().terminal.isInteractive).toBe(true);
  });

  it('slow work is told in plain lines, now and then', async () => {
    vi.useFakeTimers();
    const { terminal, seen } = sitDown({ isTTY: false });
    const slow = () => new Promise<string>((end) => setTimeout(end, 21_500, '13 things'));
    const work = terminal.during('reading Zendesk', slow, (found) => `${found} read`);
    await vi.advanceTimersByTimeAsync(21_200);
    terminal.line('in between');
    await vi.advanceTimersByTimeAsync(300);
    await work;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(seen().split('\n')).toEqual([
      '  … reading Zendesk',
      '  … reading Zendesk (11 s)',
      '  … reading Zendesk (21 s)',
      'in between',
      '  ✓ 13 things read',
      '',
    ]);
  });
});

describe('work', () => {
  it.each([true, false])('that is quick says only how it ended (terminal: %s)', async (isTTY) => {
    const { terminal, seen } = sitDown({ isTTY });
    await terminal.during(
      'reading Zendesk',
      async () => {},
      () => 'read',
    );
    expect(seen()).toBe('  ✓ read\n');
  });

  it('that is slow is shown at a terminal, and leaves nothing behind', async () => {
    vi.useFakeTimers();
    const { terminal, seen } = sitDown();
    const slow = () => new Promise((end) => setTimeout(end, 2_000));
    const work = terminal.during('reading Zendesk', slow, () => 'read');
    await vi.advanceTimersByTimeAsync(900);
    expect(seen()).toBe('');
    await vi.advanceTimersByTimeAsync(600);
    expect(seen()).toContain('reading Zendesk');
    await vi.advanceTimersByTimeAsync(500);
    await work;
    expect(seen()).toMatch(/ {2}✓ read\n$/);
    expect(process.listeners('SIGINT')).toEqual([]);
  });

  it('that fails passes the failure on', async () => {
    const { terminal, seen } = sitDown();
    const work = terminal.during('reading Zendesk', () => Promise.reject(new Error('away')));
    await expect(work).rejects.toThrow('away');
    expect(seen()).toBe('');
  });
});
