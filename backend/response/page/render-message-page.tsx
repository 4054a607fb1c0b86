import type { CustomerLanguage } from '../../../shared/messages/customer-language.ts';
import type { PageFrame } from './page-frame.types.ts';
import { PageShell, renderDocument } from './PageShell.tsx';

/** Why a customer gets a message in place of the survey. */
export type MessageKind = 'expired' | 'not_found' | 'failed';

/** Renders a page that says why there is no survey, and where else to turn. */
export function renderMessagePage(input: PageFrame & { kind: MessageKind }): string {
  const { language, contactUrl } = input;
  const { title, text } = wordsOf(input.kind, language);
  return renderDocument(
    <PageShell {...input} title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
      {contactUrl === null ? null : (
        <p>
          <a href={contactUrl}>{language.t('page.contact')}</a>
        </p>
      )}
    </PageShell>,
  );
}

function wordsOf(kind: MessageKind, { t }: CustomerLanguage): { title: string; text: string } {
  switch (kind) {
    case 'expired':
      return { title: t('page.expiredTitle'), text: t('page.expired') };
    case 'not_found':
      return { title: t('page.notFoundTitle'), text: t('page.notFound') };
    case 'failed':
      return { title: t('page.failedTitle'), text: t('page.failed') };
  }
}
