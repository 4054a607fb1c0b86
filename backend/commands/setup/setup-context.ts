import type { ResourceKind } from '../../../shared/zendesk-names.ts';
import type { Config } from '../../config/config.ts';
import type { ChosenAccount } from '../accounts/choose-account.ts';
import { createClock } from '../../platform/clock.ts';
import type { Credentials } from '../../platform/zendesk/access-token.ts';
import { createZendeskAdmin, type ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { createZendeskHttp } from '../../platform/zendesk/zendesk-http.ts';
import { explained as explainedOf } from '../failures/explained.ts';
import { createAppDelivery } from './deliver-app.ts';
import { createMakers, type Maker } from './make-resource.ts';
import type { OpenSetup } from './open-setup.ts';
import type { PackedApp } from './pack-app.ts';
import { patientCall } from './patient-call.ts';
import { CommandError } from '../terminal/command-error.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What the parts of setup work with. */
export type SetupContext = {
  config: Config;
  zendeskUrl: string;
  /** `null` for the environment’s account. */
  storedKind: ChosenAccount['storedKind'];
  admin: ZendeskAdmin;
  open: OpenSetup;
  /** Behind the path of the webhook, for an account that is not the environment’s. */
  webhookAccountId?: string | null;
  terminal: Terminal;
  /** `null` leaves the app alone. */
  packed: PackedApp | null;
};

/** Makes the calls to an account for a command that somebody is waiting for. */
export function createSetupAdmin(
  credentials: Credentials,
  zendeskUrl: string,
  terminal: Terminal,
): ZendeskAdmin {
  const call = createZendeskHttp({ baseUrl: zendeskUrl, credentials, clock: createClock() });
  return createZendeskAdmin(
    patientCall(call, (waitMs) =>
      terminal.line(`  … Zendesk is busy, asking again in ${Math.ceil(waitMs / 1000)} s`),
    ),
  );
}

/** Puts together how things are made in this account. */
export function makersOf({
  admin,
  open,
  packed,
  terminal,
}: SetupContext): Record<ResourceKind, Maker> {
  const packApp = async () => {
    if (packed === null) throw new CommandError('The app is left alone in this run.');
    return packed.zip;
  };
  const appId = async () => {
    const resources = await open.memory.list();
    const id = resources.find(({ name }) => name === 'app')?.zendeskId;
    if (id == null) throw new CommandError('The app is not in Zendesk yet: run setup again.');
    return id;
  };
  return createMakers({
    admin,
    app: createAppDelivery({ admin, packApp, tell: (line) => terminal.line(line) }),
    appId,
  });
}

/** Does something in Zendesk; a failure says in one sentence what it was and what to do. */
export function explained<T>(
  { zendeskUrl, storedKind }: Pick<SetupContext, 'zendeskUrl' | 'storedKind'>,
  doing: string,
  work: () => Promise<T>,
): Promise<T> {
  return explainedOf({ command: 'setup', doing, zendeskUrl, storedKind }, work);
}
