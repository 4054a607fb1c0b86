import type { AccountContext } from '../../../backend/account/account-context.ts';
import { readDecomposition } from '../../../backend/insight/decomposition-report.ts';
import { readFlows } from '../../../backend/insight/flows-report.ts';
import { readFunnel } from '../../../backend/insight/funnel-report.ts';
import { readGains } from '../../../backend/insight/gains-report.ts';
import { readPair } from '../../../backend/insight/pair-report.ts';
import { readRepresentativeness } from '../../../backend/insight/representativeness-report.ts';
import { readResponses } from '../../../backend/insight/responses.ts';
import { readSampleSize } from '../../../backend/insight/sample-size-report.ts';
import { readSelection } from '../../../backend/insight/selection-report.ts';
import { readSendingTimes } from '../../../backend/insight/sending-times.ts';

/** What a route of the API reads, of the period that it is given. */
export type Route = {
  what: string;
  ask(account: AccountContext, period: { from: string; to: string }): Promise<unknown>;
};

/** Zendesk's names are no part of what is measured. */
const NAMES = { find: async () => null, field: async () => null };
const ANSWERS = { basis: 'answers', compare: 'previous' } as const;
const LIST = { names: NAMES, onlyOf: null };
const NEWEST = { sort: 'newest', limit: 50 } as const;

/** Each report of the API beside that of the NPS, as the rooms of the app ask for it. */
export const ROUTES: readonly Route[] = [
  {
    what: 'decomposition by channel',
    ask: async (account, period) =>
      readDecomposition(account, { ...ANSWERS, ...period, groupBy: 'channel' }, NAMES),
  },
  {
    what: 'two assignees compared',
    ask: async (account, period) => {
      const pair = { groupBy: 'assignee', first: '7001', second: '7002' };
      return readPair(account, { ...ANSWERS, ...period, ...pair }, NAMES);
    },
  },
  {
    what: 'flows',
    ask: async (account, period) => readFlows(account, { ...ANSWERS, ...period }),
  },
  {
    what: 'gains',
    ask: async (account, period) => readGains(account, { ...ANSWERS, ...period }),
  },
  {
    what: 'funnel',
    ask: async (account, period) => readFunnel(account, { ...ANSWERS, ...period }),
  },
  {
    what: 'representativeness by group',
    ask: async (account, period) =>
      readRepresentativeness(account, { ...ANSWERS, ...period, groupBy: 'group' }, NAMES),
  },
  {
    what: 'selection',
    ask: async (account, period) => readSelection(account, { ...ANSWERS, ...period }, NAMES),
  },
  {
    what: 'times of sending',
    ask: async (account, period) => readSendingTimes(account, { ...ANSWERS, ...period }),
  },
  {
    what: 'sample size',
    ask: async (account, period) => readSampleSize(account, { ...ANSWERS, ...period, margin: 5 }),
  },
  {
    what: 'latest answers',
    ask: async (account, period) => readResponses(account, { ...NEWEST, ...period }, LIST),
  },
  {
    what: 'answers with a rare word',
    ask: async (account, period) =>
      readResponses(account, { ...NEWEST, ...period, q: 'never said' }, LIST),
  },
];
