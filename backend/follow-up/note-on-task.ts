import { commentHtml } from '../../shared/comment-html.ts';
import type { AccountContext } from '../account/account-context.ts';
import { putOnTicketOnce } from '../platform/zendesk/put-on-ticket-once.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';

/**
 * Puts a private note of ours on a task, once for each `mark`.
 *
 * A task that takes none any more, since it is closed or gone, is left as it is.
 */
export async function noteOnTask(
  { zendesk }: Pick<AccountContext, 'zendesk'>,
  ticketId: string,
  words: string,
  mark: string,
): Promise<void> {
  const update = { comment: { html_body: commentHtml(words), public: false } };
  try {
    await putOnTicketOnce(zendesk, ticketId, (marks) =>
      marks.includes(mark) ? null : { update, mark },
    );
  } catch (error) {
    if (!isRefused(error, 'closed_ticket', 'not_found')) throw error;
  }
}
