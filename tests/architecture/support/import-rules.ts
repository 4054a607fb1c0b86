import type { Import } from './scan-imports.ts';

/** What the files of one part of the project may not import. */
export type ImportRule = {
  title: string;
  /** Files that the rule is for. */
  files: RegExp;
  /** Files of these that it is not for. */
  except?: RegExp;
  forbids: (imported: Import, path: string) => boolean;
};

const STEP = /^backend\/(intake|invitation|response|write-back|follow-up|insight)\//;
const TYPES_OF_EXPRESS = /^backend\/(pipeline|response\/customer-pages|desk\/caller)\.ts$/;

const onlyOurs =
  (...allowed: string[]) =>
  ({ target, isOurs }: Import) =>
    isOurs && !allowed.some((prefix) => target.startsWith(prefix));
const isNode = ({ target }: Import) => target.startsWith('node:');
const isPackage =
  (...names: string[]) =>
  ({ target, isOurs }: Import) =>
    !isOurs && names.includes(target);
const stepOf = (path: string) => STEP.exec(path)?.[1];

/** `shared ← platform ← records ← steps ← pipeline ← main`, and who may use which library. */
export const importRules: ImportRule[] = [
  {
    title: 'shared/ imports only itself, and runs in a browser',
    files: /^shared\//,
    forbids: (imported) => onlyOurs('shared/')(imported) || isNode(imported),
  },
  {
    title: 'backend/platform/ imports only itself and shared/',
    files: /^backend\/platform\//,
    forbids: onlyOurs('backend/platform/', 'shared/'),
  },
  {
    title: 'backend/records/ imports only itself, platform/ and shared/',
    files: /^backend\/records\//,
    forbids: onlyOurs('backend/records/', 'backend/platform/', 'shared/'),
  },
  {
    title: 'a step imports no other step',
    files: STEP,
    forbids: ({ target }, path) => stepOf(target) !== undefined && stepOf(target) !== stepOf(path),
  },
  {
    title: 'a step knows the hand-offs and its account, but not who puts the steps together',
    files: STEP,
    forbids: ({ target }) =>
      /^backend\/[^/]+$/.test(target) && !/^backend\/(handoffs|account)\.ts$/.test(target),
  },
  {
    title: 'rules use nothing of the outside world at run time',
    files: /^backend\/.*\.rules\.ts$/,
    forbids: (imported) =>
      !imported.isTypeOnly &&
      (/^backend\/(platform|records)\//.test(imported.target) ||
        (!imported.isOurs && !['node:crypto', 'zod'].includes(imported.target))),
  },
  {
    title: 'express appears only under platform/, in routes and where the app is made',
    files: /^(app|backend|shared)\//,
    except: /^backend\/(platform\/|.*\.route\.ts$|start\/create-app\.ts$)/,
    forbids: (imported, path) =>
      isPackage('express')(imported) && !(imported.isTypeOnly && TYPES_OF_EXPRESS.test(path)),
  },
  {
    title: 'pg, PGlite, bullmq and ioredis appear only under platform/',
    files: /^(app|backend|sandbox|shared)\//,
    except: /^backend\/platform\//,
    forbids: isPackage(
      'pg',
      'bullmq',
      'ioredis',
      '@electric-sql/pglite',
      '@electric-sql/pglite-socket',
    ),
  },
  {
    title: 'kysely appears only under records/',
    files: /^(app|backend|sandbox|shared)\//,
    except: /^backend\/records\//,
    forbids: isPackage('kysely'),
  },
  {
    title: 'app/ imports only itself and shared/',
    files: /^app\//,
    forbids: onlyOurs('app/', 'shared/'),
  },
  {
    title: 'the backend does not import app/',
    files: /^backend\//,
    forbids: ({ target }) => target.startsWith('app/'),
  },
  {
    title: 'sandbox/ imports only itself and shared/',
    files: /^sandbox\//,
    forbids: onlyOurs('sandbox/', 'shared/'),
  },
  {
    title: 'only tests import sandbox/ and tests/',
    files: /^(app|backend|sandbox|shared)\//,
    forbids: ({ target }, path) =>
      target.startsWith('tests/') ||
      (target.startsWith('sandbox/') && !path.startsWith('sandbox/')),
  },
];
