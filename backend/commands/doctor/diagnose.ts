import type { Config } from '../../config/config.ts';
import { checks } from './checks.ts';
import { createDoctorContext, type DoctorOptions } from './doctor-context.ts';
import type { Finding, Severity } from './finding.ts';
import { runChecks, type CheckOutcome } from './run-checks.ts';

/** What doctor found out. */
export type Diagnosis = {
  status: 'healthy' | 'hints' | 'warnings' | 'errors';
  zendeskUrl: string | null;
  /** Most severe first. */
  findings: Finding[];
  checks: Omit<CheckOutcome, 'findings'>[];
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const STATUS = { error: 'errors', warning: 'warnings', hint: 'hints' } as const;

/** Looks at everything that this configuration names; changes nothing. */
export async function diagnose(config: Config, options: DoctorOptions = {}): Promise<Diagnosis> {
  const context = createDoctorContext(config, options);
  try {
    const outcomes = await runChecks(checks, context);
    const all = outcomes.flatMap(({ findings }) => findings);
    const findings = SEVERITIES.flatMap((level) =>
      all.filter(({ severity }) => severity === level),
    );
    return {
      status: findings[0] === undefined ? 'healthy' : STATUS[findings[0].severity],
      zendeskUrl: config.zendeskUrl,
      findings,
      checks: outcomes.map(({ name, title, status, because }) => ({
        name,
        title,
        status,
        because,
      })),
    };
  } finally {
    await context.database.close();
  }
}
