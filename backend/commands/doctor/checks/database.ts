import type { Check } from '../check.ts';
import { blocking, hint } from '../finding.ts';
import { judgeFailure } from '../judge-failure.ts';

/** Can the database be opened? */
export const database: Check = {
  name: 'database',
  title: 'the database can be used',
  async run(context) {
    const { config, database: view } = context;
    if (!view.isThere()) {
      return [
        blocking(
          hint({
            problem: `There is no database in ${config.DATA_DIR} yet.`,
            cure: 'Nothing is to be done if this is before the first start; otherwise set DATA_DIR to the folder of the service, or DATABASE_URL.',
          }),
        ),
      ];
    }
    try {
      await view.open();
      return [];
    } catch (failure) {
      return [blocking(judgeFailure(failure, database.title, context))];
    }
  },
};
