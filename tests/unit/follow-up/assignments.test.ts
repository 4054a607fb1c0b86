import { describe, expect, it } from 'vitest';
import { assignments, type Assignment } from '../../../backend/follow-up/assignments.ts';
import type { AgentUser } from '../../../backend/platform/zendesk/types.ts';
import { ZendeskRefusedError } from '../../../backend/platform/zendesk/zendesk-error.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { aResponse } from '../../support/builders/a-response.ts';

const GROUP = 360;
const AGENT = 1;
const LEAD = 2;
const LEADS = [LEAD, 3];
const LEADS_GROUP = 370;

type Person = Partial<Pick<AgentUser, 'active' | 'suspended' | 'role'>> | 'deleted' | 'hidden';

/** All that is tried, when Zendesk refuses each. */
async function triedFor(
  settings: object,
  people: Record<number, Person> = {},
  attribution: object = { groupId: String(GROUP), assigneeId: String(AGENT) },
): Promise<Assignment[]> {
  const getAgent = async (id: string) => {
    const person = people[Number(id)] ?? {};
    if (person === 'deleted') throw new ZendeskRefusedError('not_found', 404, 'no such user');
    if (person === 'hidden') throw new ZendeskRefusedError('forbidden', 403, 'not for you');
    return { active: true, suspended: false, role: 'agent', ...person } as AgentUser;
  };
  const response = aResponse();
  const tried: Assignment[] = [];
  const context = { settings: settingsSchema.parse(settings), zendesk: { getAgent } };
  const asked = { attribution: { ...response.attribution, ...attribution } };
  for await (const each of assignments(context, asked)) tried.push(each);
  return tried;
}

const both = { group_id: GROUP, assignee_id: AGENT };
const group = { group_id: GROUP };
const lead = { assignee_id: LEAD };
const withLeads = { leads: { agents: LEADS, groups: [LEADS_GROUP] } };

describe('a follow-up goes', () => {
  it.each<[string, object, Assignment[]]>([
    ['to whoever solved the ticket', {}, [both, group, {}]],
    ['then to a lead', withLeads, [both, lead, group, {}]],
    ['to their group', { followUp: { assign: 'ticket_group' } }, [group, {}]],
    ['to a certain group', { followUp: { assign: { groupId: 9 } } }, [{ group_id: 9 }, {}]],
    ['to a certain agent', { followUp: { assign: { userId: 8 } } }, [{ assignee_id: 8 }, {}]],
    [
      'to the leads’ group when it names no persons',
      { leads: { groups: [LEADS_GROUP] } },
      [both, { group_id: LEADS_GROUP }, group, {}],
    ],
  ])('%s', async (_whom, settings, expected) => {
    expect(await triedFor(settings)).toEqual(expected);
  });

  it.each<[string, Person]>([
    ['suspended', { suspended: true }],
    ['not active any more', { active: false }],
    ['a customer now', { role: 'end-user' }],
    ['deleted', 'deleted'],
  ])('to a lead first when the agent is %s', async (_what, person) => {
    expect(await triedFor(withLeads, { [AGENT]: person })).toEqual([lead, group, {}]);
  });

  it('to whoever solved the ticket when our calls may not look at people', async () => {
    expect((await triedFor(withLeads, { [AGENT]: 'hidden' }))[0]).toEqual(both);
  });

  it('to the next lead when the first has left, and to their group when all have', async () => {
    const gone = { suspended: true };
    expect((await triedFor(withLeads, { 1: gone, 2: gone }))[0]).toEqual({ assignee_id: 3 });
    const toGroup = await triedFor(withLeads, { 1: gone, 2: gone, 3: 'deleted' });
    expect(toGroup[0]).toEqual({ group_id: LEADS_GROUP });
  });

  it('to the group of a ticket that nobody had, and to nobody without one', async () => {
    const nobody = { assigneeId: null };
    expect((await triedFor({}, {}, { ...nobody, groupId: String(GROUP) }))[0]).toEqual(group);
    expect((await triedFor({}, {}, { ...nobody, groupId: null }))[0]).toEqual({});
  });
});
