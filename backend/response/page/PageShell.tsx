import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { languageMarks, textDirectionOf } from '../../../shared/messages/text-direction.ts';
import type { PageFrame } from './page-frame.types.ts';
import { pageStyle } from './page-style.ts';

type Props = PageFrame & {
  title: string;
  /** The language of what matters on the page; built-in words unless said. */
  locale?: string;
  /** Rules that only this page needs; a page's policy has to know them, and its script. */
  extraStyle?: string;
  script?: string;
  footer?: ReactNode;
  children: ReactNode;
};

/**
 * Frame of every page for customers: head, brand, content, footer.
 *
 * One document that asks nobody for anything. Its address holds a token, therefore it is neither
 * indexed nor told to other sites.
 */
export function PageShell(props: Props) {
  const { language, brandName, color, logoUrl, title, extraStyle, script, footer } = props;
  const { builtInLocale } = language;
  const { locale = builtInLocale } = props;
  const builtIn = languageMarks(builtInLocale, locale);
  return (
    <html lang={locale} dir={textDirectionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="same-origin" />
        <title {...builtIn}>{title}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: pageStyle(color) }} />
        {extraStyle === undefined ? null : (
          <style dangerouslySetInnerHTML={{ __html: extraStyle }} />
        )}
      </head>
      <body>
        <main>
          <Brand brandName={brandName} logoUrl={logoUrl} />
          {props.children}
        </main>
        {footer === undefined ? null : <footer {...builtIn}>{footer}</footer>}
        {script === undefined ? null : <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  );
}

function Brand({ brandName, logoUrl }: Pick<Props, 'brandName' | 'logoUrl'>) {
  if (logoUrl !== null) {
    return (
      <header>
        <img src={logoUrl} alt={brandName ?? ''} />
      </header>
    );
  }
  return brandName === null ? null : <header>{brandName}</header>;
}

/** Turns a whole page into the text of an HTML document. */
export function renderDocument(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
