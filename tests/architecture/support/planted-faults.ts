/** A file with one fault, and the title of the rule that must report it. */
export type PlantedFault = { rule: string; path: string; text: string };

const LETTERS = 'abcdefgh';

/** At least one fault for every rule. */
export const plantedFaults: PlantedFault[] = [
  ...against('shared/ imports only itself, and runs in a browser', [
    ['shared/a.ts', `import { b } from '../backend/b.ts';`],
    ['shared/locales/a.ts', `import type { B } from '../../app/b.ts';`],
    ['shared/a.ts', `import { join } from 'node:path';`],
  ]),
  ...against('backend/platform/ imports only itself and shared/', [
    ['backend/platform/http/a.ts', `import type { Store } from '../../records/store.ts';`],
    ['backend/platform/a.ts', `export { b } from '../intake/b.ts';`],
    ['backend/platform/a.ts', `const b = await import('../account.ts');`],
  ]),
  ...against('backend/records/ imports only itself, platform/ and shared/', [
    ['backend/records/a.ts', `import {\n  b,\n  c,\n} from '../invitation/b.ts';`],
    ['backend/records/a.ts', `import { handoffs } from '../handoffs.ts';`],
  ]),
  ...against('a step imports no other step', [
    ['backend/intake/a.ts', `import { b } from '../invitation/b.ts';`],
    ['backend/invitation/email/a.tsx', `import type { B } from '../../response/page/B.tsx';`],
    ['backend/insight/a.route.ts', `import '../write-back/b.ts';`],
  ]),
  ...against('a step knows the hand-offs and its account, but not who puts the steps together', [
    ['backend/intake/a.ts', `import { createPipeline } from '../pipeline.ts';`],
    ['backend/intake/a.ts', `import type { Config } from '../config.ts';`],
  ]),
  ...against('rules use nothing of the outside world at run time', [
    ['backend/invitation/a.rules.ts', `import { createClock } from '../platform/clock.ts';`],
    ['backend/invitation/a.rules.ts', `import { createStore } from '../records/store.ts';`],
    ['backend/invitation/a.rules.ts', `import { readFileSync } from 'node:fs';`],
    ['backend/invitation/a.rules.ts', `import axios from 'axios';`],
  ]),
  ...against('express appears only under platform/, in routes and where the app is made', [
    ['backend/insight/a.ts', `import type { Request } from 'express';`],
    ['backend/pipeline.ts', `import { Router } from 'express';`],
  ]),
  ...against('pg, PGlite, bullmq and ioredis appear only under platform/', [
    ['backend/records/a.ts', `import pg from 'pg';`],
    ['backend/service.ts', `import type { Job } from 'bullmq';`],
    ['backend/service.ts', `import { PGlite } from '@electric-sql/pglite';`],
  ]),
  ...against('kysely appears only under records/', [
    ['backend/insight/a.ts', `import { sql } from 'kysely';`],
  ]),
  ...against('app/ imports only itself and shared/', [
    ['app/api/a.ts', `import { handoffs } from '../../backend/handoffs.ts';`],
  ]),
  ...against('app/ and the contracts that it checks take the small build of zod', [
    ['app/api/a.ts', `import { z } from 'zod';`],
    ['shared/contracts/a.ts', `import * as z from 'zod';`],
  ]),
  ...against('the backend does not import app/', [
    ['backend/insight/a.ts', `import { App } from '../../app/App.tsx';`],
  ]),
  ...against('sandbox/ imports only itself and shared/', [
    ['sandbox/a.ts', `import { createApp } from '../backend/create-app.ts';`],
  ]),
  ...against('only tests import sandbox/ and tests/', [
    ['backend/main.ts', `import { startSandbox } from '../sandbox/start-sandbox.ts';`],
    ['sandbox/a.ts', `import { until } from '../tests/support/until.ts';`],
  ]),
  ...against('no file has more than 300 lines', [['app/a.css', 'a {}\n'.repeat(301)]]),
  ...against('rules get time, chance and settings as arguments', [
    ['backend/invitation/a.rules.ts', 'const now = Date.now();'],
    ['backend/invitation/a.rules.ts', 'const now = new Date();'],
    ['backend/invitation/a.rules.ts', `const port = process.env['PORT'];`],
    ['backend/invitation/a.rules.ts', 'const chosen = Math.random() < 0.5;'],
  ]),
  ...against('every export of the product has a docstring of one short first sentence', [
    ['backend/a.ts', 'export function add(): void {}'],
    ['backend/a.ts', '// Adds.\nexport const add = () => {};'],
    ['shared/a.ts', 'export type Sum = number;'],
    ['app/a.ts', `/** ${'Word '.repeat(16)}ends. */\nexport const a = 1;`],
  ]),
  ...against('nobody reads an error’s words back, but where they come from others', [
    ['backend/commands/a.ts', `const code = /\\((.*)\\)/.exec(error.message)?.[1];`],
    ['backend/commands/a.ts', `if (/answered 429/.test(message)) return;`],
    ['backend/commands/a.ts', `if (/ETIMEDOUT/i.test(\`\${code} \${message}\`)) return;`],
    ['backend/alert/a.ts', `const isUsed = error.message.includes('IdempotentRequestError');`],
    ['backend/config/a.ts', `const [, ...lines] = failure.message.split('\\n');`],
    ['backend/a.ts', `const pid = PID.exec(\n  String(error),\n)?.[1];`],
    ['backend/a.ts', `const first = String(cause).split('\\n')[0];`],
    ['app/api/a.ts', `if (error.message.startsWith('Zendesk')) return;`],
  ]),
  ...against('a test counts what happened only after all work has ended', [
    ['tests/journeys/a.test.ts', `it('a', async () => {\n  expect(scene.mails()).toEqual([]);`],
    [
      'tests/faults/a.test.ts',
      `  await settle(product);\n  scene.solve();\n  expect(notes()).toHaveLength(1);`,
    ],
    [
      'tests/integration/a.test.ts',
      `  await until('a', b);\n  expect(\n    sandbox.mails(),\n  ).toHaveLength(1);`,
    ],
  ]),
  ...against('no test sets a limit to the time that something took', [
    ['tests/unit/a.test.ts', 'expect(Date.now() - began).toBeLessThan(5_000);'],
  ]),
  ...against('a TODO names its owner and its condition', [
    ['backend/a.ts', `// ${'TO'}DO: later`],
    ['tests/a.ts', ` * ${'FIX'}ME this`],
  ]),
  ...against('no secret has a value in the code', [
    ['backend/a.ts', `const secret = config.SECRET_KEY ?? '${LETTERS}';`],
    ['backend/a.ts', `  webhookSecret: '${LETTERS}',`],
    ['backend/config.ts', `SECRET_KEY: z.string(), ADMIN_API_KEY = "${LETTERS}";`],
  ]),
  ...against('no path of somebody’s machine is in the code', [
    ['backend/a.ts', `const folder = '${['', 'home', 'anna', 'data'].join('/')}';`],
    ['tests/a.ts', `// see ${['', 'root', 'notes'].join('/')}`],
  ]),
];

function against(rule: string, files: [path: string, text: string][]): PlantedFault[] {
  return files.map(([path, text]) => ({ rule, path, text }));
}
