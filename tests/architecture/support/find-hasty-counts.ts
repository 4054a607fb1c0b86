import type { SourceFile } from './read-sources.ts';

/** What reaches people or Zendesk, as tests read it. */
const EFFECT =
  /\b\w*(?:[mM]ails|[nN]otes|[cC]omments|[tT]asks(?:Of)?|[aA]lertsAbout|told(?:Of)?)\(/;
/** Says how often something happened, or that it did not. */
const COUNT = /\.(?:toHaveLength\(|toEqual\(\[|toEqual\(before|toBe\(\d|not\.to)/;
/** What sets work going, or waits for a part of it only. */
const ACT =
  /\bactions\.|\bfetch\(|\.(?:solve|act|answer|invite)\(|\b(?:answer|skip\w+|until|viewWhen|waitFor\w*|restart|sweep|refresh)\(/;

/**
 * Finds tests that count what happened before all work has ended.
 *
 * A count says that nothing else happened, which holds of any pipeline that has not got there yet:
 * between it and the last act there is a `settle`, or a helper of the file that settles.
 */
export function findHastyCounts({ text }: SourceFile): string[] {
  const lines = text.split('\n');
  const settles = settlingNames(text);
  return lines.flatMap((line, index) => {
    if (!/^\s*expect\(/.test(line)) return [];
    const statement = statementAt(lines, index);
    if (!EFFECT.test(statement) || !COUNT.test(statement)) return [];
    return isSettledBefore(lines, index, settles) ? [] : [`line ${index + 1}: ${line.trim()}`];
  });
}

function statementAt(lines: string[], index: number): string {
  const rest = lines.slice(index);
  const end = rest.findIndex((line) => line.trimEnd().endsWith(';'));
  return rest.slice(0, end + 1).join('\n');
}

/** Goes up to the last settling or act; a helper is judged where it is called. */
function isSettledBefore(lines: string[], index: number, settles: RegExp): boolean {
  for (const line of lines.slice(0, index).toReversed()) {
    if (settles.test(line)) return true;
    if (/^\s*it(?:\.each\b.*)?\(/.test(line)) return false;
    if (/^(?:async )?(?:function|const) /.test(line)) return true;
    if (!/^\s*expect\(/.test(line) && ACT.test(line)) return false;
  }
  return true;
}

/** `settle…` itself and what the file makes of it, such as letting an hour go by and settling. */
function settlingNames(text: string): RegExp {
  const names = ['settle\\w*'];
  for (const [, name, body] of text.matchAll(
    /^(?:async function|const) (\w+)[^]*?(?:\{\n|=>)([^]*?)^(?:\}|\S)/gm,
  )) {
    if (name !== undefined && /\bsettle\w*\(/.test(body ?? '')) names.push(name);
  }
  return new RegExp(`\\b(?:${names.join('|')})\\(`);
}
