import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const MARK = '?apart';
const OF_SETTINGS = /\/shared\/settings(?:-hours|-links|-outgoing)?\.ts$/;

/**
 * Gives the settings' room a zod of its own.
 *
 * Its schema takes the larger build of zod, which shares files with the small one: beside a ticket
 * all that it uses of them would be fetched as well.
 */
export function keepZodApart(): Plugin {
  return {
    name: 'aftercare:keep-zod-apart',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined) return null;
      const isEntry = source === 'zod' && OF_SETTINGS.test(importer);
      if (!isEntry && !importer.endsWith(MARK)) return null;
      const found = await this.resolve(source, importer.replace(MARK, ''), { skipSelf: true });
      return found === null ? null : `${found.id}${MARK}`;
    },
    async load(id) {
      return id.endsWith(MARK) ? await readFile(id.slice(0, -MARK.length), 'utf8') : null;
    },
  };
}
