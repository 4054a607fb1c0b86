import { readConfig } from '../config/config.ts';
import { describePackage } from './package/describe-package.ts';
import { packageApp } from './package/package-app.ts';
import { describeFlags, parseFlags } from './terminal/parse-flags.ts';

const packageFlags = {
  out: { value: 'folder', about: 'where to put it, in place of dist/zendesk-app' },
  json: { about: 'print the outcome as JSON' },
  help: { about: 'show this' },
} as const;

/** `aftercare package [--out <folder>] [--json]`: makes the Zendesk app as a folder and a zip. */
export async function packageCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('package', packageFlags, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('package', packageFlags)}\n`);
    return;
  }
  const { PUBLIC_URL: publicUrl } = readConfig();
  const app = await packageApp({ publicUrl, ...(flags.out && { outFolder: flags.out }) });
  const { folder, zipPath, zip, manifest } = app;
  const asJson = { folder, zip: zipPath, bytes: zip.length, manifest };
  const text = flags.json ? JSON.stringify(asJson, null, 2) : describePackage(app, publicUrl);
  process.stdout.write(`${text}\n`);
}
