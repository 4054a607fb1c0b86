import type { Plugin } from 'vite';

/**
 * Modules that libraries bring along and this app never runs.
 *
 * Zod's schemas carry their conversion to JSON Schema and English messages; here they only
 * say yes or no. Together 6 kB compressed of a budget of 110.
 */
const UNUSED: readonly RegExp[] = [
  /\/zod\/v4\/core\/to-json-schema\.js$/,
  /\/zod\/v4\/core\/json-schema-processors\.js$/,
  /\/zod\/v4\/locales\/en\.js$/,
];

const EXPORTED_NAME = /^export (?:const|function|class) (\w+)/gm;

/**
 * Replaces unused modules by empty ones with the same exports.
 *
 * The names are read from the module itself, so that an upgrade of the library cannot
 * leave a missing export behind, only a bundle that is larger again (which a test notices).
 */
export function leaveOutUnused(): Plugin {
  return {
    name: 'aftercare:leave-out-unused',
    transform(code, id) {
      if (!UNUSED.some((module) => module.test(id))) return null;
      const names = [...code.matchAll(EXPORTED_NAME)].map(([, name]) => name);
      const stubs = names.map((name) => `export const ${name} = () => undefined;`);
      if (/^export default /m.test(code)) stubs.push('export default () => ({});');
      return { code: stubs.join('\n'), map: null };
    },
  };
}
