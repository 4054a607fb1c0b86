/** A file with one fault, and the lint rule that must report it. */
export type PlantedLintFault = { rule: string; path: string; text: string };

/** One fault for every lint rule that the project relies on. */
export const plantedLintFaults: PlantedLintFault[] = [
  {
    rule: 'typescript(no-floating-promises)',
    path: 'backend/floating.ts',
    text: `const save = async () => {};\nsave();\n`,
  },
  {
    rule: 'typescript(no-misused-promises)',
    path: 'backend/misused.ts',
    text: `const check = async () => true;\nif (check()) process.exit(1);\n`,
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    path: 'backend/switch.ts',
    text: `export function f(kind: 'a' | 'b'): number | void {\n  switch (kind) {\n    case 'a': return 1;\n  }\n}\n`,
  },
  {
    rule: 'typescript(no-explicit-any)',
    path: 'shared/any.ts',
    text: `export const value: any = 1;\n`,
  },
  {
    rule: 'typescript(no-non-null-assertion)',
    path: 'app/non-null.ts',
    text: `export const first = (list: string[]) => list[0]!;\n`,
  },
  {
    rule: 'typescript(consistent-type-imports)',
    path: 'backend/type-import.ts',
    text: `import { Server } from 'node:http';\nexport type Listening = Server;\n`,
  },
  {
    rule: 'typescript(only-throw-error)',
    path: 'backend/throw.ts',
    text: `export function f(): never {\n  throw 'text';\n}\n`,
  },
  {
    rule: 'eslint(no-console)',
    path: 'backend/console.ts',
    text: `console.log('hello');\n`,
  },
  {
    rule: 'eslint(no-unused-vars)',
    path: 'shared/unused.ts',
    text: `import { join } from 'node:path';\nexport const a = 1;\n`,
  },
  {
    rule: 'eslint(eqeqeq)',
    path: 'shared/equal.ts',
    text: `export const isZero = (score: number | string) => score == 0;\n`,
  },
  {
    rule: 'node(no-process-env)',
    path: 'backend/intake/environment.ts',
    text: `export const port = process.env['PORT'];\n`,
  },
  {
    rule: 'import(no-cycle)',
    path: 'backend/cycle-a.ts',
    text: `import { b } from './cycle-b.ts';\nexport const a = () => b;\n`,
  },
  {
    rule: 'import(no-cycle)',
    path: 'backend/cycle-b.ts',
    text: `import { a } from './cycle-a.ts';\nexport const b = () => a;\n`,
  },
  {
    rule: 'oxc(no-barrel-file)',
    path: 'shared/index.ts',
    text: `export * from './any.ts';\nexport * from './equal.ts';\n`,
  },
  {
    rule: 'unicorn(filename-case)',
    path: 'backend/camelCase.ts',
    text: `export const a = 1;\n`,
  },
  {
    rule: 'react-hooks(rules-of-hooks)',
    path: 'app/Hooks.tsx',
    text: `import { useState } from 'react';\nexport function Hooks({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n`,
  },
  {
    rule: 'vitest(expect-expect)',
    path: 'tests/unit/empty.test.ts',
    text: `import { it } from 'vitest';\nit('checks nothing', () => {});\n`,
  },
];

/** Files that look like faults and are allowed where they are. */
export const allowedFiles = [
  { path: 'backend/config/config.ts', text: `export const port = process.env['PORT'];\n` },
  { path: 'backend/records/migrations/0001_first.ts', text: `export const up = 1;\n` },
  { path: 'shared/absent.ts', text: `export const isAbsent = (a: unknown) => a == null;\n` },
];
