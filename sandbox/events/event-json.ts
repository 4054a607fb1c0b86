/**
 * Writes an event as the bytes Zendesk puts on the wire.
 *
 * Three spaces of indent, `{ }` and `[ ]` for the empty, and a newline at the
 * end: whoever checks a signature over re-serialised JSON fails here as there.
 */
export function eventJson(event: unknown): string {
  return `${write(event, '')}\n`;
}

function write(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const inner = `${indent}   `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[ ]';
    const items = value.map((item) => `${inner}${write(item, inner)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{ }';
  const lines = members.map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${write(item, inner)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
