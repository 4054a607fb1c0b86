const GROUND = ['shared', 'backend/platform'];
const RECORDS = [...GROUND, 'backend/records'];
const ACCOUNT = [...RECORDS, 'backend/account'];
/** A step tells the next one by a hand-off, never by a call. */
const STEP = [...ACCOUNT, 'backend/handoffs.ts', 'backend/customers'];
const CORRIDOR = [
  'backend/invitation',
  'backend/write-back',
  'backend/follow-up',
  'backend/alert',
  'backend/webhook',
  'backend/export',
  'backend/privacy',
];
const DOORS = ['backend/intake', 'backend/response', 'backend/desk'];
const WORDS = [...ACCOUNT, 'backend/config'];
const COMMAND = [
  ...WORDS,
  'backend/start',
  'backend/commands/terminal',
  'backend/commands/failures',
];
const PREPARED = ['backend/commands/accounts', 'backend/commands/package'];
const APP = ['shared', 'app/zaf', 'app/api', 'app/language', 'app/components'];

/**
 * What the files of each folder may import besides each other.
 *
 * `shared ← platform ← config, records ← account ← corridor, insight ← doors ← pipeline ← start ←
 * commands`. A folder that is missing here has no place in the house; the longest name counts.
 */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  shared: [],

  'backend/platform': ['shared'],
  'backend/config': GROUND,
  'backend/records': GROUND,
  'backend/account': [...RECORDS, 'backend/config'],
  'backend/handoffs.ts': GROUND,

  'backend/customers': [...ACCOUNT, 'backend/handoffs.ts'],
  'backend/invitation': STEP,
  'backend/write-back': STEP,
  'backend/follow-up': STEP,
  'backend/alert': STEP,
  'backend/webhook': STEP,
  'backend/export': [...STEP, 'backend/insight'],
  'backend/privacy': STEP,
  'backend/insight': STEP,
  // It reads the past by the very rules of the step, and tells it by the figures of reports.
  'backend/back-test': [...STEP, 'backend/invitation', 'backend/insight'],

  'backend/intake': STEP,
  'backend/response': STEP,
  'backend/desk': [
    ...ACCOUNT,
    'backend/invitation',
    'backend/follow-up',
    'backend/insight',
    'backend/back-test',
  ],

  'backend/pipeline.ts': [...STEP, ...CORRIDOR, 'backend/insight', 'backend/back-test', ...DOORS],
  'backend/start': [
    ...STEP,
    'backend/config',
    'backend/desk',
    'backend/insight',
    'backend/pipeline.ts',
  ],
  'backend/commands/terminal': GROUND,
  'backend/commands/failures': [...WORDS, 'backend/commands/terminal'],
  'backend/commands/accounts': COMMAND,
  'backend/commands/package': ['backend/config', 'backend/commands/terminal'],
  'backend/commands/setup': [...COMMAND, ...PREPARED],
  'backend/commands/doctor': [...COMMAND, ...PREPARED, 'backend/commands/setup', 'backend/alert'],
  'backend/commands/answers': COMMAND,
  'backend/commands/solves': [...COMMAND, 'backend/handoffs.ts'],
  'backend/commands': [
    ...COMMAND,
    ...PREPARED,
    'backend/commands/setup',
    'backend/commands/doctor',
    'backend/commands/answers',
    'backend/commands/solves',
    'backend/handoffs.ts',
    'backend/insight',
    'backend/privacy',
  ],
  'backend/aftercare.ts': [
    'backend/config',
    'backend/platform',
    'backend/commands',
    'backend/commands/terminal',
    'backend/commands/failures',
    'backend/commands/package',
  ],

  'app/zaf': [],
  'app/api': ['shared'],
  'app/language': ['shared'],
  'app/components': ['shared', 'app/zaf', 'app/language'],
  'app/locations': APP,
  'app/build': ['shared'],
  app: [...APP, 'app/locations', 'app/build'],

  sandbox: ['shared'],
};

/** Where alone each library of the outside world may be imported. */
export const HOMES: readonly { libraries: string; where: string; home: RegExp }[] = [
  {
    libraries: 'pg, bullmq, ioredis, @electric-sql/pglite, @electric-sql/pglite-socket, pino',
    where: 'under backend/platform/',
    home: /^backend\/platform\//,
  },
  { libraries: 'kysely', where: 'under backend/records/', home: /^backend\/records\// },
  {
    libraries: 'express',
    where: 'under backend/platform/, in routes, and where the app is made',
    home: /^(sandbox\/|backend\/(platform\/|.*\.route\.ts$|start\/create-app\.ts$))/,
  },
  { libraries: 'zendesk_app_framework_sdk', where: 'under app/zaf/', home: /^app\/zaf\// },
];

/** The folder, or file with a rule of its own, that a path belongs to; `null` for others. */
export function folderOf(path: string): string | null {
  return (
    Object.keys(FOLDERS)
      .filter((folder) => path === folder || path.startsWith(`${folder}/`))
      .toSorted((a, b) => b.length - a.length)[0] ?? null
  );
}
