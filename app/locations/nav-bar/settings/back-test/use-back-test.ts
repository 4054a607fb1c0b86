import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { GivenSettings } from '../../../../../shared/contracts/settings.ts';
import { getJob, startBackTest } from '../../../../api/jobs.ts';
import { useSettingsRoom } from '../settings-context.ts';

/** How often a job is looked at while it is under way. */
const LOOK_EVERY_MS = 1500;

/**
 * The trial of one draft: how to start it, and how it goes.
 *
 * It goes on when nobody looks; whoever comes back with the same draft finds it again.
 */
export function useBackTest(settings: GivenSettings) {
  const { api } = useSettingsRoom();
  const queries = useQueryClient();
  const place = ['settings', 'back-test', JSON.stringify(settings)];
  const started = useQuery<string | null>({
    queryKey: place,
    queryFn: () => queries.getQueryData<string>(place) ?? null,
    staleTime: Infinity,
  });
  const id = started.data ?? null;
  const start = useMutation({
    mutationFn: async (days: number) => await startBackTest(api, { settings, days }),
    onSuccess: (job) => {
      queries.setQueryData(['jobs', job.id], job);
      queries.setQueryData(place, job.id);
    },
  });
  const watch = useQuery({
    queryKey: ['jobs', id],
    queryFn: async () => await getJob(api, id ?? ''),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data?.endedAt == null ? LOOK_EVERY_MS : false),
  });
  return { start, watch, job: id === null ? null : (watch.data ?? null) };
}
