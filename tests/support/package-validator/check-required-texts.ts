import { finding, type Finding } from './finding.ts';
import { objectOf, type JsonObject } from './json.ts';
import { PRODUCTS } from './locations-of-products.ts';
import type { Manifest } from './manifest/read-manifest.ts';

const OF_A_LISTING = ['short_description', 'installation_instructions', 'long_description'];

/** Checks that `translations/en.json` has the texts that Zendesk shows about the app. */
export function checkRequiredTexts(json: JsonObject, manifest: Manifest): Finding[] {
  const app = objectOf(json['app']);
  const products = PRODUCTS.map(({ name }) => name).filter((name) => name in app);
  const required = ['name', ...(manifest.isPrivate ? [] : OF_A_LISTING)];
  if (products.length === 0) {
    const missing = missingIn(app, required);
    return missing.length > 0 ? [finding('translation.missing_required_key', ...missing)] : [];
  }
  const shown = productsOf(manifest);
  const surplus = products.filter((name) => !shown.includes(name));
  const lacking = products.find((name) => missingIn(objectOf(app[name]), required).length > 0);
  return [
    ...(surplus.length > 0
      ? [finding('translation.products_do_not_match_manifest_products', ...surplus)]
      : []),
    ...(lacking === undefined
      ? []
      : [finding('translation.missing_required_key_for_product', lacking)]),
  ];
}

/** An older name of the short description counts as well. */
function missingIn(texts: JsonObject, required: string[]): string[] {
  const keys = Object.keys(texts).map((key) => (key === 'description' ? OF_A_LISTING[0] : key));
  return required.filter((key) => !keys.includes(key));
}

function productsOf({ isRequirementsOnly, isMarketingOnly, hosts, locations }: Manifest): string[] {
  if (isRequirementsOnly) return ['support'];
  if (isMarketingOnly) return hosts;
  return locations.filter(({ isKnown }) => isKnown).map(({ product }) => product.name);
}
