import type { TestProject } from 'vitest/node';
import { makeEmbeddedFiles } from './make-embedded-files.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the files of an empty embedded database, to be copied. */
    embeddedFiles: string;
  }
}

/** Makes what tests of the embedded database copy; their global set-up. */
export default async function provideEmbeddedFiles(project: TestProject): Promise<void> {
  project.provide('embeddedFiles', await makeEmbeddedFiles());
}
