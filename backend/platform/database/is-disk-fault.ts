const DISK_FULL = '53100';
/** Resources, system errors and internal errors; not those that quote what somebody typed. */
const OWN_FAULTS = /^(53|58|XX)/;

/**
 * Tells whether an ErrorResponse says that the disk is full.
 *
 * Its fields are a letter and a text each, ended by a zero: `C` the code, `M` the message.
 */
export function isDiskFault(response: Buffer): boolean {
  const fields = response.subarray(5).toString('utf8').split('\0');
  const field = (letter: string) => fields.find((each) => each.startsWith(letter))?.slice(1) ?? '';
  const code = field('C');
  return (
    code === DISK_FULL ||
    (OWN_FAULTS.test(code) && /no space left on device|pg_wal/i.test(field('M')))
  );
}
