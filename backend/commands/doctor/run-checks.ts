import type { Check, Earlier } from './check.ts';
import type { DoctorContext } from './doctor-context.ts';
import { judgeFailure } from './judge-failure.ts';
import { blocking, warning, type Fault, type Finding } from './finding.ts';

/** How one check ended. */
export type CheckOutcome = {
  name: string;
  title: string;
  status: 'healthy' | 'found' | 'skipped';
  findings: Finding[];
  /** Title of the check that kept this one from running. */
  because: string | null;
};

type Ended = CheckOutcome & { isBlocked: boolean };

const PATIENCE_MS = 20_000;

/**
 * Runs checks at once, each as soon as those that it needs have ended; none keeps the others waiting.
 *
 * One that cannot run is skipped without a finding: what kept it from running has one.
 */
export async function runChecks(
  checks: readonly Check[],
  context: DoctorContext,
  patienceMs = PATIENCE_MS,
): Promise<CheckOutcome[]> {
  const relevant = checks.filter(({ isFor }) => isFor === undefined || isFor(context.config));
  const started = new Map<string, Promise<Ended>>();
  for (const check of relevant) started.set(check.name, start(check));
  const ended = await Promise.all(started.values());
  return withoutRepeats(ended);

  async function start(check: Check): Promise<Ended> {
    const { name, title, needs = [], after = [] } = check;
    const earlier = await Promise.all(
      [...needs, ...after].flatMap((each) => started.get(each) ?? []),
    );
    const obstacle = earlier.find((each) => needs.includes(each.name) && each.isBlocked);
    if (obstacle) {
      const because = obstacle.because ?? obstacle.title;
      return { name, title, status: 'skipped', findings: [], because, isBlocked: true };
    }
    const hasError = (other: string) =>
      earlier.some((each) => each.name === other && each.findings.some(isError));
    const faults = await withPatience(check, context, { hasError }, patienceMs);
    return {
      name,
      title,
      status: faults.length === 0 ? 'healthy' : 'found',
      findings: faults.map(({ severity, problem, cure }) => ({
        check: name,
        severity,
        problem,
        cure,
      })),
      because: null,
      isBlocked: faults.some(({ isBlocking }) => isBlocking === true),
    };
  }
}

const isError = ({ severity }: Finding) => severity === 'error';

async function withPatience(
  { title, run }: Check,
  context: DoctorContext,
  earlier: Earlier,
  patienceMs: number,
): Promise<Fault[]> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Fault[]>((resolve) => {
    const fault = warning({
      problem: `Looking at "${title}" took longer than ${patienceMs / 1000} seconds and was given up.`,
      cure: 'Run doctor again; if it stays so, look for what is slow there, or for a firewall that swallows connections.',
    });
    timer = setTimeout(() => resolve([blocking(fault)]), patienceMs);
  });
  try {
    return await Promise.race([run(context, earlier), tooLate]);
  } catch (failure) {
    return [blocking(judgeFailure(failure, title, context))];
  } finally {
    clearTimeout(timer);
  }
}

/** The same fault, met by several checks, is told once. */
function withoutRepeats(ended: readonly Ended[]): CheckOutcome[] {
  const seen = new Set<string>();
  return ended.map(({ name, title, status, because, findings }) => ({
    name,
    title,
    status,
    because,
    findings: findings.filter(({ problem, cure }) => {
      const key = `${problem}\n${cure}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  }));
}
