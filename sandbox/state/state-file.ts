import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskState } from './desk-state.types.ts';

/** Reads and writes the one file that outlives a restart. */
export type StateFile = {
  read: () => DeskState | null;
  write: (state: DeskState) => void;
};

/**
 * Opens the state file in a folder, or a memory-only stand-in without one.
 *
 * A write goes to a temporary file first and is renamed over the old one, so a
 * kill in between leaves the previous state readable.
 *
 * @throws when the folder cannot be made or the file cannot be read.
 */
export function openStateFile(folder: string | null): StateFile {
  if (folder === null) return { read: () => null, write: () => undefined };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'sandbox.json');
  return {
    read: () => readState(path),
    write: (state) => {
      const draft = `${path}.${process.pid}.tmp`;
      // The file holds the sandbox's secrets: nobody else on the machine reads it.
      writeFileSync(draft, JSON.stringify(state), { mode: 0o600 });
      renameSync(draft, path);
    },
  };
}

function readState(path: string): DeskState | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const state = JSON.parse(text) as DeskState;
  if (state.version !== 1) throw new Error(`${path} was written by another version of the sandbox`);
  return state;
}
