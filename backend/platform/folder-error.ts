import { codeOf, toError } from './errors.ts';
import { UnusableError, type UnusableReason } from './unusable-error.ts';

const REASONS: Readonly<Record<string, UnusableReason>> = {
  EEXIST: 'file_in_place',
  ENOTDIR: 'file_in_place',
  EACCES: 'no_right',
  EPERM: 'no_right',
  EROFS: 'read_only',
  ENOSPC: 'disk_full',
  ENOENT: 'no_such_place',
};

/** Makes of a failed system call in `DATA_DIR` the error that tells why. */
export function folderError(folder: string, cause: unknown): UnusableError {
  if (cause instanceof UnusableError) return cause;
  const code = codeOf(cause);
  return new UnusableError(
    `DATA_DIR: cannot use the folder ${folder}: ${code ?? toError(cause).message}`,
    {
      setting: 'DATA_DIR',
      reason: REASONS[code ?? ''] ?? 'other',
      place: folder,
      systemCode: code,
      cause,
    },
  );
}
