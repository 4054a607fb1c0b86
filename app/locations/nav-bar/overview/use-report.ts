import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../../api/create-api.ts';
import { getNpsReport } from '../../../api/get-nps-report.ts';
import type { ReportFilters } from '../../../api/report-search.ts';

/** Asks for the figures of a period; the same question is asked once by all that need it. */
export function useReport(api: Api, query: ReportFilters) {
  return useQuery({
    queryKey: ['reports/nps', query],
    queryFn: async () => await getNpsReport(api, query),
  });
}
