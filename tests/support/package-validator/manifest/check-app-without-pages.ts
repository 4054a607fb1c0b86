import { finding, type Finding } from '../finding.ts';
import type { Manifest } from './read-manifest.ts';

/** Checks an app of requirements or of marketing only, which shows nothing in Zendesk. */
export function checkAppWithoutPages({ json, locations }: Manifest): Finding[] {
  return [
    ...(locations.length > 0 ? [finding('no_location_required')] : []),
    ...((json['frameworkVersion'] ?? null) === null
      ? []
      : [finding('no_framework_version_required')]),
  ];
}
