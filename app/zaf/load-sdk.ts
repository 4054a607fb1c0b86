import type { Sdk } from './zaf.types.ts';
import { ZafError } from './zaf-error.ts';

const CDN_SCRIPT = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** Longer than a call may take: the script comes over the agent's network. */
export const SDK_LOAD_TIMEOUT_MS = 15_000;

/**
 * Loads the SDK that fits the host: Zendesk's own script, or the npm package on this computer.
 *
 * Never both in one page, as each would make a client of its own.
 */
export async function loadSdk(host: 'zendesk' | 'local'): Promise<Sdk> {
  return host === 'zendesk' ? await loadCdnScript() : await loadPackage();
}

async function loadPackage(): Promise<Sdk> {
  const module = await import('zendesk_app_framework_sdk');
  return module.default;
}

async function loadCdnScript(): Promise<Sdk> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = CDN_SCRIPT;
    script.async = true;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new ZafError('the Zendesk script did not load')));
    document.head.append(script);
  });
  const { ZAFClient } = window as typeof window & { ZAFClient?: Sdk };
  if (ZAFClient === undefined) throw new ZafError('the Zendesk script brought no ZAFClient');
  return ZAFClient;
}
