import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { validatePackage } from '../../support/package-validator/validate-package.ts';
import { pngOf } from './packages.ts';

// Verdicts of zendesk_apps_support, recorded by running it. They are not part of the project:
// name the file with VALIDATOR_CASES, or put it where it is looked for.
const FILE =
  process.env['VALIDATOR_CASES'] ??
  join(import.meta.dirname, '../../../../shared/zendesk/samples/app-validator/cases.json');

const casesSchema = z.object({
  cases: z.array(
    z.object({
      name: z.string(),
      files: z.record(z.string(), z.string()),
      errors: z.array(z.string()),
      warnings: z.array(z.string()),
    }),
  ),
});
const cases = existsSync(FILE)
  ? casesSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))).cases
  : [];

/** How the official sentence of each warning begins. */
const SENTENCES: Record<string, RegExp> = {
  insecure_token_parameter_in_manifest: /^Make sure to set secure to true when using keys/,
  default_secure_or_hidden_parameter_in_manifest: /^Default values for secure or hidden/,
  secure_parameters_with_no_scopes_in_manifest: /^The scopes property is not configured for/,
  insecure_http_request: /^Possible insecure HTTP request to/,
  sanitised_svg: /^The markup in .* has been edited for use in Zendesk/,
  generic_secrets: /^Possible secrets found in/,
};

/** Pictures are written as `(320x320 PNG)`. */
function bytesOf(content: string): Uint8Array {
  const [, width, height] = /^\((\d+)x(\d+) PNG\)$/.exec(content) ?? [];
  return width && height ? pngOf(Number(width), Number(height)) : Buffer.from(content);
}

describe('the validator of packages', () => {
  it('has recorded verdicts to compare with', ({ skip }) => {
    skip(cases.length === 0, 'no recorded verdicts here; name their file with VALIDATOR_CASES');
    expect(cases.length).toBeGreaterThanOrEqual(83);
  });

  it.each(cases)('agrees with Zendesk’s own on $name', ({ files, errors, warnings }) => {
    const { 'assets/iframe.html': page = '', ...rest } = files;
    const entries = Object.entries({ ...rest, 'assets/iframe.html': page });
    const report = validatePackage(new Map(entries.map(([path, text]) => [path, bytesOf(text)])));

    expect(report.errors.map(({ key }) => key)).toEqual(errors);
    expect(report.warnings).toHaveLength(warnings.length);
    for (const [index, { key }] of report.warnings.entries()) {
      expect(warnings[index]).toMatch(SENTENCES[key] ?? /^$/);
    }
  });
});
