import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Turns a whole page into the text of an HTML document. */
export function renderDocument(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
