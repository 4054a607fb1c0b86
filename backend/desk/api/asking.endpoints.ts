import { sampleSizeQuerySchema, sampleSizeSchema } from '../../../shared/contracts/sample-size.ts';
import { sendingTimesSchema } from '../../../shared/contracts/sending-times.ts';
import { solveQuerySchema } from '../../../shared/contracts/solve-query.ts';
import { readSampleSize } from '../../insight/sample-size-report.ts';
import { readSendingTimes } from '../../insight/sending-times.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

/** Whether customers are asked well: who, when, and enough of them. */
export function askingEndpoints(): readonly Endpoint[] {
  return [
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
