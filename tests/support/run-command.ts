import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Product } from './start-product.ts';

const COMMAND = join(import.meta.dirname, '../../dist/backend/aftercare.js');

/** How a command of the built product ended. */
export type Ended = { code: number; stdout: string; stderr: string };

/** Runs a command beside a product, without a terminal. */
export function runCommand(
  { environment }: Pick<Product, 'environment'>,
  ...args: string[]
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [COMMAND, ...args],
      // No `.env` of the project is read there.
      { cwd: '/', env: { PATH: process.env['PATH'], ...environment } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
