import { addressKey } from '../../shared/domain-names.ts';
import type { ScheduledExport } from '../../shared/settings.ts';
import { fingerprint } from '../account/fingerprint.rules.ts';

/** Where an export goes. */
export type ExportReceiver =
  { type: 'email'; to: string } | { type: 'url'; url: string } | { type: 'folder' };

/** All the places that an export goes to. */
export function receiversOf({
  emails,
  url,
  toFolder,
}: Pick<ScheduledExport, 'emails' | 'url' | 'toFolder'>): ExportReceiver[] {
  return [
    ...emails.map((to) => ({ type: 'email' as const, to })),
    ...(url === null ? [] : [{ type: 'url' as const, url }]),
    ...(toFolder ? [{ type: 'folder' as const }] : []),
  ];
}

/** Names a receiver without telling it; hand-offs carry this name. */
export function nameOfReceiver(receiver: ExportReceiver): string {
  const { type } = receiver;
  const where =
    type === 'email' ? addressKey(receiver.to) : type === 'url' ? receiver.url : 'EXPORT_FOLDER';
  return fingerprint(JSON.stringify([type, where]));
}
