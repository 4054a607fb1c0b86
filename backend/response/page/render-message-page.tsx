import type { SurveyTexts } from '../../../shared/locales/survey-texts.ts';
import type { PageFrame } from './page-frame.types.ts';
import { PageShell } from './PageShell.tsx';
import { renderDocument } from './render-document.ts';

/** Why a customer gets a message in place of the survey. */
export type MessageKind = 'expired' | 'not_found' | 'failed';

/** Renders a page that says why the survey cannot be shown. */
export function renderMessagePage(input: PageFrame & { kind: MessageKind }): string {
  const { title, text } = wordsOf(input.kind, input.texts);
  return renderDocument(
    <PageShell {...input} title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
    </PageShell>,
  );
}

function wordsOf(kind: MessageKind, { page }: SurveyTexts): { title: string; text: string } {
  switch (kind) {
    case 'expired':
      return { title: page.expiredTitle, text: page.expired };
    case 'not_found':
      return { title: page.notFoundTitle, text: page.notFound };
    case 'failed':
      return { title: page.failedTitle, text: page.failed };
  }
}
