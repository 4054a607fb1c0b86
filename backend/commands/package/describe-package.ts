import type { PackagedApp } from './package-app.ts';

/** Tells what was packaged, and what comes next. */
export function describePackage(app: PackagedApp, publicUrl: string): string {
  const kilobytes = (app.zip.length / 1000).toFixed(1);
  const sections = [
    [`Version ${app.manifest.version} of the app, with its pages at ${publicUrl}`],
    [`  Zip:     ${app.zipPath} (${kilobytes} kB)`, `  Folder:  ${app.folder}`],
    new URL(publicUrl).protocol === 'http:'
      ? [
          'With this address it works only in a browser on this machine. For others, set PUBLIC_URL',
          'to the https address of this service and package again.',
        ]
      : [],
    ['How to bring it into Zendesk: docs/app-package.md'],
  ];
  return sections
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
