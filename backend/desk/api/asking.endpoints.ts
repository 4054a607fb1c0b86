import { funnelSchema } from '../../../shared/contracts/funnel.ts';
import { representativenessSchema } from '../../../shared/contracts/representativeness.ts';
import { sampleSizeQuerySchema, sampleSizeSchema } from '../../../shared/contracts/sample-size.ts';
import { selectionSchema } from '../../../shared/contracts/selection.ts';
import { sendingTimesSchema } from '../../../shared/contracts/sending-times.ts';
import { solveQuerySchema } from '../../../shared/contracts/solve-query.ts';
import { readFunnel } from '../../insight/funnel-report.ts';
import type { KeyNames } from '../../insight/key-names.ts';
import { readRepresentativeness } from '../../insight/representativeness-report.ts';
import { readSampleSize } from '../../insight/sample-size-report.ts';
import { readSelection } from '../../insight/selection-report.ts';
import { readSendingTimes } from '../../insight/sending-times.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

/** Whether customers are asked well: who, when, and enough of them. */
export function askingEndpoints({ names }: { names: KeyNames }): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'get',
      path: '/reports/funnel',
      summary: 'What became of the solved tickets, with every loss and its reason',
      role: 'lead',
      query: solveQuerySchema,
      answer: funnelSchema,
      handle: async ({ account, query }) => readFunnel(account, query),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/representativeness',
      summary: 'Whether those who answer are like those who were served',
      role: 'lead',
      query: solveQuerySchema,
      answer: representativenessSchema,
      handle: async ({ account, query }) => readRepresentativeness(account, query, names),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/selection',
      summary: 'Who keeps tickets from the survey more than chance explains',
      role: 'lead',
      query: solveQuerySchema,
      answer: selectionSchema,
      handle: async ({ account, query }) => readSelection(account, query, names),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/sample-size',
      summary: 'How many answers a margin needs, and how long they take',
      role: 'lead',
      query: sampleSizeQuerySchema,
      answer: sampleSizeSchema,
      handle: async ({ account, query }) => readSampleSize(account, query),
    }),
    defineEndpoint({
      method: 'get',
      path: '/reports/sending-times',
      summary: 'How many answer, by the hour and the weekday of the sending',
      role: 'lead',
      query: solveQuerySchema,
      answer: sendingTimesSchema,
      handle: async ({ account, query }) => readSendingTimes(account, query),
    }),
  ];
}
