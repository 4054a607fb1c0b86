import type { ReportFields } from '../../shared/contracts/report-fields.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { KeyNames } from './key-names.ts';

/** The ticket fields that settings name for reports, with their names of today. */
export async function readReportFields(
  account: Pick<AccountContext, 'id' | 'settings' | 'zendesk'>,
  names: KeyNames,
): Promise<ReportFields> {
  const items = account.settings.reports.fields.map(async (id) => {
    const field = await names.field(account, id);
    return { id, title: field?.title ?? null, options: field?.options ?? [] };
  });
  return { items: await Promise.all(items) };
}
