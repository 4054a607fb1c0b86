import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Accounts } from '../../../backend/account/accounts.ts';
import { createLogger } from '../../../backend/platform/logger.ts';
import { createKeys } from '../../../backend/platform/security/keys.ts';
import { surveyRoute } from '../../../backend/response/survey.route.ts';

/** What the links of {@link serveSurveys} are signed with. */
export const keys = createKeys(['a-secret-key-for-tests-with-enough-characters']);

/** Serves survey pages of these accounts, without a database, on a free port. */
export async function serveSurveys(accounts: Pick<Accounts, 'byInvitation' | 'all'>) {
  const app = express();
  app.use(surveyRoute({ accounts, keys, logger: createLogger('silent') }));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
