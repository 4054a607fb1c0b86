import type { PackagedApp } from './package-app.ts';
import { explainFinding, type Finding } from './validator/finding.ts';

/** Tells what was packaged, what Zendesk would say of it, and what comes next. */
export function describePackage(app: PackagedApp, publicUrl: string): string {
  const { errors, warnings } = app.report;
  const kilobytes = (app.zip.length / 1000).toFixed(1);
  const sections = [
    [`Version ${app.manifest.version} of the app, with its pages at ${publicUrl}`],
    [`  Zip:     ${app.zipPath} (${kilobytes} kB)`, `  Folder:  ${app.folder}`],
    listOf('Zendesk would refuse it:', errors),
    listOf('Zendesk would warn of it, and accept it:', warnings),
    errors.length === 0 ? ['It passes the checks that Zendesk makes of an upload.'] : [],
    new URL(publicUrl).protocol === 'http:'
      ? [
          'With this address it works only in a browser on this machine. For others, set PUBLIC_URL',
          'to the https address of this service and package again.',
        ]
      : [],
    errors.length === 0 ? ['How to bring it into Zendesk: docs/app-package.md'] : [],
  ];
  return sections
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function listOf(title: string, findings: Finding[]): string[] {
  if (findings.length === 0) return [];
  return [title, ...findings.map((each) => `  - ${explainFinding(each)} [${each.key}]`)];
}
