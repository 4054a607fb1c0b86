import {
  ColorSchemeProvider,
  DEFAULT_THEME,
  getColor,
  ThemeProvider,
  useColorScheme,
} from '@zendeskgarden/react-theming';
import { useMemo, type ReactNode } from 'react';
import { createGlobalStyle } from 'styled-components';
import { isColourScheme, useZafColourScheme } from '../zaf/use-zaf-colour-scheme.ts';

const GlobalStyle = createGlobalStyle`
  *, *::before, *::after { box-sizing: border-box; }
  :root { color-scheme: ${({ theme }) => theme.colors.base}; }
  body {
    margin: 0;
    background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
    font-family: ${({ theme }) => theme.fonts.system};
    font-size: ${({ theme }) => theme.fontSizes.md};
    line-height: ${({ theme }) => theme.lineHeights.md};
    -webkit-font-smoothing: antialiased;
  }
  h1, h2, h3, p, ol, ul, dl, dd, blockquote { margin: 0; padding: 0; }
  ol, ul { list-style: none; }
`;

type Props = { children: ReactNode };

/**
 * Dresses the app as Zendesk is dressed: light or dark, in Garden's theme.
 *
 * Zendesk names the scheme in the page's address, so the first frame has it right.
 */
export function AppTheme({ children }: Props) {
  const named = new URLSearchParams(window.location.search).get('colorScheme');
  // Without a key nothing is kept in localStorage, which throws where browsers block
  // storage of embedded pages, and would outlive the agent's choice in Zendesk.
  return (
    <ColorSchemeProvider
      colorSchemeKey={null}
      initialColorScheme={isColourScheme(named) ? named : 'system'}
    >
      <Themed>{children}</Themed>
    </ColorSchemeProvider>
  );
}

function Themed({ children }: Props) {
  const { colorScheme, setColorScheme } = useColorScheme();
  useZafColourScheme(setColorScheme);
  const theme = useMemo(
    () => ({ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: colorScheme } }),
    [colorScheme],
  );
  return (
    <ThemeProvider theme={theme}>
      <GlobalStyle />
      {children}
    </ThemeProvider>
  );
}
