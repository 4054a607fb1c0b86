import { z } from 'zod';

const locationSchema = z.looseObject({ url: z.string() });

/** The app's own manifest.json, as far as packaging changes it. */
export const appManifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  location: z.object({ support: z.record(z.string(), locationSchema) }),
});

/** See {@link appManifestSchema}. */
export type AppManifest = z.infer<typeof appManifestSchema>;
