import type { SourceFile } from './read-sources.ts';

const MOST_WORDS = 15;
const EXPORT =
  /^export (?:default )?(?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|type|interface)\s+(\w+)/;

/** Finds exports without a docstring, or whose first sentence is longer than 15 words. */
export function findUndocumented({ text }: SourceFile): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const name = EXPORT.exec(line)?.[1];
    if (name === undefined || isOverload(lines, index, name)) return [];
    const sentence = firstSentence(lines.slice(0, index));
    if (sentence === null) return [`${name} has no docstring`];
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return words > MOST_WORDS ? [`${name}: first sentence of ${words} words`] : [];
  });
}

/** A further signature of the function above is described there. */
function isOverload(lines: string[], index: number, name: string): boolean {
  return lines[index - 1]?.startsWith(`export function ${name}`) === true;
}

function firstSentence(before: string[]): string | null {
  if (before.at(-1)?.trimEnd().endsWith('*/') !== true) return null;
  const start = before.findLastIndex((line) => line.trimStart().startsWith('/**'));
  if (start === -1) return null;
  const comment = before
    .slice(start)
    .map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\*)/, '').replace(/\*\/\s*$/, ''))
    .map((line) => line.trim());
  const text = comment.join('\n').trim().split('\n\n')[0] ?? '';
  return text.replaceAll('\n', ' ').split(/(?<=[.:;!?])\s/)[0] || null;
}
