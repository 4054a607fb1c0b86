import { Window } from 'happy-dom';
import type { PageFrame } from '../../../../backend/response/page/page-frame.types.ts';
import type { SurveyPageInput } from '../../../../backend/response/page/SurveyPage.tsx';
import { renderSurveyPage } from '../../../../backend/response/page/render-survey-page.tsx';
import { customerLanguageFor } from '../../../../shared/messages/customer-language.ts';

/** Builds the frame of a page, in English and of a brand called Acme. */
export function aFrame(locale = 'en', changes: Partial<PageFrame> = {}): PageFrame {
  return {
    language: customerLanguageFor(locale, {}, 'Acme'),
    brandName: 'Acme',
    color: '#17494d',
    logoUrl: null,
    contactUrl: null,
    ...changes,
  };
}

/** Builds an untouched survey page. */
function aSurveyPage(changes: Partial<SurveyPageInput> = {}, locale = 'en'): SurveyPageInput {
  return {
    ...aFrame(locale),
    action: '/s/abc.def',
    unsubscribeUrl: '/s/abc.def/unsubscribe',
    score: null,
    comment: null,
    improve: null,
    contactOk: false,
    askReason: true,
    askImprove: false,
    error: null,
    answered: false,
    ...changes,
  };
}

/** Renders an untouched survey page, or one that differs so. */
export function surveyPageHtml(changes: Partial<SurveyPageInput> = {}, locale = 'en'): string {
  return String(renderSurveyPage(aSurveyPage(changes, locale)));
}

/** Reads a page as a browser would. */
export function parse(html: string) {
  return new new Window().DOMParser().parseFromString(html, 'text/html');
}
