import { describe, expect, it } from 'vitest';
import { describePackage } from '../../../../backend/commands/package/describe-package.ts';

const app = {
  folder: 'dist/zendesk-app',
  zipPath: 'dist/zendesk-app.zip',
  zip: Buffer.alloc(14_500),
  manifest: { name: 'Survey', version: '1.2.3', location: { support: {} } },
};

describe('what is said of a package', () => {
  it('names version, size and the next step', () => {
    const text = describePackage(app, 'https://nps.example.com');
    expect(text).toContain('1.2.3');
    expect(text).toContain('14.5 kB');
    expect(text).toContain('docs/app-package.md');
  });

  it('says of an http address that it works on this machine alone', () => {
    expect(describePackage(app, 'http://localhost:8080')).toContain('only in a browser');
  });
});
