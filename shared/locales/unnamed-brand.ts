/** Tells whether the admin has left the brand name at its default. */
export function isUnnamedBrand(brandName: string): boolean {
  return brandName === 'us';
}
