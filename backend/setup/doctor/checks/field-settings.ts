import { ticketFields } from '../../desired-state.ts';
import type { Check } from '../check.ts';
import { error, warning, type Fault } from '../finding.ts';
import { readFieldHints } from '../read-field-hints.ts';

/** Do the settings name ticket fields that exist? */
export const fieldSettings: Check = {
  name: 'field-settings',
  title: 'the settings name the ticket fields',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['rights', 'database', 'migrations'],
  async run(context) {
    const named = await readFieldHints(context);
    const present = new Map(
      (await context.zendesk().ticketFields()).map((each) => [each.id, each]),
    );
    return ticketFields.flatMap(({ key, title }): Fault[] => {
      const id = named[`ticket_field:${key}`];
      if (id === undefined) {
        return [
          warning({
            problem: `The settings name no ticket field for the ${key}, so it is not written on tickets.`,
            cure: 'Run aftercare setup, which fills in writeBack.ticketFields.',
          }),
        ];
      }
      if (present.has(id)) return [];
      return [
        error({
          problem: `The settings write the ${key} into ticket field ${id}, which is not in Zendesk.`,
          cure: `Run aftercare setup, which finds or makes “${title}” and corrects writeBack.ticketFields (with SETTINGS_FILE: correct it there).`,
        }),
      ];
    });
  },
};
