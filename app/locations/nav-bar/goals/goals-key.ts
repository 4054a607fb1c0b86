/** Under which goals are remembered. */
export const GOALS_KEY = ['goals'] as const;
