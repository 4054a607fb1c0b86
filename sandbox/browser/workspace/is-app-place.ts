/** Tells whether the app's manifest asks for a place in the workspace. */
export function isAppPlace(location: string): boolean {
  // The build puts the manifest's locations here.
  return import.meta.env.APP_LOCATIONS.includes(location);
}
