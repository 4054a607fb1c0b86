import { findSettling } from '../../shared/settling.ts';
import { CATEGORY_TAGS } from '../../shared/zendesk-names.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { isFinal } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import { putOnTicketOnce } from '../platform/zendesk/put-on-ticket-once.ts';
import {
  isRefused,
  zendeskFailureOf,
  type ZendeskRefusal,
} from '../platform/zendesk/zendesk-error.ts';
import type { Response } from '../records/responses.ts';
import type { WriteBack } from '../records/write-backs.ts';
import { composeUpdate, hasTwoParts, type UpdatePart } from './compose-update.rules.ts';
import { recordNotesFound } from './record-notes-found.ts';
import { findNextTurn } from './find-next-turn.ts';
import { takeOver } from './take-over.ts';

/**
 * Brings a ticket to its response as it is now: internal note and fields in one update.
 *
 * One hand-off a response, which runs again when the response was amended, after the first few at
 * most once a minute: a version that waited too long is left out, and never comes after a newer one. A closed ticket takes no note: then the
 * tag is all that is tried, and the customer record and the follow-up carry the rest. An update
 * that is refused as invalid goes once more in two: a field that is at fault costs no note.
 */
export function updateTicketJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.updateTicket, {
    async run({ responseId }, { accountId, attempt }) {
      const account = accounts.byId(accountId);
      const { store, settings, clock } = account;
      const response = await store.responses.find(responseId);
      if (response === null) return;
      const settlesAt = findSettling(response, settings, clock.now());
      if (settlesAt !== null) return { again: settlesAt };
      const { version } = response;
      if ((await store.writeBacks.find(responseId, version, 'ticket')) !== null) return;
      const again = await findNextTurn(account, responseId, 'ticket');
      if (again !== null) return { again };

      const older = await takeOver(account, 'ticket', response);
      if ('again' in older) return older;
      const outcome = await write(account, response, attempt > 1 || older.work === 'begun');
      // Amended meanwhile: the next run puts the newer version.
      if (outcome === null) return { again: clock.now() };
      const at = clock.now();
      await store.writeBacks.record({ responseId, version, target: 'ticket', ...outcome, at });
    },
  });
}

type Outcome = Pick<WriteBack, 'outcome' | 'detail'>;

const WRITTEN: Outcome = { outcome: 'written', detail: null };

/** How it ended; `null` when there is a newer version. */
async function write(
  account: AccountContext,
  response: Response,
  isRepeat: boolean,
): Promise<Outcome | null> {
  const { settings, zendesk } = account;
  const { ticketId } = response;
  const put = (part: UpdatePart, ...refusals: ZendeskRefusal[]) =>
    orRefusal(
      () =>
        putOnTicketOnce(zendesk, ticketId, (marks) => plan(account, response, part, marks), {
          isRepeat,
        }),
      refusals,
    );
  try {
    const whole = await put('whole', 'invalid');
    if (typeof whole === 'boolean') return whole ? WRITTEN : null;
    if (!hasTwoParts(settings)) throw whole;
    if ((await put('note')) === false) return null;
    const fields = await put('fields', 'invalid', 'forbidden', 'closed_ticket', 'not_found');
    if (typeof fields === 'boolean') return fields ? WRITTEN : null;
    return { ...WRITTEN, detail: `the fields were refused: ${fields.message}` };
  } catch (error) {
    if (isRefused(error, 'closed_ticket')) {
      return { outcome: 'closed_ticket', detail: await tagClosed(account, response) };
    }
    if (isFinal(error) && error instanceof Error) {
      return { outcome: 'refused', detail: error.message };
    }
    throw error;
  }
}

/** Read behind the ticket's stamp, which whoever puts a newer version moves. */
async function plan(
  account: AccountContext,
  response: Response,
  part: UpdatePart,
  marks: readonly string[],
) {
  const { store, settings } = account;
  const { id, version } = response;
  const latest = await store.responses.find(id);
  if (latest?.version !== version) return null;
  await recordNotesFound(account, response, marks);
  const previousScore = await store.writeBacks.findScoreBefore(id, version);
  return composeUpdate(settings, response, previousScore, part, marks);
}

/** What some work came to, or its refusal when it is of one of these kinds. */
async function orRefusal(
  work: () => Promise<boolean>,
  kinds: ZendeskRefusal[],
): Promise<boolean | Error> {
  try {
    return await work();
  } catch (error) {
    if (isRefused(error, ...kinds) && error instanceof Error) return error;
    throw error;
  }
}

/** Accounts may allow admins to tag closed tickets; others refuse, and that is final. */
async function tagClosed(
  { zendesk }: AccountContext,
  { ticketId, category }: Response,
): Promise<string> {
  try {
    await zendesk.addTags(ticketId, [CATEGORY_TAGS[category]]);
    return 'tagged';
  } catch (error) {
    // Whatever else we may do here, this we may not.
    const failure = zendeskFailureOf(error);
    const isForbidden = failure?.saidBy === 'zendesk' && failure.reason === 'forbidden';
    if (isFinal(error) || isForbidden) return 'not tagged';
    throw error;
  }
}
