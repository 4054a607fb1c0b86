import { titleOfFolder } from './import-rules.ts';
import type { PlantedFault } from './planted-faults.ts';

/** For each folder a file of it, and imports that it may not have. */
const BETWEEN_FOLDERS: Record<string, Record<string, string[]>> = {
  shared: {
    'shared/a.ts': [`import { b } from '../backend/handoffs.ts';`],
    'shared/contracts/a.ts': [`import type { B } from '../../app/b.ts';`],
  },
  'backend/platform': {
    'backend/platform/http/a.ts': [`import type { Store } from '../../records/store.ts';`],
    'backend/platform/a.ts': [
      `export { b } from '../intake/b.ts';`,
      `const b = await import('../account/b.ts');`,
      `import { config } from '../config/config.ts';`,
    ],
  },
  'backend/config': {
    'backend/config/a.ts': [`import { createStore } from '../records/store.ts';`],
  },
  'backend/records': {
    'backend/records/a.ts': [
      `import {\n  b,\n  c,\n} from '../invitation/b.ts';`,
      `import { handoffs } from '../handoffs.ts';`,
      `import type { Config } from '../config/config.ts';`,
    ],
  },
  'backend/account': {
    'backend/account/a.ts': [
      `import { handoffs } from '../handoffs.ts';`,
      `import { openKeys } from '../start/open-database.ts';`,
    ],
  },
  'backend/handoffs.ts': {
    'backend/handoffs.ts': [`import type { Response } from './records/responses.ts';`],
  },
  'backend/invitation': {
    'backend/invitation/email/a.tsx': [`import type { B } from '../../response/page/B.tsx';`],
    'backend/invitation/a.ts': [`import { createPipeline } from '../pipeline.ts';`],
  },
  'backend/write-back': {
    'backend/write-back/a.ts': [`import { told } from '../follow-up/told.rules.ts';`],
  },
  'backend/customers': {
    'backend/customers/a.ts': [
      `import { b } from '../invitation/b.ts';`,
      `import { b } from '../intake/b.ts';`,
    ],
  },
  'backend/follow-up': {
    'backend/follow-up/a.ts': [`import { b } from '../alert/b.ts';`],
  },
  'backend/alert': {
    'backend/alert/a.ts': [`import { b } from '../response/b.ts';`],
  },
  'backend/webhook': {
    'backend/webhook/a.ts': [`import { b } from '../alert/b.ts';`],
  },
  'backend/export': {
    'backend/export/a.ts': [`import { b } from '../webhook/b.ts';`],
  },
  'backend/privacy': {
    'backend/privacy/a.ts': [`import { b } from '../invitation/b.ts';`],
  },
  'backend/back-test': {
    'backend/back-test/a.ts': [`import '../write-back/b.ts';`, `import { b } from '../desk/b.ts';`],
  },
  'backend/insight': {
    'backend/insight/a.ts': [`import '../write-back/b.ts';`, `import { b } from '../desk/b.ts';`],
  },
  'backend/intake': {
    'backend/intake/a.ts': [
      `import { b } from '../invitation/b.ts';`,
      `import { createPipeline } from '../pipeline.ts';`,
      `import type { Config } from '../config/config.ts';`,
    ],
  },
  'backend/response': {
    'backend/response/a.ts': [
      `import { b } from '../follow-up/b.ts';`,
      `import { callerOf } from '../desk/caller.ts';`,
    ],
  },
  'backend/desk': {
    'backend/desk/a.ts': [
      `import { b } from '../write-back/b.ts';`,
      `import { findVisit } from '../response/find-visit.ts';`,
      `import { setupCommand } from '../commands/setup.command.ts';`,
    ],
  },
  'backend/pipeline.ts': {
    'backend/pipeline.ts': [
      `import { startService } from './start/start-service.ts';`,
      `import type { Config } from './config/config.ts';`,
    ],
  },
  'backend/start': {
    'backend/start/a.ts': [
      `import { doctorCommand } from '../commands/doctor.command.ts';`,
      `import { b } from '../invitation/b.ts';`,
    ],
  },
  'backend/commands': {
    'backend/commands/a.ts': [
      `import { b } from '../invitation/b.ts';`,
      `import { createPipeline } from '../pipeline.ts';`,
      `import '../aftercare.ts';`,
    ],
  },
  'backend/commands/terminal': {
    'backend/commands/terminal/a.ts': [
      `import type { StepText } from '../setup/describe-step.rules.ts';`,
      `import { explainFailure } from '../failures/explain-failure.ts';`,
    ],
  },
  'backend/commands/failures': {
    'backend/commands/failures/a.ts': [`import { b } from '../accounts/b.ts';`],
  },
  'backend/commands/accounts': {
    'backend/commands/accounts/a.ts': [
      `import { explained } from '../setup/setup-context.ts';`,
      `import { startCommand } from '../start.command.ts';`,
    ],
  },
  'backend/commands/package': {
    'backend/commands/package/a.ts': [`import { b } from '../accounts/b.ts';`],
  },
  'backend/commands/setup': {
    'backend/commands/setup/a.ts': [`import { b } from '../doctor/b.ts';`],
  },
  'backend/commands/answers': {
    'backend/commands/answers/a.ts': [`import { b } from '../setup/b.ts';`],
  },
  'backend/commands/solves': {
    'backend/commands/solves/a.ts': [`import { b } from '../../intake/b.ts';`],
  },
  'backend/commands/doctor': {
    'backend/commands/doctor/a.ts': [`import '../doctor.command.ts';`],
  },
  'backend/aftercare.ts': {
    'backend/aftercare.ts': [`import { startAftercare } from './start/start-aftercare.ts';`],
  },
  'app/zaf': {
    'app/zaf/a.ts': [`import { b } from '../language/b.ts';`],
  },
  'app/api': {
    'app/api/a.ts': [
      `import { handoffs } from '../../backend/handoffs.ts';`,
      `import { b } from '../components/b.ts';`,
    ],
  },
  'app/language': {
    'app/language/a.ts': [`import { b } from '../zaf/b.ts';`],
  },
  'app/components': {
    'app/components/a.ts': [`import { b } from '../locations/ticket-sidebar/b.ts';`],
  },
  'app/locations': {
    'app/locations/a.ts': [`import { b } from '../main.tsx';`],
  },
  'app/build': {
    'app/build/a.ts': [`import { b } from '../zaf/b.ts';`],
  },
  app: {
    'app/a.ts': [`import { b } from '../backend/insight/b.ts';`],
  },
  sandbox: {
    'sandbox/a.ts': [
      `import { createApp } from '../backend/start/create-app.ts';`,
      `import { until } from '../tests/support/until.ts';`,
    ],
  },
};

const OTHERS: Record<string, Record<string, string[]>> = {
  'shared/ runs in a browser': {
    'shared/a.ts': [`import { join } from 'node:path';`],
  },
  'a location imports no other location': {
    'app/locations/ticket-sidebar/a.ts': [`import { b } from '../nav-bar/b.ts';`],
  },
  'rules use nothing of the outside world at run time': {
    'backend/invitation/a.rules.ts': [
      `import { createClock } from '../platform/clock.ts';`,
      `import { createStore } from '../records/store.ts';`,
      `import { readFileSync } from 'node:fs';`,
      `import axios from 'axios';`,
    ],
  },
  'express: only under backend/platform/, in routes, and where the app is made': {
    'backend/insight/a.ts': [`import type { Request } from 'express';`],
    'backend/pipeline.ts': [`import { Router } from 'express';`],
  },
  'pg, bullmq, ioredis, @electric-sql/pglite, @electric-sql/pglite-socket, pino: only under backend/platform/':
    {
      'backend/records/a.ts': [`import pg from 'pg';`],
      'backend/start/a.ts': [
        `import type { Job } from 'bullmq';`,
        `import { PGlite } from '@electric-sql/pglite';`,
      ],
    },
  'kysely: only under backend/records/': {
    'backend/insight/a.ts': [`import { sql } from 'kysely';`],
  },
  'zendesk_app_framework_sdk: only under app/zaf/': {
    'app/main.tsx': [`const sdk = await import('zendesk_app_framework_sdk');`],
  },
};

/** At least one fault for every rule about imports. */
export const plantedImports: PlantedFault[] = [
  ...Object.entries(BETWEEN_FOLDERS).flatMap(([folder, files]) =>
    against(titleOfFolder(folder), files),
  ),
  ...Object.entries(OTHERS).flatMap(([rule, files]) => against(rule, files)),
];

function against(rule: string, files: Record<string, string[]>): PlantedFault[] {
  return Object.entries(files).flatMap(([path, texts]) =>
    texts.map((text) => ({ rule, path, text })),
  );
}
