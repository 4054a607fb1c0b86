import type { CommentRecord, TicketRecord, UserRecord } from '../state/records.types.ts';
import { renderPlaceholders } from '../events/placeholders.ts';
import { invalid } from './api-error.ts';
import type { Actor, Desk } from './desk.types.ts';
import { viaOf } from './desk.types.ts';

/** Describes a comment a caller wants to add. */
export type NewComment = {
  body?: string;
  html_body?: string;
  public?: boolean;
  author_id?: number;
};

/** Adds a comment to a ticket and says who wrote it. */
export function addComment(
  desk: Desk,
  ticket: TicketRecord,
  comment: NewComment,
  actor: Actor,
  auditId: number,
): { record: CommentRecord; author: UserRecord | null } {
  const fill = (text: string) => renderPlaceholders(desk, text, { after: ticket, actor });
  const html = comment.html_body === undefined ? null : fill(readBraces(comment.html_body));
  const body = html === null ? fill(comment.body ?? '') : plainText(html);
  if (body.trim() === '') throw invalid('comment', 'Comment: cannot be blank', 'BlankValue');
  const authorId = comment.author_id ?? actor.userId;
  const author = desk.state.users.find(({ id }) => id === authorId) ?? null;
  if (author === null && comment.author_id !== undefined) {
    throw invalid('comment', 'Author: is invalid', 'InvalidValue');
  }
  const record: CommentRecord = {
    id: desk.nextId(),
    ticketId: ticket.id,
    author_id: authorId,
    body,
    html_body: html === null ? htmlBody(body) : `<div class="zd-comment" dir="auto">${html}</div>`,
    public: comment.public ?? defaultVisibility(desk, ticket),
    audit_id: auditId,
    via: viaOf(actor.channel),
    created_at: desk.nowIso(),
  };
  desk.state.comments.push(record);
  if (record.public) ticket.is_public = true;
  return { record, author };
}

// Zendesk's default is what the ticket's first comment was.
function defaultVisibility(desk: Desk, ticket: TicketRecord): boolean {
  return desk.state.comments.find(({ ticketId }) => ticketId === ticket.id)?.public ?? true;
}

// It is not documented whether placeholders are looked for before entities are read: assume after.
function readBraces(html: string): string {
  return html.replaceAll('&#123;', '{').replaceAll('&#125;', '}');
}

// `body` is Markdown: of that, what a stranger could make use of.
function htmlBody(body: string): string {
  const escaped = body.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const formatted = escaped
    .replace(/!\[([^\]]*)\]\(([^\s)]+)\)/g, '<img alt="$1" src="$2">')
    .replace(/\[([^\]]+)\]\(([^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/^#{1,6} (.+)$/gm, '<h1>$1</h1>');
  const paragraphs = formatted
    .split(/\n{2,}/)
    .map((text) => `<p dir="auto">${text.replace(/\n/g, '<br>')}</p>`);
  return `<div class="zd-comment" dir="auto">${paragraphs.join('')}</div>`;
}

function plainText(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(p|div|li|h[1-6])>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
