import { finding, type Finding } from './finding.ts';
import { isSet, objectOf } from './json.ts';
import type { Manifest } from './manifest/read-manifest.ts';

const ALLOWED = ['hashParams', 'newCssCompiler'];

/** Checks for what the Marketplace refuses. */
export function checkMarketplace({ json }: Manifest): Finding[] {
  return Object.entries(objectOf(json['experiments']))
    .filter(([name, isOn]) => isSet(isOn) && !ALLOWED.includes(name))
    .map(([name]) => finding('invalid_experiment', name));
}
