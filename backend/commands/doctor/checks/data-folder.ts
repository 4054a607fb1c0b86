import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '../check.ts';
import { error, warning, type Fault } from '../finding.ts';

const TIGHT_BYTES = 500 * 1024 * 1024;
const OTHERS_MAY_READ = 0o077;

/** Has `DATA_DIR` room, and is its secret nobody else's business? */
export const dataFolder: Check = {
  name: 'data-folder',
  title: 'DATA_DIR has room and keeps its secret',
  isFor: ({ DATABASE_URL: url }) => url === null,
  async run({ config: { DATA_DIR: folder } }) {
    const [space, secret] = await Promise.all([
      statfs(folder).catch(() => null),
      stat(join(folder, 'secret.key')).catch(() => null),
    ]);
    const free = space === null ? Number.POSITIVE_INFINITY : space.bavail * space.bsize;
    const faults: (Fault | false)[] = [
      free < TIGHT_BYTES &&
        warning({
          problem: `Only ${Math.round(free / 1024 / 1024)} MB are left on the disk of DATA_DIR, ${folder}.`,
          cure: 'Free some space, or move DATA_DIR to another disk.',
        }),
      secret !== null &&
        (secret.mode & OTHERS_MAY_READ) !== 0 &&
        error({
          problem: `Others on this machine may read ${join(folder, 'secret.key')}, which signs every survey link.`,
          cure: `Run chmod 600 ${join(folder, 'secret.key')}.`,
        }),
    ];
    return faults.filter((fault) => fault !== false);
  },
};
