import type { ResponseChangeInput } from '../../shared/contracts/responses.ts';
import type { AccountContext } from '../account/account-context.ts';
import { AppError } from '../platform/errors.ts';

/**
 * Marks an answer as read, ignores or restores it; what is left out stays as it is.
 *
 * @throws AppError `not_found`, for another account's as well.
 */
export async function changeResponse(
  { store, clock }: Pick<AccountContext, 'store' | 'clock'>,
  id: string,
  { read, ignored }: ResponseChangeInput,
  actor: string,
): Promise<void> {
  const marking = { actor, now: clock.now() };
  await store.transaction(async ({ responses, responseMarks, news }) => {
    if ((await responses.find(id)) === null) {
      throw new AppError('not_found', 'there is no such answer');
    }
    if (read === true) await responseMarks.read(id, marking);
    if (read === false) await responseMarks.unread(id);
    if (ignored === null && (await responseMarks.restore(id, marking))) {
      await news.add({ type: 'response.restored', responseId: id }, marking.now);
    }
    if (ignored && (await responseMarks.ignore(id, { ...marking, reason: ignored.reason }))) {
      await news.add({ type: 'response.ignored', responseId: id }, marking.now);
    }
  });
}
