import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findExecutable } from '../servers/find-executable.ts';
import { installDebianPackage } from '../servers/install-debian-package.ts';

/** A private key and a certificate signed with it, as PEM. */
export type Certificate = { key: string; cert: string };

/** Makes a self-signed certificate for a host of this machine, valid for some days from today. */
export function makeCertificate(days: number, host = 'localhost'): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
    const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const files = ['-keyout', key, '-out', cert, '-days', String(days)];
    execFileSync(findOpenssl(), ['req', ...kind, ...names, ...files], { stdio: 'pipe' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findOpenssl(): string {
  if (findExecutable('openssl') === null) installDebianPackage('openssl', 'the tests of doctor');
  return findExecutable('openssl') ?? 'openssl';
}
