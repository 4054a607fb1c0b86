import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT, readSources } from './support/read-sources.ts';

const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, first]) => first ?? '');
const unique = (list: string[]) => [...new Set(list)].toSorted();

const docs = readdirSync(join(PROJECT_ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map(
  (name) => `docs/${name.replaceAll('\\', '/')}`,
);
const pages = [...docs.filter((path) => path.endsWith('.md')), 'README.md'];
const deployFiles = docs.filter((path) => path.startsWith('docs/deploy/'));
const operatorTexts = ['docs/install.md', 'docs/operations.md', ...deployFiles];
const variables = [
  ...matches(read('backend/config/config.ts'), /^ {2}([A-Z][A-Z_]+): /gm),
  // Of one command alone.
  ...matches(read('backend/commands/accounts/gather-client.ts'), /\['(ACCOUNT_[A-Z_]+)'\]/g),
];

/** Names that belong to others: Postgres and Redis in containers, systemd, the system. */
const OTHERS = [
  'AF_INET',
  'AF_INET6',
  'AF_UNIX',
  'NODE_EXTRA_CA_CERTS',
  'POSTGRES_DB',
  'POSTGRES_PASSWORD',
  'POSTGRES_USER',
  'REDISCLI_AUTH',
  'REDIS_PASSWORD',
  'TMPDIR',
];

describe.each(operatorTexts)('%s', (path) => {
  it('names only variables that exist', () => {
    const text = read(path);
    const named = [
      ...matches(text, /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/g),
      ...matches(text, /\b([A-Z]{3,})[=:](?=\S)/g),
    ];
    const known = new Set([...variables, ...OTHERS]);
    expect(unique(named).filter((name) => !known.has(name))).toEqual([]);
  });

  it('names only commands and flags that exist', () => {
    const commands = matches(read('backend/aftercare.ts'), /^ {2}([a-z]+): \{/gm);
    expect(commands).toContain('setup');
    const calls = [
      ...read(path).matchAll(
        /(?:npx aftercare|run --rm(?: --build)? web|:\/data aftercare|dist\/backend\/aftercare\.js)[ \t]+([a-z]+)([^\n`'|>;]*)/g,
      ),
    ];
    for (const [call, command = '', rest = ''] of calls) {
      expect(commands, call).toContain(command);
      const flags = matches(rest, /--([a-z-]+)/g);
      expect(flags.filter((flag) => !flagsOf(command).includes(flag))).toEqual([]);
    }
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = matches(read(path), /npm run ([a-z:]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files of the project that exist', () => {
    const named = matches(read(path), /\b(docs\/[\w./-]*\w)/g);
    expect(unique(named).filter((name) => !existsSync(join(PROJECT_ROOT, name)))).toEqual([]);
  });
});

describe.each(pages)('%s', (path) => {
  it('has links that lead somewhere', () => {
    const links = matches(read(path), /\]\(([^)\s]+)\)/g).filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !leadsSomewhere(path, link))).toEqual([]);
  });
});

describe('docs/operations.md', () => {
  const text = read('docs/operations.md');

  it('explains every message of the log', () => {
    // The sandbox's own are for developers.
    const ofSandbox = ['sandbox-process', 'import-past-solves'].map(
      (name) => `backend/start/${name}.ts`,
    );
    const sources = readSources().filter(
      ({ path }) => path.startsWith('backend/') && !ofSandbox.includes(path),
    );
    const messages = sources.flatMap(({ text: source }) =>
      matches(
        source,
        // `fail` of the embedded database logs what it is given, and ends the process.
        /\b(?:(?:log|logger)\.(?:info|warn|error|fatal)|fail)\((?:\{[^}]*\},)?\s*'([^']+)',?\s*\)/g,
      ),
    );
    expect(messages.length).toBeGreaterThan(12);
    const explained = matches(text, /`([^`\n]+)`/g);
    const isExplained = (message: string) =>
      explained.some((each) =>
        each.endsWith(' …') ? message.startsWith(each.slice(0, -2)) : message === each,
      );
    expect(unique(messages).filter((message) => !isExplained(message))).toEqual([]);
  });

  it('asks only tables that exist', () => {
    const schema = read('backend/records/schema.ts');
    const tables = matches(schema.slice(schema.indexOf('export type Tables')), /^ {2}(\w+): /gm);
    const queries = matches(`${text}${read('docs/install.md')}`, /```sql\n([\s\S]*?)```/g);
    const named = queries.flatMap((query) => matches(query, /\b(?:from|update|into) ([a-z_]+)/g));
    expect(named.length).toBeGreaterThan(3);
    expect(unique(named).filter((name) => !tables.includes(name))).toEqual([]);
  });
});

describe('docs/deploy', () => {
  it('copies only what is there into the image', () => {
    const [build = ''] = read('docs/deploy/Containerfile')
      .split(/^FROM .*$/m)
      .slice(1);
    const sources = matches(build, /^COPY (.+) \S+$/gm).flatMap((list) => list.split(' '));
    expect(sources).toContain('backend');
    expect(sources.filter((source) => !existsSync(join(PROJECT_ROOT, source)))).toEqual([]);
  });

  it('leaves the sandbox out of the image', () => {
    const [build = '', image = ''] = read('docs/deploy/Containerfile')
      .split(/^FROM .*$/m)
      .slice(1);
    expect(build).toMatch(/rm -r dist\/sandbox dist\/sandbox-browser/);
    expect(matches(image, /^COPY .*(sandbox)/gm)).toEqual([]);
  });

  it('starts the built program', () => {
    const { bin } = JSON.parse(read('package.json')) as { bin: { aftercare: string } };
    expect(read('docs/deploy/aftercare.service')).toContain(`node ${bin.aftercare} start`);
    expect(read('docs/deploy/Containerfile')).toContain(`ENTRYPOINT ["node", "${bin.aftercare}"]`);
  });

  it('gives compose no password of its own', () => {
    const secrets = matches(read('docs/deploy/compose.yaml'), /\$\{([^}]*)\}/g);
    expect(secrets.length).toBeGreaterThan(2);
    expect(secrets.filter((each) => !each.includes(':?'))).toEqual([]);
  });
});

function flagsOf(command: string): string[] {
  const files = [`${command}.command.ts`, `${command}/${command}-flags.ts`].map(
    (name) => `backend/commands/${name}`,
  );
  return files
    .filter((file) => existsSync(join(PROJECT_ROOT, file)))
    .flatMap((file) =>
      matches(read(file), /(?:^|[\s{])'?([a-z][a-z-]*)'?: \{\s*(?:(?:value|about|type):|\.\.\.)/g),
    );
}

function leadsSomewhere(page: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  const path = target === '' ? page : join(dirname(page), target);
  if (!existsSync(join(PROJECT_ROOT, path))) return false;
  if (anchor === undefined || !path.endsWith('.md')) return true;
  return matches(read(path), /^#+ (.+)$/gm).some((title) => slugOf(title) === anchor);
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}
