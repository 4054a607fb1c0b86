import type { Session } from '../../shared/contracts/session.ts';
import { fetchJson, type ApiCall } from './fetch-json.ts';
import { renewSession } from './renew-session.ts';

/** A session is renewed when it has less than this left. */
const RENEW_BEFORE_MS = 5 * 60_000;

/** The backend, as one signed-in agent sees it. */
export interface Api {
  /** Makes a call with the agent's session; see `fetchJson` for what it throws. */
  call<T>(call: ApiCall<T>): Promise<T>;
  /** The session as it is sent, renewed if it ends soon; for what is no JSON. */
  bearer(): Promise<string>;
  /** Renews the session if it ends soon. Never rejects: the next call shows what is wrong. */
  renewIfDue(): Promise<void>;
}

/** Creates the one holder of the session; every call and every renewal goes through it. */
export function createApi(first: Session): Api {
  let current = first;
  let renewal: Promise<void> | null = null;

  const renew = async (): Promise<void> => {
    try {
      current = await renewSession(current.session);
    } catch {
      // The session is good for a while yet, and the next attempt may succeed.
    } finally {
      renewal = null;
    }
  };
  const renewIfDue = async (): Promise<void> => {
    const leftMs = new Date(current.expiresAt).getTime() - Date.now();
    // An ended session cannot be renewed; only Zendesk can vouch for the agent again.
    if (leftMs <= 0 || leftMs >= RENEW_BEFORE_MS) return;
    renewal ??= renew();
    await renewal;
  };
  const bearer = async (): Promise<string> => {
    await renewIfDue();
    return current.session;
  };
  return { renewIfDue, bearer, call: async (call) => await fetchJson(call, await bearer()) };
}
