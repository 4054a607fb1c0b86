import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Kinds of tests whose files take long, the longest first. */
const LONG = ['endurance', 'faults', 'browser', 'contract', 'journeys', 'integration'];

/** Starts what takes long first, so that no worker is idle while the last file runs. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification) => {
      const index = LONG.indexOf(project.name);
      return index === -1 ? LONG.length : index;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
