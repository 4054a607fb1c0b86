import { chmod, readFile, rename, writeFile } from 'node:fs/promises';

/**
 * Puts variables into `.env`, which only its owner may read afterwards.
 *
 * Lines of the same names are replaced, all others stay as they are.
 */
export async function writeEnvFile(
  variables: Record<string, string>,
  path = '.env',
): Promise<void> {
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const kept = before
    .split('\n')
    .filter((line) => !((/^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1] ?? '') in variables));
  while (kept.at(-1)?.trim() === '') kept.pop();
  const added = Object.entries(variables).map(([name, value]) => `${name}=${quote(value)}`);
  // Beside it first: a file that was cut off half-way would keep the service from starting.
  const draft = `${path}.new`;
  await writeFile(draft, `${[...kept, ...added].join('\n')}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, path);
}

/** Any of the three quotes will do that the value itself does not hold. */
function quote(value: string): string {
  if (/^[\w.:/@-]+$/.test(value)) return value;
  const mark = [`'`, '`', '"'].find((each) => !value.includes(each)) ?? `'`;
  return `${mark}${value}${mark}`;
}
