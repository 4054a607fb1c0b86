import { isObject, isSet, objectOf, parseStrictJson, type JsonObject } from '../json.ts';
import { PRODUCTS, type Product } from '../locations-of-products.ts';

/** A place in Zendesk that the manifest asks for. */
export type ManifestLocation = {
  product: Product;
  name: string;
  /** Zendesk knows it. */
  isKnown: boolean;
  /** Named without a URL, as framework version 1 did. */
  isLegacy: boolean;
  options: JsonObject;
};

/** A setting that an admin fills in when installing the app. */
export type Parameter = {
  name: unknown;
  type: unknown;
  required: unknown;
  secure: unknown;
  scopes: unknown;
  hasDefault: boolean;
};

/** What a manifest.json says, as Zendesk reads it. */
export type Manifest = {
  /** The JSON itself. */
  json: JsonObject;
  locations: ManifestLocation[];
  /** Names under `location` that are no product. */
  unknownHosts: string[];
  /** Names of the products under `location`, also of one without locations. */
  hosts: string[];
  parameters: Parameter[];
  isPrivate: boolean;
  isRequirementsOnly: boolean;
  isMarketingOnly: boolean;
  /** Framework version 2 or later, where every location is a page. */
  hasPages: boolean;
};

/** The address that stands for "no URL" in manifests of framework version 1. */
const LEGACY_URL = '_legacy';

/**
 * Reads a manifest.json.
 *
 * @throws SyntaxError when it is no JSON object.
 */
export function readManifest(text: string): { manifest: Manifest; duplicateKey: string | null } {
  const { value: json, duplicateKey } = parseStrictJson(text);
  if (!isObject(json)) throw new SyntaxError('manifest.json holds no object');
  const byHost = readLocations(json['location']);
  const list = Array.isArray(json['location']) ? json['location'].map(String) : [];
  const repeated = list.find((name, index) => list.indexOf(name) !== index) ?? null;
  const manifest: Manifest = {
    json,
    locations: PRODUCTS.flatMap((product) => locationsOf(product, byHost)),
    unknownHosts: Object.keys(byHost).filter(
      (host) => !PRODUCTS.some((each) => isHost(each, host)),
    ),
    hosts: PRODUCTS.filter((product) => isSet(hostOf(product, byHost))).map(({ name }) => name),
    parameters: (Array.isArray(json['parameters']) ? json['parameters'] : []).map(toParameter),
    isPrivate: isSet(json['private'] ?? true),
    isRequirementsOnly: isSet(json['requirementsOnly']),
    isMarketingOnly: isSet(json['marketingOnly']),
    hasPages: majorOf(json['frameworkVersion']) >= 2,
  };
  return { manifest, duplicateKey: duplicateKey ?? repeated };
}

/** Locations by host; without hosts they are Support's, as framework version 1 wrote them. */
function readLocations(location: unknown): JsonObject {
  if (isObject(location)) return location;
  const names = Array.isArray(location) ? location : typeof location === 'string' ? [location] : [];
  return { support: Object.fromEntries(names.map((name) => [String(name), { url: LEGACY_URL }])) };
}

function isHost({ name, legacyName }: Product, host: string): boolean {
  return host === name || host === legacyName;
}

function hostOf({ name, legacyName }: Product, byHost: JsonObject): unknown {
  return byHost[name] ?? byHost[legacyName];
}

function locationsOf(product: Product, byHost: JsonObject): ManifestLocation[] {
  return Object.entries(objectOf(hostOf(product, byHost))).map(([name, value]) => {
    const options = isObject(value) ? value : { url: value };
    return {
      product,
      name,
      isKnown: product.locations.includes(name),
      isLegacy: isSet(options['legacy']) || options['url'] === LEGACY_URL,
      options,
    };
  });
}

function majorOf(version: unknown): number {
  return typeof version === 'string' ? Number.parseInt(version, 10) : Number(version ?? 0);
}

function toParameter(value: unknown): Parameter {
  const json = objectOf(value);
  return {
    name: json['name'] ?? null,
    type: isSet(json['type']) ? json['type'] : 'text',
    required: json['required'] ?? false,
    secure: json['secure'] ?? false,
    scopes: json['scopes'] ?? null,
    hasDefault: 'default' in json,
  };
}
