import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode } from 'react';
import type { ReportFields } from '../../../../shared/contracts/report-fields.ts';
import type { Api } from '../../../api/create-api.ts';
import { getReportFields } from '../../../api/get-report-fields.ts';

/** The ticket fields by which reports tell answers apart. */
export const TicketFieldsContext = createContext<ReportFields['items']>([]);

/** Asks for the account's ticket fields; until they are there, and without them, all else goes on. */
export function TicketFields({ api, children }: { api: Api; children: ReactNode }) {
  const { data } = useQuery({
    queryKey: ['reports/fields'],
    queryFn: async () => await getReportFields(api),
  });
  return (
    <TicketFieldsContext.Provider value={data?.items ?? []}>
      {children}
    </TicketFieldsContext.Provider>
  );
}
