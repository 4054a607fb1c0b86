import type { Diagnosis } from './diagnose.ts';
import type { Finding, Severity } from './finding.ts';

/** Colours a text, or leaves it as it is. */
export type Paint = (
  color: 'green' | 'yellow' | 'red' | 'cyan' | 'dim' | 'bold',
  text: string,
) => string;

const LEVELS: readonly {
  severity: Severity;
  title: string;
  mark: string;
  color: 'red' | 'yellow' | 'cyan';
}[] = [
  { severity: 'error', title: 'Errors', mark: '✗', color: 'red' },
  { severity: 'warning', title: 'Warnings', mark: '!', color: 'yellow' },
  { severity: 'hint', title: 'Hints', mark: 'i', color: 'cyan' },
];

/** Puts a diagnosis into words for the person at the terminal. */
export function renderDiagnosis({ findings, checks, zendeskUrl }: Diagnosis, paint: Paint): string {
  const healthy = checks.filter(({ status }) => status === 'healthy');
  const skipped = checks.filter(({ status }) => status === 'skipped');
  const groups = LEVELS.flatMap(({ severity, title, mark, color }) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    return [
      '',
      paint('bold', title),
      ...group.flatMap((each) => renderFinding(each, paint(color, mark))),
    ];
  });
  const leftOut =
    skipped.length === 0
      ? []
      : [
          '',
          `Not looked at, since it needs what is named above: ${skipped.map(({ name }) => name).join(', ')}.`,
        ];
  return [
    `Aftercare${zendeskUrl === null ? '' : ` for ${zendeskUrl}`}`,
    '',
    ...healthy.map(({ title }) => `  ${paint('green', '✓')} ${title}`),
    ...groups,
    ...leftOut,
    '',
    summarize(findings),
    '',
  ].join('\n');
}

function renderFinding({ check, problem, cure }: Finding, mark: string): string[] {
  return [`  ${mark} ${problem} [${check}]`, `    → ${cure}`];
}

function summarize(findings: readonly Finding[]): string {
  const count = (severity: Severity) =>
    findings.filter((each) => each.severity === severity).length;
  const parts = LEVELS.flatMap(({ severity }) => {
    const number = count(severity);
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`];
  });
  return parts.length === 0 ? 'All is well.' : `${parts.join(', ')}.`;
}
