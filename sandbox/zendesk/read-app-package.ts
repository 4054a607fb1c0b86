import { unzipSync } from 'fflate';

/** What an uploaded package holds: an app's version, or why it is none. */
export type AppPackage = { fault: string } | { fault: null; version: string };

const NEEDED = ['author', 'defaultLocale', 'frameworkVersion'];

/**
 * Unpacks an uploaded package and looks whether an app is in it.
 *
 * Checks what no app can do without; Zendesk checks much more.
 */
export async function readAppPackage(body: Buffer, contentType: string): Promise<AppPackage> {
  const zip = await uploadedFile(body, contentType);
  if (zip === null) return { fault: 'Uploaded data: cannot be blank' };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(zip);
  } catch {
    return { fault: 'The file is not a zip archive' };
  }
  const manifest = files['manifest.json'];
  if (manifest === undefined) {
    const isNested = Object.keys(files).some((name) => /^[^/]+\/manifest\.json$/.test(name));
    return {
      fault: isNested
        ? 'manifest.json must be at the root of the archive'
        : 'Could not find manifest.json',
    };
  }
  return checkManifest(new TextDecoder().decode(manifest), Object.keys(files));
}

async function uploadedFile(body: Buffer, contentType: string): Promise<Uint8Array | null> {
  try {
    const headers = { 'content-type': contentType };
    const form = await new Response(new Uint8Array(body), { headers }).formData();
    const file = form.get('uploaded_data') ?? form.get('file');
    return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

function checkManifest(text: string, names: string[]): AppPackage {
  let manifest: Record<string, unknown>;
  try {
    manifest = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { fault: 'Manifest is not proper JSON' };
  }
  const missing = NEEDED.filter((key) => manifest[key] === undefined);
  if (missing.length > 0)
    return { fault: `Missing required fields in manifest: ${missing.join(', ')}` };
  if (manifest['frameworkVersion'] !== '2.0') return { fault: 'frameworkVersion must be 2.0' };
  const translations = `translations/${String(manifest['defaultLocale'])}.json`;
  if (!names.includes(translations)) return { fault: `Missing translation file: ${translations}` };
  const { version } = manifest;
  return { fault: null, version: typeof version === 'string' ? version : '1.0.0' };
}
