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
  function answerTo(name: string): string {
    const found = Object.entries(answers ?? {}).find(([key]) => name.includes(key))?.[1];
    const answer = Array.isArray(found) ? found.shift() : found;
    if (answer === undefined) throw new Error(`nobody has an answer to: ${name}`);
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
    async ask({ name, question, about, isSecret = false, check }) {
      line(`${question} (${name})\n   ${about}`);
      for (;;) {
        const answer = answerTo(name);
        line(isSecret ? '▪▪▪' : answer);
        const fault = check(answer);
        if (fault === null) return answer;
        line(fault);
      }
    },
    async confirm(question) {
      const answer = answerTo(question);
      line(`${question} ${answer}`);
      return answer === 'y';
    },
    text: () => lines.join('\n'),
  };
}
