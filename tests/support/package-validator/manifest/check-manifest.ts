import { finding, type Finding } from '../finding.ts';
import type { PackageFiles } from '../../../../backend/commands/package/build-package.ts';
import { findPaths, readText } from '../read-package.ts';
import { checkAppWithoutPages } from './check-app-without-pages.ts';
import { checkLocations } from './check-locations.ts';
import { checkOauth } from './check-oauth.ts';
import { checkParameters } from './check-parameters.ts';
import { checkTypes } from './check-types.ts';
import { isHttpUrl } from './is-http-url.ts';
import { readManifest, type Manifest } from './read-manifest.ts';

/** How a language is written: `en`, `en-us`. */
export const LOCALE = /^[a-z]{2,3}(-\w{2,3})?$/;

/**
 * Checks manifest.json, in the order of Zendesk's validator.
 *
 * The manifest comes back when it can be read, whatever else is wrong with it.
 */
export function checkManifest(files: PackageFiles): {
  manifest: Manifest | null;
  errors: Finding[];
} {
  const text = readText(files, 'manifest.json');
  if (text === null) {
    const nested = findPaths(files, /^[^/]+\/manifest\.json$/)[0];
    const error = nested ? finding('nested_manifest', nested) : finding('missing_manifest');
    return { manifest: null, errors: [error] };
  }
  try {
    const { manifest, duplicateKey } = readManifest(text);
    if (duplicateKey !== null) {
      return { manifest: null, errors: [finding('duplicate_manifest_keys', duplicateKey)] };
    }
    return { manifest, errors: collectErrors(manifest, files) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { manifest: null, errors: [finding('manifest_not_json', error.message)] };
  }
}

function collectErrors(manifest: Manifest, files: PackageFiles): Finding[] {
  const { json, isMarketingOnly, isRequirementsOnly, hasPages } = manifest;
  const missing = ['author', 'defaultLocale'].filter((key) => (json[key] ?? null) === null);
  const noTemplate = json['noTemplate'];
  const isNoTemplate = Array.isArray(noTemplate) ? noTemplate.length > 0 : Boolean(noTemplate);
  return [
    ...(missing.length > 0 ? [finding('manifest_keys.missing', ...missing)] : []),
    ...checkTypes(manifest),
    ...checkOauth(manifest),
    ...checkDefaultLocale(json['defaultLocale'] ?? null, files),
    ...checkUrls(manifest),
    ...checkParameters(manifest),
    ...(isRequirementsOnly || isMarketingOnly
      ? checkAppWithoutPages(manifest)
      : checkLocations(manifest, files)),
    ...(hasPages && isNoTemplate ? [finding('no_template_deprecated_in_v2')] : []),
  ];
}

function checkDefaultLocale(locale: unknown, files: PackageFiles): Finding[] {
  if (locale === null) return [];
  if (typeof locale !== 'string' || !LOCALE.test(locale)) {
    return [finding('invalid_default_locale', locale)];
  }
  const path = `translations/${locale}.json`;
  return files.has(path) ? [] : [finding('missing_translation_file', path)];
}

function checkUrls({ json }: Manifest): Finding[] {
  const author: unknown = json['author'];
  const authorUrl =
    typeof author === 'object' && author !== null && 'url' in author ? author.url : null;
  const urls = { termsConditionsURL: json['termsConditionsURL'] ?? null, 'author.url': authorUrl };
  return Object.entries(urls)
    .filter(([, url]) => url !== null && !isHttpUrl(url))
    .map(([field]) => finding('invalid_url', field));
}
