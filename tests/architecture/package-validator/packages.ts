import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';
import { validatePackage } from '../../support/package-validator/validate-package.ts';

/** The smallest manifest that Zendesk takes. */
export const MANIFEST = {
  author: { name: 'Ada', email: 'ada@example.com', url: 'https://example.com' },
  defaultLocale: 'en',
  frameworkVersion: '2.0',
  location: { support: { ticket_sidebar: 'https://nps.example.com/sidebar' } },
};

/** Contents of files: text, JSON, or bytes; `null` takes a file out. */
export type Contents = Record<string, unknown>;

/** A package that Zendesk takes, with changes. */
export function aPackage(changes: Contents = {}): PackageFiles {
  const contents: Contents = {
    'manifest.json': MANIFEST,
    'translations/en.json': { app: { name: 'Survey' } },
    'assets/index.html': '<!doctype html>',
    ...changes,
  };
  const files = Object.entries(contents).filter(([, content]) => content !== null);
  return new Map(files.map(([path, content]) => [path, toBytes(content)]));
}

/** A package whose manifest has these keys as well; `undefined` takes one out. */
export function withManifest(changes: object, files: Contents = {}): PackageFiles {
  return aPackage({ ...files, 'manifest.json': { ...MANIFEST, ...changes } });
}

/** A package with one parameter. */
export function withParameters(...parameters: object[]): PackageFiles {
  return withManifest({ parameters });
}

/** The beginning of a PNG of this size, as far as anybody reads it. */
export function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(24);
  header.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

/** The keys that the validator reports. */
export function keysOf(files: PackageFiles): { errors: string[]; warnings: string[] } {
  const { errors, warnings } = validatePackage(files);
  return { errors: errors.map(({ key }) => key), warnings: warnings.map(({ key }) => key) };
}

function toBytes(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
}
