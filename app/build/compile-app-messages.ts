import { runnerImport, type Plugin } from 'vite';
import { compileMessages } from '../../shared/messages/compile-messages.ts';
import type { Messages } from '../../shared/messages/message.types.ts';

const APP_MESSAGES = /\/shared\/messages\/[\w-]+\/(agent|workspace)\.ts$/;

/** Compiles the app's messages while it is built: no browser has to parse them. */
export function compileAppMessages(): Plugin {
  return {
    name: 'aftercare:compile-app-messages',
    async load(id) {
      const audience = APP_MESSAGES.exec(id)?.[1];
      if (audience === undefined) return null;
      const { module } = await runnerImport<Record<string, Messages>>(id, { configFile: false });
      return `export const ${audience} = ${JSON.stringify(compileMessages(module[audience] ?? {}))};`;
    },
  };
}
