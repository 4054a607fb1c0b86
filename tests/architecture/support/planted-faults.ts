import type { SourceFile } from './read-sources.ts';

/** A file with one fault, and the title of the rule that must report it. */
export type PlantedFault = SourceFile & { rule: string };

const LETTERS = 'abcdefgh';

/** At least one fault for every rule about the text of files. */
export const plantedFaults: PlantedFault[] = [
  ...against('every file lies in a folder that has its rule', [
    ['backend/a.ts', ''],
    ['backend/service.mjs', ''],
    ['backend/helpers/a.ts', ''],
    ['app/helpers/a.ts', ''],
  ]),
  ...against('app/ and the contracts that it checks take the small build of zod', [
    ['app/api/a.ts', `import { z } from 'zod';`],
    ['shared/contracts/a.ts', `import * as z from 'zod';`],
  ]),
  ...against('platform/ knows no word of NPS', [
    ['backend/platform/a.ts', `export type Purpose = 'survey-links' | 'sessions';`],
    ['backend/platform/a.ts', `const surveyKey = '';`],
    ['backend/platform/zendesk/a.ts', `const tag = 'nps_follow_up';`],
    ['backend/platform/a.ts', '/** Makes the link of an invitation. */'],
    ['backend/platform/a.ts', `const isDetractor = score <= 6;`],
    ['backend/platform/queue/a.ts', `const QUEUES = ['intake', 'write-back'];`],
    ['backend/platform/queue/a.ts', `const queue = 'privacy';`],
    ['backend/platform/queue/a.ts', '/** So that slow mail never delays intake. */'],
    ['backend/platform/a.ts', `const PRIVATE = ['comment', 'improve'];`],
    ['backend/platform/http/a.ts', `const ROLES = ['agent', 'lead', 'admin'];`],
  ]),
  ...against('each list of words stands once, in shared/', [
    ['shared/contracts/a.ts', `role: z.enum(['agent', 'lead', 'admin']),`],
    ['backend/records/a.ts', `type Status =\n  | 'pending'\n  | 'open'\n  | 'done'\n  | 'failed';`],
    ['backend/records/a.ts', `channel: 'email' | 'zendesk';`],
    ['sandbox/seed/a.ts', `const OPTIONS = [\n  'promoter',\n  'passive',\n  'detractor',\n];`],
    ['app/a.ts', `const reasons = ['erased', 'opted_out', 'blocked_by_agent'];`],
    ['sandbox/seed/a.ts', `const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];`],
    [
      'sandbox/seed/a.ts',
      `const events = ['ticket.created', 'ticket.status_changed', 'ticket.merged', 'ticket.soft_deleted', 'ticket.requester_changed', 'ticket.permanently_deleted', 'user.deleted', 'user.merged'];`,
    ],
  ]),
  ...against('names in Zendesk stand in shared/zendesk-names.ts', [
    ['backend/follow-up/a.ts', `const tags = ['nps_follow_up'];`],
    ['backend/write-back/a.ts', 'const tag = `nps_${category}`;'],
    ['backend/intake/a.ts', `id.startsWith('aftercare:follow-up:')`],
  ]),
  ...against('no file has more than 300 lines', [['app/a.css', 'a {}\n'.repeat(301)]]),
  ...against('rules get time, chance and settings as arguments', [
    ['backend/invitation/a.rules.ts', 'const now = Date.now();'],
    ['backend/invitation/a.rules.ts', 'const now = new Date();'],
    ['backend/invitation/a.rules.ts', `const port = process.env['PORT'];`],
    ['backend/invitation/a.rules.ts', 'const chosen = Math.random() < 0.5;'],
  ]),
  ...against('every export of the product has a docstring of one short first sentence', [
    ['backend/start/a.ts', 'export function add(): void {}'],
    ['backend/start/a.ts', '// Adds.\nexport const add = () => {};'],
    ['shared/a.ts', 'export type Sum = number;'],
    ['app/a.ts', `/** ${'Word '.repeat(16)}ends. */\nexport const a = 1;`],
  ]),
  ...against('nobody reads an error’s words back, but where they come from others', [
    ['backend/commands/a.ts', `const code = /\\((.*)\\)/.exec(error.message)?.[1];`],
    ['backend/commands/a.ts', `if (/answered 429/.test(message)) return;`],
    ['backend/commands/a.ts', `if (/ETIMEDOUT/i.test(\`\${code} \${message}\`)) return;`],
    ['backend/alert/a.ts', `const isUsed = error.message.includes('IdempotentRequestError');`],
    ['backend/config/a.ts', `const [, ...lines] = failure.message.split('\\n');`],
    ['backend/start/a.ts', `const pid = PID.exec(\n  String(error),\n)?.[1];`],
    ['backend/start/a.ts', `const first = String(cause).split('\\n')[0];`],
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
    ['backend/start/a.ts', `// ${'TO'}DO: later`],
    ['tests/a.ts', ` * ${'FIX'}ME this`],
  ]),
  ...against('no secret has a value in the code', [
    ['backend/start/a.ts', `const secret = config.SECRET_KEY ?? '${LETTERS}';`],
    ['backend/start/a.ts', `  webhookSecret: '${LETTERS}',`],
    ['backend/config/a.ts', `SECRET_KEY: z.string(), ADMIN_API_KEY = "${LETTERS}";`],
  ]),
  ...against('no path of somebody’s machine is in the code', [
    ['backend/start/a.ts', `const folder = '${['', 'home', 'anna', 'data'].join('/')}';`],
    ['tests/a.ts', `// see ${['', 'root', 'notes'].join('/')}`],
  ]),
];

function against(rule: string, files: [path: string, text: string][]): PlantedFault[] {
  return files.map(([path, text]) => ({ rule, path, text }));
}
