import type { Settings } from '../../shared/settings.ts';
import { CATEGORY_TAGS } from '../../shared/zendesk-names.ts';
import { commentHtml } from '../../shared/comment-html.ts';
import type { MarkedUpdate } from '../platform/zendesk/put-on-ticket-once.ts';
import type { TicketUpdate } from '../platform/zendesk/zendesk.ts';
import type { Response } from '../records/responses.ts';
import { composeNote } from './compose-note.rules.ts';

/** What of an update goes into one call; all of it, unless that was refused. */
export type UpdatePart = 'whole' | 'note' | 'fields';

/** Names the update of a ticket that brings a version of a response. */
export function markOf({ id, version }: Pick<Response, 'id' | 'version'>): string {
  return `response-${id}-${version}`;
}

/** The versions of a response that a ticket's marks tell of; fields alone tell of none. */
export function versionsOn(marks: readonly string[], { id }: Pick<Response, 'id'>): number[] {
  const start = `response-${id}-`;
  return marks.flatMap((mark) => {
    if (!mark.startsWith(start)) return [];
    const [version, part = 'note'] = mark.slice(start.length).split('-');
    return part === 'note' ? [Number(version)] : [];
  });
}

/**
 * What brings a ticket to a response: internal note and fields.
 *
 * The category goes into a dropdown field, whose value Zendesk itself sets as a tag; `tags` are
 * never sent, since they would replace those of the ticket. `marks` are those on the ticket: a
 * note that is there alone does not come again with the fields.
 */
export function composeUpdate(
  settings: Pick<Settings, 'writeBack' | 'language'>,
  response: Response,
  previousScore: number | null,
  part: UpdatePart,
  marks: readonly string[],
): MarkedUpdate {
  const mark = markOf(response);
  const note = noteOf(settings, response, previousScore);
  const fields = { custom_fields: fieldsOf(settings, response) };
  if (part === 'note') return { update: note, mark: `${mark}-note` };
  if (part === 'fields' || marks.includes(`${mark}-note`)) {
    return { update: fields, mark: `${mark}-fields` };
  }
  return { update: { ...note, ...fields }, mark };
}

/** Whether an update that was refused as a whole may be taken in two. */
export function hasTwoParts({ writeBack }: Pick<Settings, 'writeBack'>): boolean {
  return writeBack.note && Object.values(writeBack.ticketFields).some((id) => id !== null);
}

function noteOf(
  { writeBack, language }: Pick<Settings, 'writeBack' | 'language'>,
  response: Response,
  previousScore: number | null,
): TicketUpdate {
  if (!writeBack.note) return {};
  const html = commentHtml(composeNote(response, previousScore, language));
  return { comment: { html_body: html, public: false } };
}

function fieldsOf(
  { writeBack: { ticketFields } }: Pick<Settings, 'writeBack'>,
  { score, category, comment }: Response,
): { id: number; value: unknown }[] {
  const fields: [string | null, unknown][] = [
    [ticketFields.scoreId, score],
    [ticketFields.categoryId, CATEGORY_TAGS[category]],
    [ticketFields.commentId, comment],
  ];
  return fields.flatMap(([id, value]) => (id === null ? [] : [{ id: Number(id), value }]));
}
