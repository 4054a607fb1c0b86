import { finding, type Finding } from './finding.ts';
import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';
import { findPaths } from './read-package.ts';

const REFUSED =
  'vnd.rar rar zip gzip pdf doc docx avi bin bz bz2 csh sh jar mp3 mpeg odt pptx ppt xls xlsx 7z'.split(
    ' ',
  );

/** First bytes of refused types, which count whatever a file is called. */
const BEGINNINGS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip
  [0x1f, 0x8b], // gzip
  [0x25, 0x50, 0x44, 0x46, 0x2d], // pdf
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], // rar
  [0x49, 0x44, 0x33], // audio/mpeg with tags
  [0xff, 0xfb], // audio/mpeg
  [0x00, 0x00, 0x01, 0xba], // video/mpeg
  [0x00, 0x00, 0x01, 0xb3], // video/mpeg
];

/** Checks that no file is of a type that Zendesk refuses: archives, documents, programs. */
export function checkFileTypes(files: PackageFiles): Finding[] {
  const refused = findPaths(files, /./).filter((path) => {
    const extension = /\.([^./]+)$/.exec(path)?.[1] ?? '';
    const bytes = files.get(path) ?? new Uint8Array();
    return REFUSED.includes(extension) || BEGINNINGS.some((start) => startsWith(bytes, start));
  });
  return refused.length > 0 ? [finding('unsupported_mime_type_detected', ...refused)] : [];
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
