/** Tells whether the agent's browser prefers light or dark pages. */
export function systemColorScheme(): 'light' | 'dark' {
  return darkPreference().matches ? 'dark' : 'light';
}

/** Gives the browser's preference, to listen for changes. */
export function darkPreference(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
