/** Describes a mishap the API shall have on some of its requests. */
export type ApiFault = {
  method?: string;
  /** Path with `*` for one segment and `**` for the rest, or the start of a path. */
  path: string;
  fault:
    | {
        status: number;
        headers?: Record<string, string>;
        body?: unknown;
        when?: 'before' | 'after';
      }
    | { kind: 'reset' | 'timeout' | 'slow'; ms?: number; when?: 'before' | 'after' };
  /** How many requests it is for; 1 when absent. */
  times?: number;
};

/** Keeps the mishaps that are still to happen. */
export type ApiFaults = {
  add: (fault: ApiFault) => void;
  clear: () => void;
  /** Takes the fault for a request, if any, and uses up one of its times. */
  take: (method: string, path: string) => ApiFault['fault'] | null;
};

/** Creates an empty list of API mishaps. */
export function createApiFaults(): ApiFaults {
  let faults: { fault: ApiFault; left: number }[] = [];
  return {
    add: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    clear: () => {
      faults = [];
    },
    take: (method, path) => {
      const match = faults.find(({ fault }) => fits(fault, method, path));
      if (match === undefined) return null;
      match.left -= 1;
      faults = faults.filter(({ left }) => left > 0);
      return match.fault.fault;
    },
  };
}

function fits(fault: ApiFault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  const bare = path.replace(/\.json$/, '');
  if (!fault.path.includes('*')) return bare.startsWith(fault.path);
  const escaped = fault.path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const pattern = escaped
    .replace(/\*\*/g, '\u0000')
    .replace(/\*/g, '[^/]+')
    .replace(/\u0000/g, '.*');
  return new RegExp(`^${pattern}$`).test(bare);
}
