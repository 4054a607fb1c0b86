import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Without it Outlook on Windows lays a mail out by the rules of 1996. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Turns a whole mail into the text of its HTML part; the plain part is written by hand. */
export function renderMail(mail: ReactElement): string {
  return `${DOCTYPE}${renderToStaticMarkup(mail)}`;
}
