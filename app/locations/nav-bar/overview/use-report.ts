import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { NpsQuery, NpsReport } from '../../../../shared/contracts/nps-report.ts';
import type { Api } from '../../../api/create-api.ts';
import { getNpsReport } from '../../../api/get-nps-report.ts';

/** The figures of a period, as they are on the way or have come. */
export type ReportResult = UseQueryResult<NpsReport>;

/** Asks for the figures of a period. */
export function useReport(api: Api, query: Partial<NpsQuery>): ReportResult {
  return useQuery({
    queryKey: ['reports/nps', query],
    queryFn: async () => await getNpsReport(api, query),
  });
}
