// `npm run dev`: builds and runs, and starts anew when a source changes, until it is told to end.
import { join } from 'node:path';
import { buildWhenStale } from './build-when-stale.mjs';
import { onEnd, startGroup } from './child-group.mjs';

const ROOT = join(import.meta.dirname, '../..');
const AFTERCARE = join(ROOT, 'dist/backend/aftercare.js');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

const built = await buildWhenStale();
if (built !== 0) process.exit(built);
const groups = [
  startGroup(process.execPath, ['--watch', AFTERCARE, 'start']),
  startGroup(process.execPath, [TSC, '--build', '--watch', '--preserveWatchOutput'], { cwd: ROOT }),
];
const endAll = () => Promise.all(groups.map((group) => group.end()));
onEnd(endAll);
// Neither is of use without the other.
const code = await Promise.race(groups.map((group) => group.ended));
await endAll();
process.exit(code);
