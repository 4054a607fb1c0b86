import nock from 'nock';
import { afterEach, beforeEach } from 'vitest';

/** Lets a file's tests reach nobody but nock, and fails a test whose planned call never came. */
export function onlyPlannedCalls(): void {
  beforeEach(() => nock.disableNetConnect());
  afterEach(() => {
    const missing = nock.pendingMocks();
    nock.cleanAll();
    nock.enableNetConnect();
    if (missing.length > 0) throw new Error(`never called: ${missing.join(', ')}`);
  });
}
