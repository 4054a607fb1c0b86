import type { Config } from '../config/config.ts';
import type { Running } from '../start/start-aftercare.ts';

/** Tells the person at the terminal where to go next. */
export function greet(config: Config, { service, sandbox }: Running): void {
  const lines =
    sandbox === null
      ? [
          `Aftercare serves ${config.zendeskUrl} at ${config.PUBLIC_URL}`,
          `Role: ${config.ROLE}, port: ${service.port ?? 'none'}`,
        ]
      : [
          'Aftercare is running beside a sandbox of Zendesk.',
          '',
          `  Start here:  ${sandbox.url}`,
          `  Workspace:   ${sandbox.url}/agent`,
          `  Inbox:       ${sandbox.url}/inbox`,
          `  Service:     ${config.PUBLIC_URL}`,
          '',
          'Ctrl-C stops everything. Your data stays.',
        ];
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}
