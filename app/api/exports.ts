import { testExportSchema, type TestExportResult } from '../../shared/contracts/exports.ts';
import type { GivenSettings } from '../../shared/contracts/settings.ts';
import type { Api } from './create-api.ts';

/** `POST /api/v1/settings/test-export`: one export of a draft, sent now. */
export async function sendTestExport(
  api: Api,
  body: { settings: GivenSettings; export: number },
): Promise<TestExportResult> {
  const path = '/api/v1/settings/test-export';
  return await api.call({
    method: 'POST',
    path,
    body,
    answer: testExportSchema,
    timeoutMs: 30_000,
  });
}
