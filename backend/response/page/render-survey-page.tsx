import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import {
  FilledTemplate,
  makeTemplate,
  type Template,
} from '../../platform/http/filled-template.ts';
import { renderDocument } from './PageShell.tsx';
import { SurveyPage, type SurveyPageInput } from './SurveyPage.tsx';

/** Differs from customer to customer; a random stand-in keeps its place in a kept page. */
type Addresses = Pick<SurveyPageInput, 'action' | 'unsubscribeUrl'>;

/** In the order in which the page has them. */
const STAND_INS: Addresses = {
  action: `action-${randomUUID()}`,
  unsubscribeUrl: `unsubscribe-${randomUUID()}`,
};
const STAND_IN = new RegExp(Object.values(STAND_INS).join('|'));

const keptPages = new LRUCache<string, Template>({ max: 500 });

/**
 * Renders the survey page.
 *
 * Most customers of one language see the same page up to its addresses, so pages without anybody's
 * own words are rendered once and kept; what a customer wrote never is.
 */
export function renderSurveyPage(input: SurveyPageInput): string | FilledTemplate {
  if (input.comment !== null || input.improve !== null || input.error !== null) {
    return renderDocument(<SurveyPage {...input} />);
  }
  const { action, unsubscribeUrl, ...rest } = input;
  return new FilledTemplate(templateOf(rest), [action, unsubscribeUrl].map(escapeAttribute));
}

function templateOf(rest: Omit<SurveyPageInput, keyof Addresses>): Template {
  const { language, ...others } = rest;
  const key = JSON.stringify([language.locale, language.builtInLocale, language.key, others]);
  const kept = keptPages.get(key);
  if (kept !== undefined) return kept;
  const page = renderDocument(<SurveyPage {...rest} {...STAND_INS} />);
  const template = makeTemplate(page.split(STAND_IN));
  keptPages.set(key, template);
  return template;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
