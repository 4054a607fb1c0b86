import { finding, type Finding } from './finding.ts';
import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';
import { findPaths, readText } from './read-package.ts';
import { SECRET_PATTERNS } from './secret-patterns.ts';

const WORDS =
  /password|secret|secretToken|secret_token|auth_key|authKey|auth_pass|authPass|auth_user|AuthUser|api_key/;

/** Warns of files that seem to hold a secret, or name one. */
export function warnOfSecrets(files: PackageFiles): Finding[] {
  const texts = findPaths(files, /(?:html?|xml|js|json?)$/).map((path) => ({
    path,
    text: readText(files, path) ?? '',
  }));
  const words = texts.flatMap(({ path, text }) => {
    const word = WORDS.exec(text)?.[0];
    return word === undefined ? [] : [`${path}: ${word}`];
  });
  return [
    ...texts.flatMap(({ path, text }) =>
      SECRET_PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([name]) =>
        finding('application_secret', path, name),
      ),
    ),
    ...(words.length > 0 ? [finding('generic_secrets', ...words)] : []),
  ];
}
