import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InfiniteData } from '@tanstack/react-query';
import type {
  ResponseChangeInput,
  ResponseItem,
  ResponsePage,
} from '../../../../shared/contracts/responses.ts';
import { changeResponse } from '../../../api/change-response.ts';
import type { Api } from '../../../api/create-api.ts';
import { getResponses, type ResponseFilters } from '../../../api/get-responses.ts';
import { responseKey } from './use-chosen.ts';

/** The answers that fit, as far as they have come. */
export function useVoices(api: Api, filters: ResponseFilters) {
  return useInfiniteQuery({
    queryKey: ['responses', filters],
    queryFn: async ({ pageParam }) => await getResponses(api, filters, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** What is done to an answer. */
export type Change = { id: string; change: ResponseChangeInput };

/** Does something to an answer; lists keep it where it is, and figures are asked for anew. */
export function useChange(api: Api) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, change }: Change) => await changeResponse(api, id, change),
    onSuccess: async (detail, { id, change }) => {
      const { changes: _, ...changed } = detail;
      client.setQueryData(responseKey(id), detail);
      client.setQueriesData<InfiniteData<ResponsePage>>({ queryKey: ['responses'] }, (known) =>
        known === undefined
          ? known
          : { ...known, pages: known.pages.map((page) => put(page, changed)) },
      );
      if (change.ignored === undefined) return;
      await client.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith('reports/'),
      });
    },
  });
}

function put(page: ResponsePage, changed: ResponseItem): ResponsePage {
  return { ...page, items: page.items.map((item) => (item.id === changed.id ? changed : item)) };
}
