import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { describePackage } from './package/describe-package.ts';
import { packageApp } from './package/package-app.ts';
import { explainFinding, type Finding } from './package/validator/finding.ts';

/**
 * `aftercare package [--out <folder>] [--json]`: makes the Zendesk app and says what Zendesk would say of it.
 *
 * Ends with code 1 when Zendesk would refuse it.
 */
export async function packageCommand(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { json: { type: 'boolean', default: false }, out: { type: 'string' } },
  });
  const { PUBLIC_URL: publicUrl } = readConfig();
  const app = await packageApp({ publicUrl, ...(values.out && { outFolder: values.out }) });
  const { folder, zipPath, zip, manifest, report } = app;
  const withAdvice = (each: Finding) => ({ ...each, advice: explainFinding(each) });
  const asJson = {
    folder,
    zip: zipPath,
    bytes: zip.length,
    manifest,
    errors: report.errors.map(withAdvice),
    warnings: report.warnings.map(withAdvice),
  };
  const text = values.json ? JSON.stringify(asJson, null, 2) : describePackage(app, publicUrl);
  process.stdout.write(`${text}\n`);
  if (report.errors.length > 0) process.exitCode = 1;
}
