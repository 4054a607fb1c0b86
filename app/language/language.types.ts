import type { AgentMessages } from '../../shared/messages/en/agent.ts';
import type { TeamLanguage } from '../../shared/messages/team-languages.ts';
import type { Translate as TranslateFrom } from '../../shared/messages/message.types.ts';
import type { Formats } from './create-formats.ts';

/** Writes one of the app's messages in the agent's language. */
export type Translate = TranslateFrom<AgentMessages>;

/** How the app speaks to this agent: messages, dates and times. */
export type Language = { code: TeamLanguage; t: Translate; formats: Formats };
