const ADDRESS = /:\/\/|@|\bwww\.|[\p{L}\p{N}]\.\p{L}{2,}/iu;

/**
 * Returns a stranger's words fit for quoting in our mail, or `null`.
 *
 * Anybody can open a ticket in somebody else's name. Mail programs turn addresses into links, and a
 * name or subject that holds one would make us the carrier of it: such words are left out.
 */
export function quotableText(text: string | null, limit: number): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  if (line === '' || ADDRESS.test(line)) return null;
  const characters = Array.from(line);
  return characters.length <= limit
    ? line
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}
