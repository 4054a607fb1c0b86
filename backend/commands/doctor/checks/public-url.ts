import type { Check } from '../check.ts';
import type { DoctorContext } from '../doctor-context.ts';
import { blocking, error, warning, type Fault } from '../finding.ts';
import { fetchPage, type Page } from '../fetch-page.ts';
import { isHealthy } from '../is-ours.ts';
import { isEveryAddress, isLocalHost, isPrivateHost } from '../../../platform/http/hosts.ts';

const SOON_MS = 14 * 24 * 60 * 60_000;

/** Do customers and Zendesk reach us at `PUBLIC_URL`, by HTTPS? */
export const publicUrl: Check = {
  name: 'public-url',
  title: 'PUBLIC_URL leads to this service',
  async run(context) {
    const { config, ca, clock } = context;
    const url = new URL(config.PUBLIC_URL);
    const unfit = judgeAddress(url, config.zendeskUrl);
    let page: Page;
    try {
      page = await fetchPage(`${config.PUBLIC_URL}/healthz`, { ca });
    } catch (failure) {
      return [...unfit, blocking(await explainSilence(failure, context))];
    }
    const { certificate } = page;
    const faults = certificate === null ? [] : judgeCertificate(certificate, clock.now());
    return [...unfit, ...faults, ...judgeAnswer(page)];
  },
};

function judgeAddress({ protocol, hostname }: URL, zendeskUrl: string | null): Fault[] {
  const isReal = zendeskUrl !== null && new URL(zendeskUrl).hostname.endsWith('.zendesk.com');
  if (isReal && isPrivateHost(hostname)) {
    return [
      error({
        problem: `PUBLIC_URL is at ${hostname}, which Zendesk and customers cannot reach.`,
        cure: 'Set PUBLIC_URL to the https address at which this service is reached from outside.',
      }),
    ];
  }
  if (protocol === 'https:' || isLocalHost(hostname)) return [];
  return [
    error({
      problem:
        'PUBLIC_URL begins with http://, so Zendesk shows no page of the app, and answers can be read on their way.',
      cure: 'Put a proxy with a certificate in front of Aftercare, and set PUBLIC_URL to its https:// address.',
    }),
  ];
}

/** Told from a service that does not run, by asking it where it listens. */
async function explainSilence(failure: unknown, { config }: DoctorContext): Promise<Fault> {
  const code =
    failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
  if (code === 'ENOTFOUND') {
    return error({
      problem: `The host of PUBLIC_URL, ${new URL(config.PUBLIC_URL).hostname}, is not known to the network.`,
      cure: 'Check its spelling, and make a DNS entry for it that leads to this service.',
    });
  }
  const host = isEveryAddress(config.HOST) ? '127.0.0.1' : config.HOST;
  const isRunning = await fetchPage(
    `http://${host.includes(':') ? `[${host}]` : host}:${config.PORT}/healthz`,
  )
    .then(isHealthy)
    .catch(() => false);
  return isRunning
    ? error({
        problem: `The service runs, but PUBLIC_URL (${config.PUBLIC_URL}) does not lead to it (${code}).`,
        cure: 'Check PUBLIC_URL, its DNS entry, and the proxy in front of Aftercare; if only this machine cannot reach it, ignore this.',
      })
    : warning({
        problem: `Nobody answers at PUBLIC_URL, ${config.PUBLIC_URL} (${code}), nor at port ${config.PORT} of this machine.`,
        cure: 'Start the service (aftercare start) and run doctor again; if it runs elsewhere, check PUBLIC_URL and the proxy in front of it.',
      });
}

function judgeAnswer(page: Page): Fault[] {
  if (isHealthy(page)) return [];
  const { status, location } = page;
  const what =
    location === null
      ? `with status ${status}`
      : `by sending us to ${new URL(location, 'http://-').origin}`;
  return [
    blocking(
      error({
        problem: `Something else than Aftercare answers at PUBLIC_URL, ${what}.`,
        cure: 'Check PUBLIC_URL, and that the proxy there passes all paths on to Aftercare.',
      }),
    ),
  ];
}

function judgeCertificate(
  { validTo, fault }: NonNullable<Page['certificate']>,
  now: Date,
): Fault[] {
  const leftMs = validTo.getTime() - now.getTime();
  if (leftMs <= 0) {
    return [
      error({
        problem:
          'The certificate of PUBLIC_URL has expired, so neither Zendesk nor browsers connect.',
        cure: 'Renew it, and see why it was not renewed by itself.',
      }),
    ];
  }
  const faults: Fault[] = [];
  if (fault !== null) {
    faults.push(
      error({
        problem: `The certificate of PUBLIC_URL is not to be trusted (${fault}), so neither Zendesk nor browsers connect.`,
        cure:
          fault === 'ERR_TLS_CERT_ALTNAME_INVALID'
            ? 'Install one that is made for the host of PUBLIC_URL.'
            : 'Install one of a known issuer, together with its intermediate certificates.',
      }),
    );
  }
  if (leftMs < SOON_MS) {
    faults.push(
      warning({
        problem: `The certificate of PUBLIC_URL expires in ${Math.ceil(leftMs / 86_400_000)} days.`,
        cure: 'Renew it, or see why it is not renewed by itself.',
      }),
    );
  }
  return faults;
}
