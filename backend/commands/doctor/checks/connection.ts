import type { Config } from '../../../config/config.ts';
import { findServiceFaults } from '../../../config/config-combinations.rules.ts';
import type { Check } from '../check.ts';
import { error, hint } from '../finding.ts';

/** Is there a Zendesk to work with at all? */
export const connection: Check = {
  name: 'connection',
  title: 'a Zendesk is configured',
  isFor: ({ zendeskUrl }) => zendeskUrl === null,
  async run({ config }) {
    const faults = findServiceFaults(variablesOf(config));
    if (faults.length > 0) {
      const cure = 'Set it, or take the others out: then Aftercare runs beside its sandbox.';
      return faults.map(({ name, problem }) =>
        error({ problem: `The service does not start: ${name} ${problem}.`, cure }),
      );
    }
    if (config.SMTP_URL === null) {
      return [
        hint({
          problem: 'No Zendesk is configured, so Aftercare runs beside its sandbox.',
          cure: 'To connect your own, run aftercare setup, which asks for what is needed.',
        }),
      ];
    }
    return [
      hint({
        problem:
          'The environment names no Zendesk, so the accounts of the database are served; none of them can be looked at now.',
        cure: 'See aftercare accounts list, and add one with aftercare accounts add; where the service holds the embedded database, stop it first.',
      }),
    ];
  },
};

/** As they stood in the environment, as far as it matters which of them are set. */
function variablesOf(config: Config): Record<string, string> {
  const { zendeskUrl: _, ...variables } = config;
  const given = Object.entries(variables).map(([name, value]) => [name, String(value ?? '')]);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}
