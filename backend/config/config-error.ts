/** One thing that is wrong with what an operator has set; never quotes a secret. */
export type ConfigFault = {
  /** A variable, a flag, or the path of a key in the survey settings. */
  name: string;
  /** What is wrong, to be read behind the name. */
  problem: string;
  /** Where it was read, when that is not the environment. */
  origin?: string;
};

/** Says at once everything that is wrong with the configuration, without its values. */
export class ConfigError extends Error {
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    const lines = faults.map((fault) => `  - ${describeFault(fault)}`);
    super(['The configuration has faults:', ...lines].join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Puts a fault into words, as the end of a sentence. */
export function describeFault({ name, problem, origin }: ConfigFault): string {
  return `${origin === undefined ? '' : `${origin}: `}${name} ${problem}`;
}
