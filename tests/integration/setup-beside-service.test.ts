import { afterEach, describe, expect, it } from 'vitest';
import { setupCommand } from '../../backend/commands/setup.command.ts';
import { createScriptedTerminal } from '../support/scripted-terminal.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';

let product: Product;
afterEach(() => product.close());

const WITHOUT_SETUP = { ZENDESK_WEBHOOK_SECRET: '', ZENDESK_APP_ID: '' };

async function setup(flags: string[] = [], environment: Record<string, string> = {}) {
  const variables = Object.fromEntries(
    Object.entries({ ...product.environment, ...environment }).filter(([, value]) => value !== ''),
  );
  await setupCommand({ args: flags, variables, terminal: createScriptedTerminal() });
}

function aNewTicket(): number {
  const { actions } = product.sandbox;
  const { id } = actions.createCustomer({ name: 'Karen', email: 'karen@example.com' });
  return actions.createTicket(id).id;
}

async function solve(ticketId: number): Promise<string | number | null> {
  product.sandbox.actions.solveTicket(ticketId);
  await product.sandbox.whenIdle();
  return product.sandbox.invocations().at(-1)?.statusCode ?? null;
}

describe('a service that runs while setup does its work', () => {
  it('takes events signed with the secret that setup has stored, without a restart', async () => {
    product = await startProduct({ seed: 'bare', environment: WITHOUT_SETUP });
    const ticketId = aNewTicket();
    await setup();
    expect(await solve(ticketId)).toBe(200);
  });

  it('takes events signed with either secret while one is replaced', async () => {
    product = await startProduct({ seed: 'bare', environment: WITHOUT_SETUP });
    const first = aNewTicket();
    await setup();
    expect(await solve(first)).toBe(200);
    const { secret: old } = product.sandbox.state.webhooks[0]!;
    await setup(['--rotate-secret']);
    const webhook = product.sandbox.state.webhooks[0]!;
    expect(webhook.secret).not.toBe(old);
    const second = product.sandbox.actions.createTicket(product.sandbox.users().at(-1)!.id).id;
    expect(await solve(second)).toBe(200);
    webhook.secret = old;
    product.sandbox.actions.createTicket(product.sandbox.users().at(-1)!.id);
    await product.sandbox.whenIdle();
    expect(product.sandbox.invocations().at(-1)?.statusCode).toBe(200);
  });

  it('refuses events signed with another secret', async () => {
    product = await startProduct({ seed: 'bare', environment: WITHOUT_SETUP });
    const ticketId = aNewTicket();
    await setup();
    product.sandbox.state.webhooks[0]!.secret = 'of-somebody-else';
    expect(await solve(ticketId)).toBe(401);
  });

  it('knows the app and the fields within seconds', async () => {
    product = await startProduct({ seed: 'bare', environment: WITHOUT_SETUP });
    await setup();
    const account = product.service.accounts.only();
    await account.refresh();
    await until('the app', () => account.appId === String(product.sandbox.state.apps[0]?.id));
    const [score] = product.sandbox.state.ticketFields;
    expect(account.settings.writeBack.ticketFields.scoreId).toBe(String(score?.id));
  });

  it('opens the secret after SECRET_KEY was changed, and seals it with the new one', async () => {
    product = await startProduct({ seed: 'bare', environment: WITHOUT_SETUP });
    await setup();
    const keys = { SECRET_KEY: 'another-secret-key-with-enough-characters' };
    const previous = product.environment['SECRET_KEY']!;
    Object.assign(product.environment, keys, { SECRET_KEY_PREVIOUS: previous });
    await product.restart();
    Object.assign(product.environment, { SECRET_KEY_PREVIOUS: '' });
    await product.restart();
    expect(await solve(aNewTicket())).toBe(200);
  });
});
