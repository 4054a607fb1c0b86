import { randomUUID } from 'node:crypto';
import { SignJWT, importPKCS8 } from 'jose';
import { notFound } from '../desk/api-error.ts';
import type { Desk } from '../desk/desk.types.ts';
import type { AppPageData } from './page-data.types.ts';

/** Names the place in the workspace where the app is to appear. */
export type AppPlace = {
  agentId: number;
  location: string;
  ticketId?: number;
  userId?: number;
  organizationId?: number;
};

const LIFE_SECONDS = 300;

/** Prepares the signed request that opens the app's page in an iframe. */
export async function openAppPage(
  desk: Desk,
  serviceUrl: string,
  place: AppPlace,
): Promise<AppPageData> {
  const { state } = desk;
  const app = state.apps.find(({ enabled, installationId }) => enabled && installationId > 0);
  const agent = state.users.find(({ id, role }) => id === place.agentId && role !== 'end-user');
  if (app === undefined || agent === undefined) throw notFound();
  const origin = desk.origin();
  const iat = Math.floor(desk.clock.now().getTime() / 1000);
  const about = {
    ...(place.ticketId === undefined ? {} : { ticket_id: place.ticketId }),
    ...(place.userId === undefined ? {} : { user_id: place.userId }),
    ...(place.organizationId === undefined ? {} : { organization_id: place.organizationId }),
  };
  const key = await importPKCS8(state.secrets.appPrivateKey, 'RS256');
  const token = await new SignJWT({
    context: { product: 'support', location: place.location, ...about },
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(new URL(origin).host)
    .setAudience(`${origin}/api/v2/apps/installations/${app.installationId}.json`)
    .setSubject(`${origin}/api/v2/users/${agent.id}.json`)
    .setIssuedAt(iat)
    .setNotBefore(iat)
    .setExpirationTime(iat + LIFE_SECONDS)
    .setJti(randomUUID())
    .sign(key);
  // One guid for each iframe, as the SDK tells its instances apart by it.
  const guid = randomUUID();
  return {
    action: `${serviceUrl}/zaf/${place.location}?${new URLSearchParams({ origin, app_guid: guid }).toString()}`,
    token,
    guid,
    metadata: {
      appId: app.id,
      installationId: app.installationId,
      name: app.name,
      version: app.version,
      settings: app.settings,
    },
    context: {
      instanceGuid: guid,
      product: 'support',
      account: { subdomain: 'nordlys-outdoor' },
      location: place.location,
      ...(place.ticketId === undefined ? {} : { ticketId: place.ticketId }),
      ...(place.userId === undefined ? {} : { userId: place.userId }),
      ...(place.organizationId === undefined ? {} : { organizationId: place.organizationId }),
    },
  };
}
