import {
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { FollowUpStand } from '../../../../shared/contracts/follow-up-stand.ts';
import type { FollowUpQuery } from '../../../../shared/contracts/follow-ups.ts';
import type { FollowUpStep } from '../../../../shared/follow-up-words.ts';
import { changeFollowUp } from '../../../api/change-follow-up.ts';
import type { Api } from '../../../api/create-api.ts';
import { getFollowUp, getFollowUps } from '../../../api/follow-ups.ts';

/** The follow-ups that are asked for, as far as they have come. */
export function useFollowUps(api: Api, query: FollowUpQuery) {
  return useInfiniteQuery({
    queryKey: ['follow-ups', query],
    queryFn: async ({ pageParam }) => await getFollowUps(api, query, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** One of them with what happened to it; `null` asks for none. */
export function useFollowUp(api: Api, id: string | null) {
  return useQuery({
    queryKey: ['follow-up', id],
    queryFn: id === null ? skipToken : async () => await getFollowUp(api, id),
    // What happened to another one is none of its.
    placeholderData: () => undefined,
  });
}

/** Asks anew for all that a change may have moved. */
export function useRefresh(): () => void {
  const client = useQueryClient();
  return () => {
    for (const key of ['follow-ups', 'follow-up', 'reports/loops', 'reports/waiting']) {
      void client.invalidateQueries({ queryKey: [key] });
    }
  };
}

/** Says how far a follow-up has come. */
export function useStep(api: Api) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ followUp, to }: { followUp: FollowUpStand; to: FollowUpStep }) =>
      await changeFollowUp(api, followUp, { state: to }),
    onSettled: refresh,
  });
}
