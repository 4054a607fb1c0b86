import type { Reason } from '../../shared/reasons.ts';
import type { en } from './en/texts.ts';

/** Any text tree with the keys of `T`: another language may say it differently, but must say it. */
type Translated<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Translated<T[Key]>;
};

/** All texts of the app in one language; English sets which ones there are. */
export type Texts = Translated<typeof en>;

/** Why a customer was not asked, for an agent; `hint` says what could change it, or is empty. */
export type ReasonTexts = Readonly<Record<Reason, { why: string; hint: string }>>;
