import { checkRequiredTexts } from './check-required-texts.ts';
import { finding, type Finding } from './finding.ts';
import { isObject, objectOf, type JsonObject } from './json.ts';
import { LOCALE } from './manifest/check-manifest.ts';
import type { Manifest } from './manifest/read-manifest.ts';
import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';
import { findPaths, readText } from './read-package.ts';

/** Checks each translation; the English one needs the texts of a listing as well. */
export function checkTranslations(manifest: Manifest, files: PackageFiles): Finding[] {
  const errors: Finding[] = [];
  for (const path of findPaths(files, /^translations\/.*\.json$/)) {
    const locale = path.slice('translations/'.length, -'.json'.length);
    if (!LOCALE.test(locale)) errors.push(finding('translation.invalid_locale', path));
    const json = parse(readText(files, path) ?? '');
    if (json instanceof SyntaxError) errors.push(finding('translation.not_json', path));
    else if (!isObject(json)) errors.push(finding('translation.not_json_object', path));
    else {
      errors.push(...checkFormat(json, path), ...checkLabels(json, path));
      // Looked at only while everything else is in order, as Zendesk does.
      if (errors.length === 0 && locale === 'en') {
        errors.push(...checkRequiredTexts(json, manifest));
      }
    }
  }
  return errors;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

/** A file that has `app.package` writes all other texts as `{ title, value }`. */
function checkFormat(json: JsonObject, path: string): Finding[] {
  const { package: packaged, ...others } = objectOf(json['app']);
  if (packaged === undefined || packaged === null || packaged === false) return [];
  const wrong = findMisshapen({ ...json, app: others });
  return wrong === null ? [] : [finding('translation.invalid_format', path, wrong)];
}

function findMisshapen(texts: JsonObject): string | null {
  for (const [key, value] of Object.entries(texts)) {
    if (!isObject(value)) return key;
    const isText =
      Object.keys(value).toSorted().join() === 'title,value' &&
      Object.values(value).every((each) => typeof each === 'string');
    const wrong = isText ? null : findMisshapen(value);
    if (wrong !== null) return wrong;
  }
  return null;
}

function checkLabels(json: JsonObject, path: string): Finding[] {
  const parameters = Object.entries(objectOf(objectOf(json['app'])['parameters']));
  const wrong = parameters.find(([, texts]) => !isObject(texts) || !('label' in texts));
  return wrong ? [finding('translation.missing_required_key_on_leaf', path, wrong[0])] : [];
}
