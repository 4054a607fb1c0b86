import type { Router } from 'express';
import type { DeliveryFaults } from '../events/delivery-faults.ts';
import type { ApiFaults } from '../zendesk/api-faults.ts';
import { readFault } from './read-fault.ts';

/**
 * Adds the routes that plant mishaps, list them and take them back.
 *
 * `POST /faults` takes a mishap of the API (`path` and `fault`) or of the webhooks (`kind`).
 */
export function addFaultRoutes(
  router: Router,
  { faults, deliveryFaults }: { faults: ApiFaults; deliveryFaults: DeliveryFaults },
): void {
  router.get('/faults', (_req, res) => {
    res.json({ api: faults.list(), webhooks: deliveryFaults.list() });
  });
  router.post('/faults', (req, res) => {
    const planted = readFault(req.body);
    if (planted.of === 'api') faults.add(planted.fault);
    else deliveryFaults.add(planted.fault);
    res.status(204).end();
  });
  router.delete('/faults', (_req, res) => {
    faults.clear();
    deliveryFaults.clear();
    res.status(204).end();
  });
  router.delete('/faults/:of/:id', (req, res) => {
    const list = req.params.of === 'api' ? faults : deliveryFaults;
    list.remove(Number(req.params.id));
    res.status(204).end();
  });
}
