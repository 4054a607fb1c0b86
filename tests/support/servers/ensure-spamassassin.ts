import { findExecutable } from './find-executable.ts';
import { installDebianPackage } from './install-debian-package.ts';

/** Installs SpamAssassin for the checks of mails when there is none; their global set-up. */
export default function ensureSpamAssassin(): void {
  if (findExecutable('spamassassin') === null) {
    installDebianPackage('spamassassin', 'the checks of mails');
  }
}
