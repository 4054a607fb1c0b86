/** Under which saved views are remembered. */
export const VIEWS_KEY = ['views'] as const;
