import { finding, type Finding } from '../finding.ts';
import { isSet } from '../json.ts';
import { PRODUCTS } from '../locations-of-products.ts';
import type { PackageFiles } from '../../../../backend/commands/package/build-package.ts';
import type { Manifest, ManifestLocation } from './read-manifest.ts';

const ADDRESS = /^([a-z][a-z0-9+.-]*):(?:\/\/(?:[^/?#@]*@)?([^/?#:]*))?/i;
const NOT_IN_AN_ADDRESS = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/;

/** Checks where the app appears, and that Zendesk can open its pages there. */
export function checkLocations(manifest: Manifest, files: PackageFiles): Finding[] {
  const version = manifest.json['frameworkVersion'] ?? null;
  return [
    ...(manifest.locations.length === 0 ? [finding('manifest_keys.missing', 'location')] : []),
    ...manifest.locations.flatMap((location) => checkLocation(location, files)),
    ...checkNames(manifest),
    ...checkFramework(manifest),
    ...(version === null ? [finding('manifest_keys.missing', 'frameworkVersion')] : []),
    ...(version === '2.0' ? [] : [finding('invalid_version', version)]),
  ];
}

function checkLocation({ name, isLegacy, options }: ManifestLocation, files: PackageFiles) {
  const { url, autoLoad = true, flexible = null } = options;
  const found: Finding[] = [];
  if (typeof url === 'string' && url !== '') {
    if (!isLegacy && !isUsable(url, files)) found.push(finding('invalid_location_uri', url));
  } else if (isSet(autoLoad)) {
    found.push(finding('blank_location_uri', name));
  }
  if (flexible !== null && typeof flexible !== 'boolean') {
    found.push(finding('invalid_location_flexible_type', name));
  }
  return found;
}

function checkNames({ locations, unknownHosts }: Manifest): Finding[] {
  const unknown = PRODUCTS.map((product) =>
    locations.filter((location) => location.product === product && !location.isKnown),
  );
  return [
    ...unknown
      .filter(({ length }) => length > 0)
      .map((list) => finding('invalid_location', ...list.map(({ name }) => name))),
    ...unknownHosts.map((host) => finding('invalid_host', host)),
  ];
}

/** Pages came with version 2 of the framework, and so did some locations. */
function checkFramework({ json, locations, hasPages }: Manifest): Finding[] {
  const legacy = locations.filter(({ isLegacy }) => isLegacy);
  if (hasPages) return legacy.length > 0 ? [finding('locations_must_be_urls')] : [];
  const tooNew = locations.filter(
    ({ product, name, isKnown }) => isKnown && !product.oldLocations.includes(name),
  );
  const names = tooNew.map(({ name }) => name);
  return [
    ...(isSet(json['frameworkVersion']) && names.length > 0
      ? [finding('invalid_v1_location', ...names)]
      : []),
    ...(legacy.length < locations.length ? [finding('locations_cant_be_urls')] : []),
  ];
}

function isUsable(url: string, files: PackageFiles): boolean {
  // Filled in by each installation.
  if (url.includes('{{setting.')) return true;
  if (NOT_IN_AN_ADDRESS.test(url)) return false;
  const [address, scheme = '', host] = ADDRESS.exec(url) ?? [];
  if (address !== undefined) return scheme.toLowerCase() === 'https' || host === 'localhost';
  const path = url.replace(/[?#].*$/, '');
  return path.startsWith('assets/') && files.has(path);
}
