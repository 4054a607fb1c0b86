import type { Terminal } from '../../backend/commands/terminal/terminal.ts';

/** A terminal whose admin has the answers ready; without any, nobody is there. */
export type ScriptedTerminal = Terminal & {
  /** All that was shown, questions and answers included; no secret among them. */
  text(): string;
};

/**
 * Makes a terminal that answers each question with the first answer whose key it contains.
 *
 * A list of answers is used up one by one.
 */
export function createScriptedTerminal(
  answers: Record<string, string | string[]> | null = null,
): ScriptedTerminal {
  const lines: string[] = [];
  const line = (text = '') => void lines.push(text);
  async function ask(
    question: string,
    { isSecret = false, name = question }: { isSecret?: boolean; name?: string } = {},
  ): Promise<string> {
    const found = Object.entries(answers ?? {}).find(([key]) => name.includes(key))?.[1];
    const answer = Array.isArray(found) ? found.shift() : found;
    if (answer === undefined) throw new Error(`nobody has an answer to: ${name}`);
    line(`${question}${isSecret ? '' : answer}`);
    return answer;
  }
  return {
    isInteractive: answers !== null,
    line,
    step({ mark, title, details }) {
      for (const text of [`  ${mark} ${title}`, ...details.map((each) => `      ${each}`)])
        line(text);
    },
    async during(_doing, work, done) {
      const result = await work();
      if (done) line(`  ✓ ${done(result)}`);
      return result;
    },
    ask,
    confirm: async (question) => (await ask(question)) === 'y',
    text: () => lines.join('\n'),
  };
}
