import type { Category } from '../../shared/nps.ts';
import type { Settings } from '../../shared/settings.ts';
import { CATEGORY_TAGS } from '../../shared/zendesk-names.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { putOnTicketOnce } from '../platform/zendesk/put-on-ticket-once.ts';
import type { TicketUpdate, Zendesk } from '../platform/zendesk/zendesk.ts';
import { isRefused, type ZendeskRefusal } from '../platform/zendesk/zendesk-error.ts';
import type { Response } from '../records/responses.ts';
import type { WriteBack } from '../records/write-backs.ts';
import { composeNote } from './compose-note.rules.ts';

/**
 * Puts a version of a response on its ticket: internal note and fields in one update.
 *
 * The category goes into a dropdown field, whose value Zendesk itself sets as a tag; `tags` are
 * never sent, since they would replace those of the ticket. A closed ticket takes no note: then
 * the tag is all that is tried, and the customer record and the follow-up carry the rest. An update
 * that is refused as invalid goes once more in two: a field that is at fault costs no note.
 */
export function writeTicketJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.writeTicket, {
    async run({ responseId, version }, { accountId, attempt }) {
      const { store, zendesk, settings, clock } = accounts.byId(accountId);
      const response = await store.responses.find(responseId);
      if (response === null || response.version !== version) return;
      if ((await store.writeBacks.find(responseId, version, 'ticket')) !== null) return;
      const previousScore = await store.writeBacks.findScoreBefore(responseId, version);
      const update = composeUpdate(settings, response, previousScore);
      const outcome = await write(zendesk, response, update, attempt > 1);
      await store.writeBacks.record({
        responseId,
        version,
        target: 'ticket',
        ...outcome,
        at: clock.now(),
      });
    },
  });
}

type Outcome = Pick<WriteBack, 'outcome' | 'detail'>;

async function write(
  zendesk: Zendesk,
  response: Response,
  update: TicketUpdate,
  isRepeat: boolean,
): Promise<Outcome> {
  const { id, version, ticketId, category } = response;
  const mark = `response-${id}-${version}`;
  const put = (part: TicketUpdate, name: string) =>
    putOnTicketOnce(zendesk, ticketId, part, name, { isRepeat });
  const { comment, custom_fields: fields = [] } = update;
  try {
    if (!isRepeat || !(await hasMark(zendesk, ticketId, `${mark}-note`))) {
      const refusal = await refusalOf(() => put(update, mark), 'invalid');
      if (refusal === null) return { outcome: 'written', detail: null };
      if (comment === undefined || fields.length === 0) throw refusal;
      await put({ comment }, `${mark}-note`);
    }
    const refusal = await refusalOf(
      () => put({ custom_fields: fields }, `${mark}-fields`),
      ...(['invalid', 'forbidden', 'closed_ticket', 'not_found'] as const),
    );
    const detail = refusal && `the fields were refused: ${refusal.message}`;
    return { outcome: 'written', detail };
  } catch (error) {
    if (isRefused(error, 'closed_ticket')) {
      return { outcome: 'closed_ticket', detail: await tagClosed(zendesk, ticketId, category) };
    }
    if (isRefused(error, 'not_found', 'forbidden', 'invalid') && error instanceof Error) {
      return { outcome: 'refused', detail: error.message };
    }
    throw error;
  }
}

/** Whether an earlier run has put the note alone, which the whole update must not bring again. */
async function hasMark(zendesk: Zendesk, ticketId: string, mark: string): Promise<boolean> {
  const audits = await zendesk.getAudits(ticketId);
  return audits.some(({ metadata }) => metadata?.custom?.['aftercare'] === mark);
}

/** The refusal of one of these kinds that some work ended in; `null` when it was done. */
async function refusalOf(
  work: () => Promise<void>,
  ...kinds: ZendeskRefusal[]
): Promise<Error | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (isRefused(error, ...kinds) && error instanceof Error) return error;
    throw error;
  }
}

/** Accounts may allow admins to tag closed tickets; others refuse, and that is final. */
async function tagClosed(zendesk: Zendesk, ticketId: string, category: Category): Promise<string> {
  try {
    await zendesk.addTags(ticketId, [CATEGORY_TAGS[category]]);
    return 'tagged';
  } catch (error) {
    if (isRefused(error, 'closed_ticket', 'forbidden', 'not_found', 'invalid')) return 'not tagged';
    throw error;
  }
}

function composeUpdate(
  settings: Settings,
  response: Response,
  previousScore: number | null,
): TicketUpdate {
  const { note, ticketFields } = settings.writeBack;
  const fields: [string | null, unknown][] = [
    [ticketFields.scoreId, response.score],
    [ticketFields.categoryId, CATEGORY_TAGS[response.category]],
    [ticketFields.commentId, response.comment],
  ];
  return {
    ...(note
      ? {
          comment: { body: composeNote(response, previousScore, settings.language), public: false },
        }
      : {}),
    custom_fields: fields.flatMap(([id, value]) =>
      id === null ? [] : [{ id: Number(id), value }],
    ),
  };
}
