import manifest from '../../../manifest.json' with { type: 'json' };

/** Tells whether the app has asked, in its manifest, to be shown in a place of the workspace. */
export function isAppPlace(location: string): boolean {
  return location in manifest.location.support;
}
