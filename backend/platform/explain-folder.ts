const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'a file is in its place; set DATA_DIR to a folder',
  ENOTDIR: 'a file is in its place; set DATA_DIR to a folder',
  EACCES: 'it may not be written to; give this user the right, or set DATA_DIR to another folder',
  EPERM: 'it may not be written to; give this user the right, or set DATA_DIR to another folder',
  EROFS: 'its disk is read-only; set DATA_DIR to another folder',
  ENOSPC: 'its disk is full; free some space, or set DATA_DIR to another folder',
  ENOENT: 'it cannot be made there; set DATA_DIR to another folder',
};

/** Says why `DATA_DIR` cannot be used, and what to do about it. */
export function explainFolder(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
