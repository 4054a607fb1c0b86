import { checkBanner } from './check-banner.ts';
import { checkFileTypes } from './check-file-types.ts';
import { checkMarketplace } from './check-marketplace.ts';
import { checkRequirements } from './check-requirements.ts';
import { checkSource } from './check-source.ts';
import { checkTranslations } from './check-translations.ts';
import type { Finding } from './finding.ts';
import { checkManifest } from './manifest/check-manifest.ts';
import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';
import { warnOfPictures } from './warn-of-pictures.ts';
import { warnOfRequests } from './warn-of-requests.ts';
import { warnOfSecrets } from './warn-of-secrets.ts';
import { warnOfSettings } from './warn-of-settings.ts';

/** Errors, which Zendesk refuses a package for, and warnings, which it lets pass. */
export type PackageReport = { errors: Finding[]; warnings: Finding[] };

/**
 * Says what Zendesk would find wrong with a package, before it is uploaded.
 *
 * The findings have the keys and the order of zendesk_apps_support 4.52, the validator behind
 * `apps:validate`. As there, a manifest with faults hides what depends on it. Symbolic links,
 * which it refuses as well, cannot occur in a map of files.
 */
export function validatePackage(files: PackageFiles): PackageReport {
  const { manifest, errors } = checkManifest(files);
  const isUsable = manifest !== null && errors.length === 0;
  return {
    errors: [
      ...errors,
      ...(isUsable
        ? [
            ...checkMarketplace(manifest),
            ...checkSource(manifest, files),
            ...checkTranslations(manifest, files),
            ...checkRequirements(manifest, files),
          ]
        : []),
      ...checkBanner(files),
      ...checkFileTypes(files),
    ],
    warnings: [
      ...(isUsable ? [...warnOfSettings(manifest), ...warnOfRequests(files)] : []),
      ...warnOfPictures(files),
      ...warnOfSecrets(files),
    ],
  };
}
