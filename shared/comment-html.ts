import { plainWords } from './strangers-words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
};
/** What a placeholder begins with: `{{ticket.id}}`, `{{dc.words}}`, `{% if … %}`. */
const OPENING = /\{(?=[{%])/g;
/** Stands for the first brace of an opening until the rest is written; no words hold it. */
const APART = '\0';

/**
 * Writes plain words as the HTML of a comment that shows them as they are.
 *
 * For `html_body`: Zendesk reads `body` as Markdown, with links and pictures. Placeholders may be
 * rendered in comments of agents, and it is not documented whether before or after entities are
 * read. So the two signs that open one are kept apart by a tag as well: neither the HTML nor what
 * it says without entities holds an opening, and what it shows without tags is what was typed.
 * Zendesk makes links of bare addresses in any comment, which nothing here adds to.
 *
 * `links` are addresses of our own in the words, which become links.
 */
export function commentHtml(words: string, links: readonly string[] = []): string {
  const html = plainWords(words)
    .replace(OPENING, APART)
    .replace(/[&<>{}]/g, (sign) => ENTITIES[sign] ?? sign)
    .replaceAll(APART, '<span>&#123;</span>')
    .replace(/ (?= )|^ /gm, '&nbsp;')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>');
  const written = links.map((url) => url.replaceAll('&', '&amp;'));
  return `<p>${linkOwn(html, written)}</p>`;
}

/** The longest first, since one may begin like another; each place is linked once. */
function linkOwn(html: string, links: readonly string[]): string {
  const [url, ...rest] = links.toSorted((a, b) => b.length - a.length);
  if (url === undefined) return html;
  const parts = html.split(url).map((part) => linkOwn(part, rest));
  return parts.join(`<a href="${url}">${url}</a>`);
}
