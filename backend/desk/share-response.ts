import type { NewShareInput, ShareTargets } from '../../shared/contracts/shares.ts';
import type { AccountContext } from '../account/account-context.ts';
import { AppError } from '../platform/errors.ts';
import type { AgentFinder } from './find-agent.ts';
import type { ChoiceFinder } from './settings/find-choices.ts';
import type { AskToShare, ShareChannels } from './settings/settings-ports.ts';
import { readInForce } from './settings/settings-state.ts';

/** What sharing takes besides the account. */
export type ShareDeps = {
  agents: AgentFinder;
  choices: ChoiceFinder;
  shareChannels: ShareChannels;
  askToShare: AskToShare;
};

/** With whom answers can be shared; whoever asks needs not show them to themselves. */
export async function listShareTargets(
  account: AccountContext,
  ownId: string | null,
  { choices, shareChannels }: ShareDeps,
): Promise<ShareTargets> {
  const [settings, { agents }] = await Promise.all([readInForce(account), choices.find(account)]);
  const others = agents?.items.filter(({ id }) => id !== ownId) ?? null;
  return {
    channels: shareChannels(settings).map(({ to, type, name }) => ({ to, type, name })),
    colleagues: others?.map(({ id, name }) => ({ to: `agent:${id}`, name })) ?? null,
  };
}

/**
 * Shares an answer, once its receiver is known to be one.
 *
 * @throws AppError `invalid_request` for who is none, and as `AskToShare` does.
 */
export async function shareResponse(
  account: AccountContext,
  responseId: string,
  { id, to, note, actor }: NewShareInput & { actor: string },
  deps: ShareDeps,
): Promise<void> {
  const name = await nameTarget(account, to, deps);
  const words = note === undefined || note === '' ? null : note;
  await deps.askToShare(account, { id, responseId, target: to, name, note: words, actor });
}

async function nameTarget(
  account: AccountContext,
  to: string,
  { agents, shareChannels }: ShareDeps,
): Promise<string> {
  const agentId = /^agent:(\d+)$/.exec(to)?.[1];
  if (agentId === undefined) {
    const channel = shareChannels(await readInForce(account)).find((each) => each.to === to);
    return channel?.name ?? refuse('is no channel of the settings any more');
  }
  const agent = await agents.find(account, agentId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'forbidden') return null;
    throw error;
  });
  if (agent === null) return refuse('is nobody of the team any more');
  if (agent.user.email === null) return refuse('has no address in Zendesk');
  return agent.user.name ?? agent.user.email;
}

function refuse(message: string): never {
  throw new AppError('invalid_request', `the receiver ${message}`, {
    fields: [{ field: 'to', message }],
  });
}
