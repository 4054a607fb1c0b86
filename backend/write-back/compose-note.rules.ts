import type { Response } from '../records/responses.ts';

type Noted = Pick<Response, 'score' | 'category' | 'comment' | 'improve' | 'contactOk'>;

/** The internal note about a response; a later version says what the score was before. */
export function composeNote(response: Noted, previousScore: number | null): string {
  const { score, category, comment, improve, contactOk } = response;
  const heading =
    previousScore === null
      ? `NPS response: ${score} of 10 (${category})`
      : `NPS response amended: ${score} of 10 (${category}), before: ${previousScore}`;
  const parts = [
    heading,
    comment === null ? 'No comment.' : `Reason:\n${comment}`,
    improve === null ? null : `What could be better:\n${improve}`,
    contactOk ? 'The customer would like to be contacted.' : null,
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}
