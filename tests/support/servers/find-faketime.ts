import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackage } from './install-debian-package.ts';

/** Debian keeps libraries in a folder per machine architecture. */
const LIBRARIES = '/usr/lib';
/** The build for programs with several threads, as Node has them. */
const NAME = 'faketime/libfaketimeMT.so.1';

/** Finds libfaketime, installing it first where that is possible. */
function findFaketime(): string {
  const found = find();
  if (found !== null) return found;
  installDebianPackage('faketime', 'the tests with a wrong clock');
  const installed = find();
  if (installed === null) throw new Error('faketime was installed, but libfaketimeMT is not found');
  return installed;
}

/** The environment of a process whose clock is so many seconds ahead, or behind when negative. */
export function withClockOffset(seconds: number): Record<string, string> {
  return {
    LD_PRELOAD: findFaketime(),
    FAKETIME: `${seconds >= 0 ? '+' : ''}${seconds}s`,
    // Timers go by the clock that only ever counts up; it must stay the same for all threads.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    DONT_FAKE_MONOTONIC: '1',
  };
}

function find(): string | null {
  const folders = existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : [];
  const candidates = folders.map((folder) => join(LIBRARIES, folder, NAME));
  return candidates.find((path) => existsSync(path)) ?? null;
}
