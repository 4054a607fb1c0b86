import type { SettingsChoices } from '../../../shared/contracts/settings-choices.ts';
import { channelOf } from '../../../shared/match-ticket.ts';
import { USUAL_CHANNELS } from '../../../shared/zendesk-tickets.ts';
import type { AccountContext } from '../../account/account-context.ts';
import type { Clock } from '../../platform/clock.ts';
import { createLookup } from '../../platform/lookup.ts';

type Account = Pick<AccountContext, 'id' | 'store'> & {
  zendesk: Pick<AccountContext['zendesk'], 'choices'>;
};
type Zendesk = Account['zendesk'];

/** Finds what there is in an account's Zendesk to choose from. */
export interface ChoiceFinder {
  find(account: Account): Promise<SettingsChoices>;
}

const MEMORY_MS = 5 * 60_000;
/** Somebody tries again soon, and many may wait. */
const FAILURE_MS = 10_000;

/** Makes the look-up; each list is remembered for five minutes, and missing where it failed. */
export function createChoiceFinder(clock: Clock): ChoiceFinder {
  const nowMs = () => clock.now().getTime();

  function remember<List>(read: (zendesk: Zendesk) => Promise<List>) {
    const ask = (_accountId: string, zendesk: Zendesk) => read(zendesk);
    const find = createLookup({ ask, forMs: MEMORY_MS, failureForMs: FAILURE_MS, nowMs });
    return ({ id, zendesk }: Account) => find(id, zendesk).catch(() => null);
  }

  const brands = remember(({ choices }) => choices.named('brands'));
  const groups = remember(({ choices }) => choices.named('groups'));
  const forms = remember(({ choices }) => choices.named('ticket_forms'));
  const agents = remember(readTeam);
  const tags = remember(({ choices }) => choices.tags());
  const ticketFields = remember(({ choices }) => choices.ticketFields());

  return {
    async find(account) {
      const [seen, ...lists] = await Promise.all([
        account.store.ticketChannels.list(),
        brands(account),
        groups(account),
        forms(account),
        agents(account),
        tags(account),
        ticketFields(account),
      ]);
      const channels = [...seen, ...USUAL_CHANNELS].map((name) => channelOf(name) ?? name);
      return {
        brands: lists[0],
        groups: lists[1],
        forms: lists[2],
        agents: lists[3],
        tags: lists[4],
        ticketFields: lists[5],
        channels: [...new Set(channels)],
      };
    },
  };
}

async function readTeam({ choices }: Zendesk) {
  const [admins, agents] = await Promise.all([choices.team('admin'), choices.team('agent')]);
  return {
    items: [
      ...admins.items.map((one) => ({ ...one, role: 'admin' as const })),
      ...agents.items.map((one) => ({ ...one, role: 'agent' as const })),
    ].toSorted((a, b) => a.name.localeCompare(b.name)),
    isCut: admins.isCut || agents.isCut,
  };
}
