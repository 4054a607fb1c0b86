import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { classifyFailure } from '../../../api/failure.ts';

const FRESH_MS = 60_000;
const TRIES = 2;

/**
 * Creates what remembers the backend's answers while the workspace is open.
 *
 * While others are on their way the earlier ones stay; what may pass by itself is tried again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        placeholderData: keepPreviousData,
        refetchOnWindowFocus: false,
        // Whether the network is there is for the call to say: a service may be on this computer.
        networkMode: 'always',
        retry: (failures, error) =>
          classifyFailure(error).kind === 'unreachable' && failures < TRIES,
      },
      mutations: { networkMode: 'always' },
    },
  });
}
