/** Writes numbers as the reader's country does; negative ones with a real minus sign. */
export type NumberFormats = {
  /** Grouped by thousands: "12,345". */
  whole: (value: number) => string;
  /** With one digit behind the point. */
  tenth: (value: number) => string;
};

/** Creates the number formats of one locale. */
export function createNumberFormats(locale: string): NumberFormats {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    whole: (value) => withMinus(whole.format(value)),
    tenth: (value) => withMinus(tenth.format(value)),
  };
}

/** Some locales write a hyphen, which is shorter than a plus and breaks from its number. */
function withMinus(text: string): string {
  // What rounds to nothing has no sign.
  if (/^[-\u2212]0(?:[.,]0)?$/.test(text)) return text.slice(1);
  return text.replace('-', '\u2212');
}
