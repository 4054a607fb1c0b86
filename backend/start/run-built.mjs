// `npm start` and `npm run aftercare`: builds when stale, then is the command line itself. One
// process, started with `exec`: npm passes on what it is told to its own child only, so that one
// must be the service and no shell.
import { buildWhenStale } from './build-when-stale.mjs';

const code = await buildWhenStale();
if (code !== 0) process.exit(code);
await import(new URL('../../dist/backend/aftercare.js', import.meta.url).href);
