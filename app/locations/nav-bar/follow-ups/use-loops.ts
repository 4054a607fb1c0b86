import { useQuery } from '@tanstack/react-query';
import { addDays } from '../../../../shared/days.ts';
import type { Api } from '../../../api/create-api.ts';
import { getLoops } from '../../../api/get-loops.ts';
import type { Day } from '../filters/calendar.ts';

/** What came of the follow-ups of the last days, today's included. */
export function useLoops(api: Api, days: number, today: Day) {
  const asked = { from: addDays(today, 1 - days), to: addDays(today, 1) };
  return useQuery({
    queryKey: ['reports/loops', asked],
    queryFn: async () => await getLoops(api, asked),
  });
}
