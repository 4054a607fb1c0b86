import { runnerImport, type Plugin } from 'vite';
import { compileMessages } from '../../shared/messages/compile-messages.ts';
import type { Messages } from '../../shared/messages/message.types.ts';

const AGENT_MESSAGES = /\/shared\/messages\/[\w-]+\/agent\.ts$/;

/** Compiles the app's messages while it is built: no browser has to parse them. */
export function compileAgentMessages(): Plugin {
  return {
    name: 'aftercare:compile-agent-messages',
    async load(id) {
      if (!AGENT_MESSAGES.test(id)) return null;
      const { module } = await runnerImport<{ agent: Messages }>(id, { configFile: false });
      return `export const agent = ${JSON.stringify(compileMessages(module.agent))};`;
    },
  };
}
