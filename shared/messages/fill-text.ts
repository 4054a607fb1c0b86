/**
 * Puts values in place of `{placeholders}`; an unknown one stays as it is.
 *
 * One pass: braces inside a value (a customer may be called "{brand}") are not filled again.
 *
 * @example
 * fillText('Hello {name},', { name: 'Ada' }); // 'Hello Ada,'
 */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}
