/**
 * What shows nothing itself and changes how the text around it is read or compared.
 *
 * Controls but tab and line ends; signs of format, which are those of direction and those without
 * width, but joiners and the few that show; fillers, which count as letters.
 */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|(?!\u200c|\u200d|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])\p{Cf}|\u034f|\u17b4|\u17b5|[\u115f\u1160\u3164\uffa0]/gu;
/** Emoji and some scripts are written with these, between two signs that show. */
const STRAY_JOINERS =
  /(?<![^\s\u200c\u200d])[\u200c\u200d]+|[\u200c\u200d]+(?![^\s\u200c\u200d])/gu;
/** Halves of signs, which no encoding can hold. */
const HALVES = /\p{Cs}/gu;
/** One word at most, and a telephone number: what stands for a name where none is known. */
const NUMBER_LABEL = /^(?:\p{L}+[\s:.]*)?\(?\+?[\d\s()./-]{5,}$/u;
const FEWEST_DIGITS = 5;

/** Takes out of somebody's words what cannot be seen; the rest stays as it was typed. */
export function plainWords(text: string): string {
  return text.replace(HALVES, '\ufffd').replace(UNSEEN, '').replace(STRAY_JOINERS, '');
}

/** A name in one line; `null` for what has no letter and so is none. */
export function personName(text: string | null): string | null {
  const name = inOneLine(text ?? '');
  return /\p{L}/u.test(name) ? name : null;
}

/** A name to greet somebody by; `null` too for "Caller +45 …" and the like. */
export function greetingName(text: string | null): string | null {
  const name = personName(text);
  if (name === null) return null;
  const digits = name.match(/\d/g)?.length ?? 0;
  return NUMBER_LABEL.test(name) && digits >= FEWEST_DIGITS ? null : name;
}

/** A subject or the like in one line; `null` for nothing that shows. */
export function lineOfWords(text: string | null): string | null {
  const line = inOneLine(text ?? '');
  return line === '' ? null : line;
}

function inOneLine(text: string): string {
  return plainWords(text).replace(/\s+/gu, ' ').trim();
}
