/** What a line may tell of an answer; without the first two it tells none. */
export const MEANINGS = [
  'score',
  'date',
  'id',
  'comment',
  'user',
  'email',
  'name',
  'surname',
  'ticket',
  'assignee',
  'group',
  'brand',
  'organization',
  'channel',
  'language',
  'metric',
] as const;
/** One of {@link MEANINGS}. */
export type Meaning = (typeof MEANINGS)[number];
/** The place of each column, by what it means. */
export type Columns = Partial<Record<Meaning, number>>;
