import type { CSSProperties } from 'react';

const FONT = 'system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif';

/** Inline styles of the alert mail; many mail programs read no others. */
export const alertStyles = {
  body: { margin: 0, padding: '24px 16px', backgroundColor: '#ffffff', color: '#1f2326' },
  card: { width: '100%', maxWidth: '600px', fontFamily: FONT },
  score: { margin: '0 0 16px', fontSize: '22px', lineHeight: '30px', fontWeight: 600 },
  comment: {
    margin: '0 0 24px',
    padding: '2px 0 2px 16px',
    borderLeft: '4px solid #82898f',
    fontSize: '17px',
    lineHeight: '26px',
  },
  noComment: { margin: '0 0 24px', fontSize: '16px', lineHeight: '24px' },
  label: { padding: '0 16px 6px 0', fontWeight: 400, whiteSpace: 'nowrap', verticalAlign: 'top' },
  value: { padding: '0 0 6px', verticalAlign: 'top' },
  facts: { margin: '0 0 24px', fontSize: '15px', lineHeight: '22px' },
  links: { margin: 0, fontSize: '16px', lineHeight: '28px' },
  link: { color: '#1f5f99', fontWeight: 600 },
} satisfies Record<string, CSSProperties>;

/** Style sheet for programs that have a dark mode and read style sheets. */
export const DARK_MODE_STYLE =
  ':root{color-scheme:light dark;supported-color-schemes:light dark}' +
  '@media(prefers-color-scheme:dark){.ground{background-color:#1c1f22!important}' +
  '.ink{color:#e9eaeb!important}.soft{color:#a9b0b6!important}.link{color:#8fc1f0!important}}';
