import { parseArgs } from 'node:util';
import { readConfig } from '../config/config.ts';
import { describePackage } from './package/describe-package.ts';
import { packageApp } from './package/package-app.ts';

/** `aftercare package [--out <folder>] [--json]`: makes the Zendesk app as a folder and a zip. */
export async function packageCommand(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { json: { type: 'boolean', default: false }, out: { type: 'string' } },
  });
  const { PUBLIC_URL: publicUrl } = readConfig();
  const app = await packageApp({ publicUrl, ...(values.out && { outFolder: values.out }) });
  const { folder, zipPath, zip, manifest } = app;
  const asJson = { folder, zip: zipPath, bytes: zip.length, manifest };
  const text = values.json ? JSON.stringify(asJson, null, 2) : describePackage(app, publicUrl);
  process.stdout.write(`${text}\n`);
}
