import { resourceNameOf } from '../../../../shared/zendesk-names.ts';
import { ticketFields } from '../../setup/desired-state.ts';
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
    const present = new Set((await context.zendesk().ticketFields()).map(({ id }) => id));
    const idOf = (key: string) => named[resourceNameOf('ticket_field', key)];
    const unnamed = ticketFields.filter(({ key }) => idOf(key) === undefined);
    const lost = ticketFields.flatMap(({ key, title }) => {
      const id = idOf(key);
      return id === undefined || present.has(id) ? [] : [gone(key, id, title)];
    });
    return [...(unnamed.length > 0 ? [unset(unnamed.map(({ key }) => key))] : []), ...lost];
  },
};

function unset(keys: string[]): Fault {
  return warning({
    problem: `The settings name no ticket field for the ${keys.join(', ')}, so it is not written on tickets.`,
    cure: 'Run aftercare setup, which fills in writeBack.ticketFields.',
  });
}

function gone(key: string, id: string, title: string): Fault {
  return error({
    problem: `The settings write the ${key} into ticket field ${id}, which is not in Zendesk.`,
    cure: `Run aftercare setup, which finds or makes “${title}” and corrects writeBack.ticketFields (with SETTINGS_FILE: correct it there).`,
  });
}
