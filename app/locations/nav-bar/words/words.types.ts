import type { WorkspaceMessages } from '../../../../shared/messages/en/workspace.ts';
import type { TeamLanguage } from '../../../../shared/messages/team-languages.ts';
import type { Translate } from '../../../../shared/messages/message.types.ts';
import type { NumberFormats } from './create-number-formats.ts';
import type { DayFormats } from './create-day-formats.ts';

/** Writes one of the workspace's messages in the reader's language. */
export type TranslateWorkspace = Translate<WorkspaceMessages>;

/** How the workspace speaks to its reader: messages, figures and days. */
export type Words = {
  code: TeamLanguage;
  t: TranslateWorkspace;
  numbers: NumberFormats;
  days: DayFormats;
};
