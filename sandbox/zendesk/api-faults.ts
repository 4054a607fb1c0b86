import type { ApiFault, Mishap } from './api-fault.types.ts';

/** A mishap on the list, with how often it is still to happen. */
export type PlantedFault = { id: number; fault: ApiFault; left: number | 'always' };

/** Keeps the mishaps that are still to happen. */
export type ApiFaults = {
  add: (fault: ApiFault) => void;
  clear: () => void;
  remove: (id: number) => void;
  list: () => PlantedFault[];
  /** Takes the mishap for a request, if any, and uses up one of its times. */
  take: (method: string, path: string) => Mishap | null;
};

/** Creates an empty list of API mishaps. */
export function createApiFaults(): ApiFaults {
  let lastId = 0;
  let faults: (PlantedFault & { skip: number })[] = [];
  return {
    add: (fault) => {
      lastId += 1;
      faults.push({ id: lastId, fault, left: fault.times ?? 1, skip: fault.skip ?? 0 });
    },
    clear: () => {
      faults = [];
    },
    remove: (id) => {
      faults = faults.filter((planted) => planted.id !== id);
    },
    list: () => faults.map(({ id, fault, left }) => ({ id, fault, left })),
    take: (method, path) => {
      for (const planted of faults) {
        if (!fits(planted.fault, method, path)) continue;
        if (planted.skip > 0) {
          planted.skip -= 1;
          continue;
        }
        if (planted.left !== 'always') planted.left -= 1;
        faults = faults.filter(({ left }) => left === 'always' || left > 0);
        return planted.fault.fault;
      }
      return null;
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
