import { z } from 'zod';
import type { BackTest } from '../../../shared/contracts/back-test.ts';
import { backTestRequestSchema } from '../../../shared/contracts/back-test.ts';
import { jobSchema, type Job } from '../../../shared/contracts/jobs.ts';
import type { AccountContext } from '../../account/account-context.ts';
import { startBackTest } from '../../back-test/start-back-test.ts';
import { ADMIN_KEY_ACTOR } from '../../records/decisions.ts';
import { AppError } from '../../platform/errors.ts';
import { actorOf } from '../caller.ts';
import { requireSound } from '../settings/judge-settings.ts';
import { readInForce } from '../settings/settings-state.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

/** What settings would have done, and how far the work on that is. */
export function backTestEndpoints(): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'post',
      path: '/settings/back-test',
      summary: 'Tries a draft of settings on solved tickets of the past; nobody is asked',
      role: 'admin',
      body: backTestRequestSchema,
      status: 202,
      answer: jobSchema,
      handle: async ({ account, caller, body: { settings, days } }) => {
        const draft = requireSound(settings);
        const inForce = await readInForce(account);
        const askedBy = actorOf(caller, ADMIN_KEY_ACTOR);
        const wanted = { draft, inForce, days, askedBy };
        return readJob(account, await startBackTest(account, wanted));
      },
    }),
    defineEndpoint({
      method: 'get',
      path: '/jobs/:id',
      summary: 'How far work is that was answered with 202, and what has come of it',
      role: 'admin',
      params: z.object({ id: z.uuid('must be the id of a job') }),
      answer: jobSchema,
      handle: ({ account, params: { id } }) => readJob(account, id),
    }),
  ];
}

/** @throws AppError `not_found` for a job that is none of the account's, or gone. */
async function readJob({ store }: AccountContext, id: string): Promise<Job> {
  const job = await store.jobs.find(id);
  if (job === null) throw new AppError('not_found', 'there is no job of this id');
  const { kind, status, done, total, createdAt, endedAt, problem, result } = job;
  return {
    id,
    kind,
    status,
    done,
    total,
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    problem,
    // As it was stored.
    result: result as BackTest | null,
  };
}
