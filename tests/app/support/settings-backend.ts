import type { Api } from '../../../app/api/create-api.ts';
import { ProblemError } from '../../../app/api/failure.ts';
import type { FailedWork } from '../../../app/api/work.ts';
import type { ApiCall } from '../../../app/api/fetch-json.ts';
import type { Job } from '../../../shared/contracts/jobs.ts';
import type { SettingsChoices } from '../../../shared/contracts/settings-choices.ts';
import type { GivenSettings, SettingsState } from '../../../shared/contracts/settings.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import type { AuditTrail } from '../../../shared/contracts/audit-trail.ts';
import { pageOfEvents } from './some-events.ts';

/** The settings' part of the API for tests: it stores, counts versions and minds `If-Match`. */
export type SettingsBackend = {
  api: Api;
  /** Every call as "METHOD path", in order. */
  calls: string[];
  /** What was sent with the calls of one kind, in order. */
  bodiesOf: (call: string) => unknown[];
  /** All versions that there have been, as they were given. */
  versions: GivenSettings[];
  /** Stores settings as another admin. */
  saveAsAnother: (stored: GivenSettings) => void;
  /** Work that was given up; a try takes it away. */
  failedWork: FailedWork['items'];
  /** The audit trail; an error is what asking for it leads to. */
  events: readonly AuditTrail['items'][number][] | ProblemError;
  /** A job as it is told each time that it is looked at; the last one stays. */
  jobs: (Job | ProblemError)[];
  /** What is answered to other calls, by "METHOD path". */
  answers: Record<string, unknown>;
  /** Laid over what the API tells of the settings. */
  told: Partial<SettingsState>;
};

/** Work that was given up. */
export const FAILED_WORK: FailedWork['items'][number] = {
  id: '7d444840-9dc0-41e2-8b05-9a1a5f9a0b6e',
  name: 'consider-invitation',
  message: { ticketId: '4711' },
  attempts: 19,
  problem: 'Zendesk answered 503',
  askedAt: '2026-11-28T09:00:00.000Z',
  failedAt: '2026-11-29T09:00:00.000Z',
};

const CHOICES: SettingsChoices = {
  brands: { items: [{ id: '10', name: 'Nordlys' }], isCut: false },
  groups: {
    items: [
      { id: '20', name: 'Support' },
      { id: '21', name: 'Billing' },
    ],
    isCut: false,
  },
  forms: { items: [], isCut: false },
  agents: { items: [{ id: '30', name: 'Anna Berg', role: 'agent' }], isCut: false },
  tags: { items: [{ tag: 'vip', count: 3 }], isCut: false },
  ticketFields: { items: [{ id: '40', name: 'NPS score', type: 'integer' }], isCut: false },
  channels: ['email', 'web'],
};

/** Makes a backend in which these settings are stored. */
export function createSettingsBackend(stored: GivenSettings = {}): SettingsBackend {
  const sent: { call: string; body: unknown }[] = [];
  const backend: SettingsBackend = {
    api: {
      call: async (call) => await answer(call),
      renewIfDue: async () => undefined,
      bearer: async () => '',
    },
    calls: [],
    bodiesOf: (call) => sent.filter((each) => each.call === call).map(({ body }) => body),
    versions: [stored],
    saveAsAnother: (given) => void backend.versions.push(given),
    failedWork: [],
    events: [],
    jobs: [],
    answers: {},
    told: {},
  };
  const state = (): SettingsState => {
    const latest = backend.versions.at(-1) ?? {};
    return {
      state: `state-${backend.versions.length}`,
      version: backend.versions.length,
      settings: settingsSchema.parse(latest),
      stored: latest,
      faults: [],
      warnings: [],
      startsFromFile: false,
      ...backend.told,
    };
  };
  const store = (given: GivenSettings, ifMatch: string | undefined): SettingsState => {
    if (ifMatch !== `"${state().state}"`) {
      const problem = { type: 'about:blank', title: 'Changed', code: 'changed_meanwhile' };
      throw new ProblemError({ ...problem, status: 412 });
    }
    backend.versions.push(given);
    return state();
  };
  function tellJob(): Job {
    const told = backend.jobs.length > 1 ? backend.jobs.shift() : backend.jobs[0];
    if (told === undefined) throw new Error('there is no job');
    if (told instanceof ProblemError) throw told;
    return told;
  }
  function respond({ method, path, body, ifMatch }: ApiCall<unknown>): unknown {
    const call = `${method} ${path.replace('/api/v1', '')}`;
    backend.calls.push(call);
    sent.push({ call, body });
    if (backend.answers[call] !== undefined) return backend.answers[call];
    const restored = /^POST \/settings\/versions\/(\d+)\/restore$/.exec(call);
    if (restored !== null) return store(backend.versions[Number(restored[1]) - 1] ?? {}, ifMatch);
    if (call === 'POST /settings/back-test' || call.startsWith('GET /jobs/')) return tellJob();
    const retried = /^POST \/work\/([^/]+)\/retry$/.exec(call)?.[1];
    if (retried !== undefined) {
      backend.failedWork = backend.failedWork.filter(({ id }) => id !== retried);
      return { id: retried };
    }
    if (call.startsWith('GET /work?')) return { items: backend.failedWork, next: null };
    if (/^GET \/events(?:\?|$)/.test(call)) {
      if (backend.events instanceof ProblemError) throw backend.events;
      return pageOfEvents(backend.events, new URLSearchParams(call.split('?')[1]));
    }
    switch (call) {
      case 'GET /settings':
        return state();
      case 'PUT /settings':
        return store(body as GivenSettings, ifMatch);
      case 'POST /settings/check':
        return { faults: [], warnings: [], changes: { items: [], more: 0 }, state: state().state };
      case 'GET /settings/choices':
        return CHOICES;
      case 'GET /settings/versions':
        return { items: [], next: null };
      case 'POST /preview': {
        const { part } = body as { part: string };
        return { part, locale: 'en', subject: 'Hello', html: '<p>Mail</p>', text: null };
      }
      default:
        throw new Error(`nothing answers ${call}`);
    }
  }
  async function answer<T>(call: ApiCall<T>): Promise<T> {
    return await Promise.resolve(call.answer.parse(respond(call)));
  }
  return backend;
}
