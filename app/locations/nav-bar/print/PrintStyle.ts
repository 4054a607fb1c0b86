import { getColor } from '@zendeskgarden/react-theming';
import { createGlobalStyle } from 'styled-components';

/**
 * The look of a report on paper: A4 and Letter have room for 180 mm beside their margins.
 *
 * A chart, a row and a heading with what follows it stay together; a table may go on over pages.
 */
export const PrintStyle = createGlobalStyle`
  *, *::before, *::after { box-sizing: border-box; }
  @page { margin: 15mm; }
  body {
    margin: 0;
    background: #fff;
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
    font-family: ${({ theme }) => theme.fonts.system};
    font-size: ${({ theme }) => theme.fontSizes.md};
    line-height: ${({ theme }) => theme.lineHeights.md};
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  h1, h2, h3, p, ol, ul { margin: 0; padding: 0; }
  ol, ul { list-style: none; }
  main { width: 180mm; margin: 10mm auto; }
  header { margin-bottom: 6mm; }
  main section[aria-labelledby] {
    display: block;
    margin-top: 6mm;
    padding: 0;
    border: 0;
  }
  h2, h3 { break-after: avoid; }
  [data-chart], [data-picture-note], li, tr { break-inside: avoid; }
  /* Only what has a long table goes on over pages. */
  main section:not(:has(tbody > tr:nth-child(15))) { break-inside: avoid; }
  main :is(td, th) {
    height: auto !important;
    padding-block: 1mm !important;
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }
  main tr { height: auto !important; }
  thead { display: table-header-group; }
  thead, thead th { position: static !important; box-shadow: none !important; }
  [data-table] { max-height: none !important; overflow: visible !important; margin-top: 3mm; }
  main section button { display: none !important; }
  @media print {
    main { width: auto; margin: 0; }
    button { display: none !important; }
  }
`;
