import { testExportRequestSchema, testExportSchema } from '../../../shared/contracts/exports.ts';
import { AppError } from '../../platform/errors.ts';
import { ADMIN_KEY_ACTOR } from '../../records/decisions.ts';
import { actorOf } from '../caller.ts';
import { requireSound } from '../settings/judge-settings.ts';
import type { TestExport } from '../settings/settings-ports.ts';
import { readInForce } from '../settings/settings-state.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';

/** What admins need to set up an export of answers. */
export function exportEndpoints({ testExport }: { testExport: TestExport }): readonly Endpoint[] {
  return [
    defineEndpoint({
      method: 'post',
      path: '/settings/test-export',
      summary: 'Sends an export of answers now, as a test',
      role: 'admin',
      body: testExportRequestSchema,
      answer: testExportSchema,
      handle: async ({ account, caller, body: { settings: draft, export: place } }) => {
        const settings = draft === undefined ? await readInForce(account) : requireSound(draft);
        const wanted = settings.exports[place];
        if (wanted === undefined) {
          throw new AppError('not_found', 'the settings have no such export');
        }
        // Customers' words leave here by it, and nothing else would tell.
        await account.store.auditTrail.add({
          kind: 'export_tested',
          subject: wanted.id,
          actor: actorOf(caller, ADMIN_KEY_ACTOR),
          at: account.clock.now(),
        });
        return testExport(account, settings, wanted);
      },
    }),
  ];
}
