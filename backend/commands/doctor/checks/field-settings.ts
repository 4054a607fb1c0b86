import { resourceNameOf } from '../../../../shared/zendesk-names.ts';
import { ticketFields } from '../../setup/desired-state.ts';
import type { Check } from '../check.ts';
import { error, warning, type Fault } from '../finding.ts';

/** Do the settings name ticket fields that exist? */
export const fieldSettings: Check = {
  name: 'field-settings',
  title: 'the settings name the ticket fields',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['rights', 'database', 'migrations'],
  async run({ database, zendesk, commandFor }) {
    const setup = commandFor('setup');
    const named = await database.fieldHints();
    const present = new Set((await zendesk().ticketFields()).map(({ id }) => id));
    const idOf = (key: string) => named[resourceNameOf('ticket_field', key)];
    const unnamed = ticketFields.filter(({ key }) => idOf(key) === undefined);
    const lost = ticketFields.flatMap(({ key, title }) => {
      const id = idOf(key);
      return id === undefined || present.has(id) ? [] : [gone(key, id, title, setup)];
    });
    const keys = unnamed.map(({ key }) => key);
    return [...(keys.length > 0 ? [unset(keys, setup)] : []), ...lost];
  },
};

function unset(keys: string[], setup: string): Fault {
  return warning({
    problem: `The settings name no ticket field for the ${keys.join(', ')}, so it is not written on tickets.`,
    cure: `Run ${setup}, which fills in writeBack.ticketFields.`,
  });
}

function gone(key: string, id: string, title: string, setup: string): Fault {
  return error({
    problem: `The settings write the ${key} into ticket field ${id}, which is not in Zendesk.`,
    cure: `Run ${setup}, which finds or makes “${title}” and corrects writeBack.ticketFields (with SETTINGS_FILE: correct it there).`,
  });
}
