import type { PageFrame } from './page-frame.types.ts';
import { PageShell, renderDocument } from './PageShell.tsx';

/** What the unsubscribe page shows. */
export type UnsubscribePageInput = PageFrame & {
  state: 'confirm' | 'done';
  /** Where the confirmation is posted to. */
  action: string;
};

/**
 * Renders the page that asks for, or confirms, an opt-out.
 *
 * Asks first, since mail scanners open this link as well.
 */
export function renderUnsubscribePage(input: UnsubscribePageInput): string {
  const { t } = input.language;
  const title = input.state === 'confirm' ? t('unsubscribe.title') : t('unsubscribe.doneTitle');
  return renderDocument(
    <PageShell {...input} title={title}>
      <h1>{title}</h1>
      {input.state === 'confirm' ? (
        <form method="post" action={input.action}>
          <p>{t('unsubscribe.question')}</p>
          <button type="submit">{t('unsubscribe.confirm')}</button>
        </form>
      ) : (
        <p>{t('unsubscribe.done')}</p>
      )}
    </PageShell>,
  );
}
