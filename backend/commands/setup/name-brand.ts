import { readSettings } from '../../account/read-settings.rules.ts';
import { isRefused } from '../../platform/zendesk/zendesk-error.ts';
import type { ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { explained, type SetupContext } from './setup-context.ts';

type Given = { flag: string | undefined; canAsk: boolean };
type Stored = { surveys?: { brandName?: string | null }[] } | null;

/**
 * Finds what the surveys are to call the company: the flag, an answer, or Zendesk's default brand.
 *
 * `null` when they have names, or the settings come from a file that is stored at each start.
 */
export async function chooseBrand(
  context: Pick<
    SetupContext,
    'config' | 'open' | 'admin' | 'terminal' | 'zendeskUrl' | 'storedKind'
  >,
  { flag, canAsk }: Given,
): Promise<string | null> {
  const { open, admin, terminal } = context;
  if (context.config.SETTINGS_FILE !== null) return null;
  const { settings } = readSettings(await open.records.settings.read(), 'the stored settings');
  if (settings === null || settings.surveys.every(({ brandName }) => brandName !== null))
    return null;
  if (flag !== undefined) return flag;
  const names = await explained(context, 'read the brands', () => brandNamesOf(admin));
  if (!canAsk) return names[0] ?? null;
  return terminal.ask({
    name: 'brandName',
    question: 'Name of your company in the surveys',
    about:
      names.length > 1 ? `brands in your Zendesk: ${names.join(', ')}` : 'as customers know it',
    ...(names[0] !== undefined && { initial: names[0] }),
    check: (answer) => (answer === '' ? 'Without a name, the mail would say “us”.' : null),
  });
}

/** Gives the surveys that have none a brand's name; all else stays as it is stored. */
export function withBrand(stored: unknown, brandName: string): unknown {
  const settings = (stored ?? {}) as NonNullable<Stored>;
  const surveys = (settings.surveys ?? [{}]).map((survey) =>
    survey.brandName == null || survey.brandName === 'us' ? { ...survey, brandName } : survey,
  );
  return { ...settings, surveys };
}

/** The active ones, the default one first; none where our role may not see them. */
async function brandNamesOf(admin: ZendeskAdmin): Promise<string[]> {
  try {
    const brands = (await admin.listBrands()).filter(({ active }) => active);
    return brands.toSorted((a, b) => Number(b.default) - Number(a.default)).map(({ name }) => name);
  } catch (error) {
    if (isRefused(error, 'forbidden', 'not_found')) return [];
    throw error;
  }
}
