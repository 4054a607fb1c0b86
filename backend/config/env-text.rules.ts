import type { ConfigFault } from './config-error.ts';

/** What stands on one line, or on several within quotes, of a `.env` file. */
type Entry = { name: string; value: string; line: number };

const ENTRY = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=\s*(.*)$/;
const QUOTES = ['"', "'", '`'];

/**
 * Names what Node reads from a `.env` file otherwise than its writer meant it; never a value.
 *
 * `text` has the line ends of Unix.
 */
export function findEnvTextFaults(text: string): ConfigFault[] {
  const { entries, faults } = readEntries(text.split('\n'));
  return [...faults, ...entries.flatMap(findCutOff), ...findTwice(entries)];
}

function readEntries(lines: string[]): { entries: Entry[]; faults: ConfigFault[] } {
  const entries: Entry[] = [];
  const faults: ConfigFault[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    if (/^\s*(#|$)/.test(text)) continue;
    const [, name, value] = ENTRY.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      faults.push({ name: `line ${at + 1}`, problem: 'is no NAME=value' });
      continue;
    }
    entries.push({ name, value, line: at + 1 });
    const quote = value.slice(0, 1);
    if (!QUOTES.includes(quote) || value.indexOf(quote, 1) > 0) continue;
    const end = lines.findIndex((line, index) => index > at && line.includes(quote));
    if (end < 0) faults.push({ name, problem: `begins with ${quote}, which nothing ends` });
    else at = end;
  }
  return { entries, faults };
}

/** A password such as `pa#ss` would end at the `#`, without a word. */
function findCutOff({ name, value }: Entry): ConfigFault[] {
  if (QUOTES.includes(value.slice(0, 1)) || !/\S#/.test(value.replace(/\s#.*$/, ''))) return [];
  const problem =
    'holds a # outside of quotes, where a comment begins: put quotes around the value, or write %23 in a URL';
  return [{ name, problem }];
}

function findTwice(entries: readonly Entry[]): ConfigFault[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const before = first.get(entry.name);
    if (before === undefined) first.set(entry.name, entry);
    if (before === undefined || before.value === entry.value) return [];
    const problem = `is set twice, in lines ${before.line} and ${entry.line}; keep one of them`;
    return [{ name: entry.name, problem }];
  });
}
