import { appPageSchema, type AppPage } from '../shared/contracts/app-page.ts';

/** Reads what the backend wrote into the page; `null` when it is missing or not in form. */
export function readPage(document: Document): AppPage | null {
  const text = document.getElementById('aftercare-page')?.textContent ?? '';
  try {
    return appPageSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
