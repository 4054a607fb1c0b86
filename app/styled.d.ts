import type { IGardenTheme } from '@zendeskgarden/react-theming';

// Garden's components and ours read the same theme.
declare module 'styled-components' {
  export interface DefaultTheme extends IGardenTheme {}
}
