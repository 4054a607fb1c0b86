import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postAppToken, signAppToken } from '../../support/open-app.ts';
import { setScene } from '../../support/desk-scene.ts';
import { startProduct, type Product } from '../../support/start-product.ts';
import { until } from '../../support/until.ts';
import { recordFindings, type Record } from './record-findings.ts';
import { HAS_SPEC, SPEC } from './zendesk-spec.ts';

/** Every call of `zendesk.ts` that the specification knows. */
const CALLS_OF_THE_PRODUCT = [
  'POST /oauth/tokens',
  'GET /api/v2/tickets/{ticket_id}',
  'PUT /api/v2/tickets/{ticket_id}',
  'POST /api/v2/tickets',
  'GET /api/v2/tickets',
  'PUT /api/v2/tickets/{ticket_id}/tags',
  'GET /api/v2/tickets/{ticket_id}/audits',
  'GET /api/v2/users/{user_id}',
  'PUT /api/v2/users/{user_id}',
  'GET /api/v2/users/{user_id}/group_memberships',
  'GET /api/v2/users/me',
  'GET /api/v2/incremental/tickets/cursor',
  'GET /api/v2/oauth/tokens/current',
];

describe.skipIf(!HAS_SPEC)(
  'the product beside Zendesk’s specification (../shared/zendesk/oas.json)',
  () => {
    let product: Product;
    let record: Record;

    beforeAll(async () => {
      product = await startProduct({ seed: 'empty', settings: { leads: { groups: ['1'] } } });
      record = recordFindings(product.sandbox, SPEC);
    });
    afterAll(() => product.close());

    it('brings a low score back, opens a follow-up once though its answer is lost', async () => {
      const { sandbox } = product;
      await product.restart();
      const fault = { kind: 'reset', when: 'after' } as const;
      sandbox.faults.add({ method: 'POST', path: '/api/v2/tickets', fault });
      const scene = setScene(product);
      await scene.answer(await scene.invite(), { score: '2', comment: 'Leaks.', contactOk: 'on' });
      await until('the note', () => scene.notes().length > 0);
      await until(
        'the record',
        () => sandbox.user(scene.customerId).user_fields['nps_score'] === 2,
      );
      await until('the second try', async () => {
        await product.skipHours(1);
        return (await scene.view()).followUp?.ticketId ?? null;
      });
    });

    it('does what can be done for a closed ticket', async () => {
      const { sandbox } = product;
      const scene = setScene(product);
      const link = await scene.invite();
      sandbox.actions.closeTicket(scene.ticketId);
      await scene.answer(link, { score: '1', comment: 'Too late.' });
      await scene.viewWhen('the follow-up', ({ followUp }) => followUp?.ticketId != null);
      await until('the tag', () => record.calls.has('PUT /api/v2/tickets/{ticket_id}/tags 422'));
    });

    it('reads who an agent is, the export, and whether its access is good', async () => {
      const { sandbox } = product;
      const agent = sandbox.users().find(({ role }) => role === 'agent')!;
      const token = await signAppToken(product, { agentId: agent.id, ticketId: 1 });
      expect((await postAppToken(product, token)).status).toBe(200);
      expect((await fetch(`${product.url}/readyz`)).status).toBe(200);
      await product.skipHours(1);
      await until('the export', () => calls().includes('GET /api/v2/incremental/tickets/cursor'));
    });

    it('has asked for what exists and has been answered as Zendesk would', () => {
      expect([...record.findings]).toEqual([]);
      expect(new Set(calls())).toEqual(new Set(CALLS_OF_THE_PRODUCT));
    });

    const calls = () => [...record.calls].map((call) => call.replace(/ \d+$/, ''));
  },
);
