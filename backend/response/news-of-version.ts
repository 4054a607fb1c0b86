import type { AccountContext } from '../account/account-context.ts';
import { nameAnswerNews } from './answer-news.rules.ts';

/** What webhooks are told of one version of a response; nothing is read where there are none. */
export async function findNewsOfVersion(
  { store, settings }: Pick<AccountContext, 'store' | 'settings'>,
  responseId: string,
  version: number,
): Promise<ReturnType<typeof nameAnswerNews>> {
  if (!settings.webhooks.some(({ enabled }) => enabled)) return null;
  const versions = await store.responses.versionsOf(responseId);
  return nameAnswerNews(versions, version, settings.settleSeconds);
}
