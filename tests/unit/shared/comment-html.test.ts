import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { commentHtml } from '../../../shared/comment-html.ts';

const parse = (html: string) =>
  new new Window().DOMParser().parseFromString(html, 'text/html').body;
/** What is seen: line breaks as they are, spaces that do not break as spaces. */
const seen = (html: string) =>
  (parse(html.replaceAll('<br>', '\n')).textContent ?? '').replaceAll('\u00a0', ' ');

const HOSTILE =
  '[Open the follow-up](https://evil.example) ![](https://evil.example/p.png) ' +
  '{{ticket.requester.email}} # Refund approved';

describe('the HTML of a comment', () => {
  it.each([
    ['Markdown, placeholders', HOSTILE],
    ['a heading', '# Refund approved\n## Really'],
    ['tags', '<script>alert(1)</script><img src=x onerror=alert(1)><a href="//evil">x</a>'],
    ['entities', '&lt;b&gt; &amp; &#123;&#123;ticket.id&#125;&#125;'],
    ['quotes', `"double" and 'single'`],
    ['dynamic content', '{{dc.secret}} {{ ticket.id }} {{{x}}}'],
    ['Liquid', '{% if ticket.id %}{% endif %} {%- raw -%}'],
    ['many braces', '{{{{{{x}}}}}} {} { { } } {%%}'],
    ['lines', 'one\ntwo\n\nfour\n'],
    ['spaces', '  a   b\n  c'],
    ['nothing', ''],
    ['lists and quotes', '- a\n* b\n1. c\n> d\n```\ncode\n```\n---\n| a | b |'],
  ])('shows what was typed: %s', (_case, typed) => {
    expect(seen(commentHtml(typed))).toBe(typed);
  });

  it.each([HOSTILE, '{{{{x}}}}', '{% x %}', '{{% x', '{\u200b{ticket.id}}', '{\u0000{x}}'])(
    'opens no placeholder, before entities are read and after: %j',
    (typed) => {
      const html = commentHtml(typed);
      const read = html.replaceAll('&#123;', '{').replaceAll('&#125;', '}');
      expect(html).not.toMatch(/\{/);
      expect(read).not.toMatch(/\{\{|\{%/);
    },
  );

  it.each([HOSTILE, '<a href="https://evil.example">x</a>', 'javascript:alert(1)'])(
    'has no tags but those of lines and braces: %j',
    (typed) => {
      const tags = [...parse(commentHtml(typed)).querySelectorAll('*')].map(
        ({ tagName }) => tagName,
      );
      expect(tags.filter((name) => !['P', 'BR', 'SPAN'].includes(name))).toEqual([]);
    },
  );

  it('shows words in the order in which they were typed', () => {
    expect(seen(commentHtml('a\u202eb\u200bc'))).toBe('abc');
  });

  it('reads each line end as one', () => {
    expect(commentHtml('a\r\nb\rc\u2028d')).toBe('<p>a<br>b<br>c<br>d</p>');
  });

  it('links addresses of our own, also when one begins like another', () => {
    const links = [
      'https://nps.example/s/1?a=1&b=2',
      'https://nps.example/s/1?a=1&b=2/unsubscribe',
    ];
    const html = commentHtml(`See ${links[0]}\nor ${links[1]} or https://evil.example`, links);
    const linked = [...parse(html).querySelectorAll('a')];
    expect(linked.map((link) => link.getAttribute('href'))).toEqual(links);
    expect(linked.map((link) => link.textContent)).toEqual(links);
  });
});
