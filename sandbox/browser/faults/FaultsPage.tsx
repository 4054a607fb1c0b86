import type { PlantedDeliveryFault } from '../../events/delivery-faults.ts';
import type { PlantedFault } from '../../zendesk/api-faults.ts';
import { deleteAt, postJson } from '../api.ts';
import { useShell } from '../shell/overview-context.ts';
import { usePolled } from '../use-polled.ts';
import {
  API_MISHAPS,
  API_TARGETS,
  TIMES,
  WEBHOOK_MISHAPS,
  chosen,
  wordsFor,
} from './fault-choices.ts';
import { FaultForm } from './FaultForm.tsx';
import { FaultList, type FaultLine } from './FaultList.tsx';

const PATH = '/sandbox/faults';

/** Lets a developer make Zendesk misbehave, and see how Aftercare takes it. */
export function FaultsPage() {
  const { toast } = useShell();
  const { data, refresh } = usePolled<{ api: PlantedFault[]; webhooks: PlantedDeliveryFault[] }>(
    PATH,
  );
  const act = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
      await refresh();
    } catch (error) {
      toast(error instanceof Error ? error.message : 'That did not work', 'error');
    }
  };
  const plantApi = (ids: Record<string, string>): Promise<void> => {
    const fault = chosen(API_MISHAPS, ids['what'] ?? '');
    const times = chosen(TIMES, ids['times'] ?? '');
    return act(postJson(PATH, { ...chosen(API_TARGETS, ids['where'] ?? ''), fault, times }));
  };
  const plantWebhook = (ids: Record<string, string>): Promise<void> => {
    const times = chosen(TIMES, ids['times'] ?? '');
    return act(postJson(PATH, { ...chosen(WEBHOOK_MISHAPS, ids['what'] ?? ''), times }));
  };
  const times = { name: 'times', label: 'How often', choices: TIMES };
  return (
    <div className="narrow faults">
      <h1>Faults</h1>
      <p className="lede">
        Make this Zendesk misbehave and watch how Aftercare takes it. Nothing is lost: what fails is
        tried again, or shown as failed.
      </p>
      <div className="fault-forms">
        <FaultForm
          title="A request fails"
          fields={[
            { name: 'what', label: 'What happens', choices: API_MISHAPS },
            { name: 'where', label: 'To which request', choices: API_TARGETS },
            times,
          ]}
          onPlant={plantApi}
        />
        <FaultForm
          title="A webhook goes astray"
          fields={[{ name: 'what', label: 'What happens', choices: WEBHOOK_MISHAPS }, times]}
          onPlant={plantWebhook}
        />
      </div>
      <h2>Set to go wrong</h2>
      {data === null ? null : (
        <FaultList
          lines={[...data.api.map(apiLine), ...data.webhooks.map(webhookLine)]}
          onRemove={(key) => void act(deleteAt(`${PATH}/${key}`))}
          onClear={() => void act(deleteAt(PATH))}
        />
      )}
    </div>
  );
}

function apiLine({ id, fault, left }: PlantedFault): FaultLine {
  const { method, path } = fault;
  const where = wordsFor(API_TARGETS, method === undefined ? { path } : { method, path });
  return { key: `api/${id}`, what: wordsFor(API_MISHAPS, fault.fault), where, left };
}

function webhookLine({ id, fault, left }: PlantedDeliveryFault): FaultLine {
  const { times: _times, type, ...mishap } = fault;
  const where = type === undefined ? 'any webhook' : `webhooks of ${type}`;
  return { key: `webhooks/${id}`, what: wordsFor(WEBHOOK_MISHAPS, mishap), where, left };
}
