import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { renderDocument } from './PageShell.tsx';
import { SurveyPage, type SurveyPageInput } from './SurveyPage.tsx';

/** Differs in every response; a random stand-in keeps its place in a kept page. */
type Slots = Pick<SurveyPageInput, 'action' | 'unsubscribeUrl' | 'nonce'>;

const STAND_INS: Slots = {
  action: `action-${randomUUID()}`,
  unsubscribeUrl: `unsubscribe-${randomUUID()}`,
  nonce: `nonce-${randomUUID()}`,
};
const STAND_IN = new RegExp(`(${Object.values(STAND_INS).join('|')})`);

const keptPages = new LRUCache<string, string[]>({ max: 500 });

/**
 * Renders the survey page.
 *
 * Most customers of one language see the same page up to its addresses, so pages without anybody's
 * own words are rendered once and kept; what a customer wrote never is.
 */
export function renderSurveyPage(input: SurveyPageInput): string {
  if (input.comment !== null || input.improve !== null || input.error !== null) {
    return renderDocument(<SurveyPage {...input} />);
  }
  const { action, unsubscribeUrl, nonce, ...rest } = input;
  const slots: Slots = { action, unsubscribeUrl, nonce };
  return piecesOf(rest)
    .map((piece) => {
      const slot = slotOf(piece);
      return slot === undefined ? piece : escapeAttribute(slots[slot]);
    })
    .join('');
}

function piecesOf(rest: Omit<SurveyPageInput, keyof Slots>): string[] {
  const { language, ...others } = rest;
  const key = JSON.stringify([language.locale, language.builtInLocale, language.key, others]);
  const kept = keptPages.get(key);
  if (kept !== undefined) return kept;
  const pieces = renderDocument(<SurveyPage {...rest} {...STAND_INS} />).split(STAND_IN);
  keptPages.set(key, pieces);
  return pieces;
}

function slotOf(piece: string): keyof Slots | undefined {
  if (piece === STAND_INS.action) return 'action';
  if (piece === STAND_INS.unsubscribeUrl) return 'unsubscribeUrl';
  if (piece === STAND_INS.nonce) return 'nonce';
  return undefined;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
