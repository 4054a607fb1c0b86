import { app as desired } from '../../setup/desired-state.ts';
import type { App } from '../../../platform/zendesk/admin.types.ts';
import { readVersion } from '../../package/project-folder.ts';
import type { Check } from '../check.ts';
import { isOlder } from '../is-older.ts';
import type { DoctorContext } from '../doctor-context.ts';
import { error, warning, type Fault } from '../finding.ts';

const APPS = 'Admin Center → Apps and integrations → Zendesk Support apps';

/** Do agents see the app, and is it the version of this service? */
export const app: Check = {
  name: 'app',
  title: 'the app is installed, and up to date',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['rights'],
  async run(context) {
    const view = context.zendesk();
    const setup = context.commandFor('setup');
    const [apps, installations] = await Promise.all([view.apps(), view.installations()]);
    const id = await knownId(context);
    const found =
      apps.find((each) => each.id === id) ?? apps.find(({ name }) => name === desired.name);
    if (found === undefined) return [missing(setup)];
    const installation = installations.find(({ app_id: appId }) => appId === found.id);
    const faults: (Fault | false)[] = [
      found.id !== id && id !== null && otherId(id, found, context),
      installation === undefined &&
        warning({
          problem: `The app “${found.name}” is in Zendesk but not installed, so agents do not see it.`,
          cure: `Run ${setup}, which installs it.`,
        }),
      installation?.enabled === false &&
        warning({
          problem: `The app “${found.name}” is switched off, so agents do not see it.`,
          cure: `Enable it in ${APPS}.`,
        }),
      await judgeVersion(found, setup),
    ];
    return faults.filter((fault) => fault !== false);
  },
};

/** By which id the service checks what Zendesk signs. */
async function knownId({ config, database }: DoctorContext): Promise<string | null> {
  if (config.ZENDESK_APP_ID !== null) return config.ZENDESK_APP_ID;
  const remembered = await database.remembered();
  return remembered.find(({ name }) => name === 'app')?.zendeskId ?? null;
}

async function judgeVersion({ name, version }: App, setup: string): Promise<Fault | false> {
  const ours = await readVersion();
  if (version == null || !isOlder(version, ours)) return false;
  return warning({
    problem: `The app “${name}” in Zendesk is of version ${version}, older than this service (${ours}).`,
    cure: `Run ${setup}, which uploads the new package.`,
  });
}

function missing(setup: string): Fault {
  return warning({
    problem:
      'The app is not in Zendesk, so agents do not see why a customer was asked and what came of it.',
    cure: `Run ${setup}, which uploads and installs it; or upload the zip of aftercare package by hand.`,
  });
}

function otherId(id: string, found: App, { config, commandFor }: DoctorContext): Fault {
  return error({
    problem: `The app in Zendesk has the id ${found.id}, and Aftercare expects ${id}, so its pages are refused.`,
    cure:
      config.ZENDESK_APP_ID === null
        ? `Run ${commandFor('setup')}, which remembers the new id.`
        : 'Remove ZENDESK_APP_ID and run aftercare setup, or set it to the id of the app.',
  });
}
