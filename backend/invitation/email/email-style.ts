import type { CSSProperties } from 'react';

const FONT = 'system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif';

/**
 * Inline styles of the invitation; many mail programs read no others.
 *
 * Numbers are all alike: colours for good and bad would answer for the customer.
 */
export const emailStyles = {
  body: { margin: 0, padding: 0, backgroundColor: '#f4f4f2' },
  ground: { width: '100%', backgroundColor: '#f4f4f2' },
  margin: { padding: '24px 8px' },
  card: {
    width: '100%',
    maxWidth: '600px',
    backgroundColor: '#ffffff',
    borderRadius: '8px',
    borderCollapse: 'separate',
  },
  content: { padding: '28px 20px 32px', fontFamily: FONT, color: '#1f2326' },
  brand: {
    margin: '0 0 24px',
    fontSize: '16px',
    lineHeight: '24px',
    fontWeight: 600,
    color: '#5a6168',
  },
  logo: { display: 'block', maxWidth: '100%', height: '36px', margin: '0 0 24px', border: 0 },
  text: { margin: '0 0 16px', fontSize: '16px', lineHeight: '24px' },
  question: { margin: '0 0 20px', fontSize: '20px', lineHeight: '28px', fontWeight: 600 },
  row: { borderCollapse: 'separate', borderSpacing: 0 },
  cell: { padding: '0 6px 6px 0' },
  cellFromRight: { padding: '0 0 6px 6px' },
  number: {
    width: '36px',
    border: '1px solid #82898f',
    borderRadius: '6px',
    backgroundColor: '#ffffff',
    textAlign: 'center',
  },
  link: {
    display: 'block',
    fontFamily: FONT,
    fontSize: '16px',
    lineHeight: '42px',
    fontWeight: 600,
    color: '#1f2326',
    textDecoration: 'none',
  },
  labels: { width: '100%', maxWidth: '478px', margin: '2px 0 20px' },
  label: { fontFamily: FONT, fontSize: '14px', lineHeight: '20px', color: '#5a6168' },
  hint: { margin: 0, fontSize: '14px', lineHeight: '22px', color: '#5a6168' },
  footer: {
    padding: '16px 20px 0',
    fontFamily: FONT,
    fontSize: '13px',
    lineHeight: '20px',
    color: '#5a6168',
  },
  footerText: { margin: '0 0 4px' },
  footerLink: { color: '#5a6168', textDecoration: 'underline' },
  // Letters of one pixel hide it as well, and cost a point with SpamAssassin.
  preheader: { display: 'none', overflow: 'hidden', maxHeight: 0, msoHide: 'all' },
} satisfies Record<string, OutlookProperties>;

/** Outlook on Windows knows no `display`. */
type OutlookProperties = CSSProperties & { msoHide?: 'all' };

/**
 * Style sheet for programs that have a dark mode and read style sheets.
 *
 * The `data-ogsc` rules are for Outlook on the web, which has its own way of saying "dark".
 */
export const DARK_MODE_STYLE = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media(prefers-color-scheme:dark){',
  '.ground{background-color:#131517!important}',
  '.card{background-color:#1c1f22!important}',
  '.ink{color:#e9eaeb!important}',
  '.soft{color:#a9b0b6!important}',
  '.number{background-color:#1c1f22!important;border-color:#767d84!important}',
  '.logo{background-color:#ffffff!important;padding:6px!important;border-radius:4px!important}',
  '}',
  '[data-ogsc] .ink{color:#e9eaeb!important}',
  '[data-ogsc] .soft{color:#a9b0b6!important}',
  '[data-ogsb] .number{background-color:#1c1f22!important}',
].join('');
