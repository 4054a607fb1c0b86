import type { PageFrame } from './page-frame.types.ts';
import { PageShell, renderDocument } from './PageShell.tsx';

/** How far somebody is: asked, unsubscribed, or asked again after all. */
export type UnsubscribeState = 'confirm' | 'done' | 'undone';

/** What the unsubscribe page shows. */
export type UnsubscribePageInput = PageFrame & {
  state: UnsubscribeState;
  /** Where the confirmation is posted to; taking it back goes one step further. */
  action: string;
};

const WORDS = {
  confirm: { title: 'unsubscribe.title', text: 'unsubscribe.question' },
  done: { title: 'unsubscribe.doneTitle', text: 'unsubscribe.done' },
  undone: { title: 'unsubscribe.undoneTitle', text: 'unsubscribe.undone' },
} as const;

/**
 * Renders the page that asks for an opt-out, confirms it, or takes it back.
 *
 * Asks first, since mail scanners open this link as well; a slip is one button to mend.
 */
export function renderUnsubscribePage(input: UnsubscribePageInput): string {
  const { state, action } = input;
  const { t } = input.language;
  const title = t(WORDS[state].title);
  return renderDocument(
    <PageShell {...input} title={title}>
      <h1>{title}</h1>
      <p>{t(WORDS[state].text)}</p>
      {state === 'confirm' ? (
        <form method="post" action={action}>
          <button type="submit">{t('unsubscribe.confirm')}</button>
        </form>
      ) : null}
      {state === 'done' ? (
        <form method="post" action={`${action}/undo`}>
          <button type="submit" className="quiet">
            {t('unsubscribe.undo')}
          </button>
        </form>
      ) : null}
    </PageShell>,
  );
}
