import { decompositionSchema } from '../../../shared/contracts/decomposition.ts';
import { flowsQuerySchema, flowsSchema } from '../../../shared/contracts/flows.ts';
import { gainsQuerySchema, gainsSchema } from '../../../shared/contracts/gains.ts';
import {
  npsQuerySchema,
  npsReportSchema,
  reportQuerySchema,
} from '../../../shared/contracts/nps-report.ts';
import { pairQuerySchema, pairReportSchema } from '../../../shared/contracts/pair-report.ts';
import { reportFieldsSchema } from '../../../shared/contracts/report-fields.ts';
import { waitingQuerySchema, waitingSchema } from '../../../shared/contracts/waiting.ts';
import { readDecomposition } from '../../insight/decomposition-report.ts';
import { readFlows } from '../../insight/flows-report.ts';
import { readGains } from '../../insight/gains-report.ts';
import type { KeyNames } from '../../insight/key-names.ts';
import { readNpsReport } from '../../insight/nps-report.ts';
import { readPair } from '../../insight/pair-report.ts';
import { readReportFields } from '../../insight/report-fields.ts';
import { readWaiting } from '../../insight/waiting.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

/** The figures of the leads' workspace. */
export function reportEndpoints({ names }: { names: KeyNames }): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/reports/nps',
      summary: 'The Net Promoter Score of a period, its groups and its way over time',
      role: 'lead',
      query: npsQuerySchema,
      answer: npsReportSchema,
      handle: async ({ account, query }) => readNpsReport(account, query, names),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/fields',
      summary: 'The ticket fields by which reports tell answers apart, and what they are called',
      role: 'lead',
      answer: reportFieldsSchema,
      handle: async ({ account }) => readReportFields(account, names),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/decomposition',
      summary: 'Why the Net Promoter Score moved: mix and change of each part',
      role: 'lead',
      query: reportQuerySchema,
      answer: decompositionSchema,
      handle: async ({ account, query }) => readDecomposition(account, query, names),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/pair',
      summary: 'Two groups compared, corrected for all that could have been',
      role: 'lead',
      query: pairQuerySchema,
      answer: pairReportSchema,
      handle: async ({ account, query }) => readPair(account, query, names),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/flows',
      summary: 'How customers who answered in both periods went between categories',
      role: 'lead',
      query: flowsQuerySchema,
      answer: flowsSchema,
      handle: async ({ account, query }) => readFlows(account, query),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/gains',
      summary: 'Where the most is to be gained: what each category would add if it were won',
      role: 'lead',
      query: gainsQuerySchema,
      answer: gainsSchema,
      handle: async ({ account, query }) => readGains(account, query),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/waiting',
      summary:
        'Customers who wait for somebody: overdue follow-ups, and low scores nobody has taken',
      role: 'lead',
      query: waitingQuerySchema,
      answer: waitingSchema,
      handle: async ({ account, query }) => readWaiting(account, query, names),
    }),
  ];
}
