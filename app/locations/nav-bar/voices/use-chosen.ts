import { skipToken, useQuery } from '@tanstack/react-query';
import type { ResponseDetail, ResponseItem } from '../../../../shared/contracts/responses.ts';
import type { Api } from '../../../api/create-api.ts';
import { getResponse } from '../../../api/get-response.ts';
import { isGone } from '../data/is-gone.ts';

/** An answer by itself, and what was done to it; `null` asks for none. */
export function useResponse(api: Api, id: string | null) {
  return useQuery<ResponseDetail>({
    queryKey: responseKey(id),
    queryFn: id === null ? skipToken : async () => await getResponse(api, id),
    // The answer that was looked at before is another one.
    placeholderData: () => undefined,
  });
}

/** Under which key an answer is remembered. */
export const responseKey = (id: string | null) => ['response', id] as const;

type List = { items: readonly ResponseItem[]; isThere: boolean };

/**
 * The answer that is looked at: the one that the address names, or else the first of the list.
 *
 * One that is not on the loaded page, or does not fit the filters, is asked for by itself.
 */
export function useChosen(api: Api, id: string | null, { items, isThere }: List) {
  const listed = id === null ? items[0] : items.find((item) => item.id === id);
  const alone = useResponse(api, isThere && listed === undefined ? id : null);
  return {
    chosen: listed ?? (id === null ? null : (alone.data ?? null)),
    isListed: listed !== undefined,
    /** Whatever was once there, or never was: taken away with its time, or another account's. */
    isGone: alone.isError && isGone(alone.error),
    alone,
  };
}
