import { describe, expect, it } from 'vitest';
import { describePackage } from '../../../../backend/setup/package/describe-package.ts';
import type { PackagedApp } from '../../../../backend/setup/package/package-app.ts';
import { validatePackage } from '../../../../backend/setup/package/validate-package.ts';
import { aPackage, withManifest } from './support/packages.ts';

function anApp(files = aPackage()): PackagedApp {
  return {
    folder: 'dist/zendesk-app',
    zipPath: 'dist/zendesk-app.zip',
    zip: Buffer.alloc(14_500),
    manifest: { name: 'Survey', version: '1.2.3', location: { support: {} } },
    report: validatePackage(files),
  };
}

describe('what is said of a package', () => {
  it('names version, size and the next step', () => {
    const text = describePackage(anApp(), 'https://nps.example.com');
    expect(text).toContain('1.2.3');
    expect(text).toContain('14.5 kB');
    expect(text).toContain('docs/app-package.md');
  });

  it('lists each fault with its place, what to do, and the key that Zendesk uses', () => {
    const text = describePackage(anApp(withManifest({ author: null })), 'https://a.example');
    expect(text).toContain('Zendesk would refuse it');
    expect(text).toContain('add it. (author) [manifest_keys.missing]');
    expect(text).not.toContain('passes');
  });

  it('tells warnings from faults', () => {
    const files = aPackage({ 'assets/a.js': 'login(password)' });
    const text = describePackage(anApp(files), 'https://a.example');
    expect(text).toContain('accept it');
    expect(text).toContain('assets/a.js: password');
    expect(text).toContain('passes');
  });
});
