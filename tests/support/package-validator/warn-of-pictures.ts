import { finding, type Finding } from './finding.ts';
import type { PackageFiles } from '../../../backend/commands/package/build-package.ts';
import { findPaths, readText } from './read-package.ts';

/** Elements that Zendesk leaves in a picture. */
const ALLOWED = new Set(
  (
    'a animate animateColor animateMotion animateTransform circle clipPath defs desc ellipse ' +
    'feGaussianBlur filter font-face foreignObject g glyph hkern line linearGradient marker mask ' +
    'metadata missing-glyph mpath path pattern polygon polyline radialGradient rect set stop svg ' +
    'switch symbol text textPath title tspan use'
  ).split(' '),
);
/** Zendesk writes a style attribute anew; this is how it comes out. */
const CLEAN_STYLE = /^(?:[a-z-]+:[^:;\s(]+;)*$/;

/**
 * Warns of SVGs that Zendesk replaces or takes something out of.
 *
 * Knows the usual reasons (scripts, handlers, foreign elements, comments, styles), not all of them.
 */
export function warnOfPictures(files: PackageFiles): Finding[] {
  return findPaths(files, /^assets\/.*\.svg$/).flatMap((path) => {
    const markup = readText(files, path) ?? '';
    if (/<image[\s/>]/.test(markup)) return [finding('bitmap_in_svg', path)];
    return isClean(markup) ? [] : [finding('sanitised_svg', path)];
  });
}

function isClean(markup: string): boolean {
  const body = markup.replace(/^\s*<\?xml[^>]*\?>/, '').trim();
  const elements = [...body.matchAll(/<([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g)];
  return (
    !/<[!?]/.test(body) &&
    /^<svg[\s\S]*(?:<\/svg>|\/>)$/.test(body) &&
    elements.every(([, name = '', attributes = '']) => ALLOWED.has(name) && areClean(attributes))
  );
}

function areClean(attributes: string): boolean {
  const all = attributes.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return [...all].every(([, name = '', double, single]) => {
    const value = double ?? single ?? '';
    if (name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value)) return false;
    if (/url\(\s*["']?(?!#)/i.test(value)) return false;
    if (name.endsWith('href')) return value.startsWith('#');
    return name !== 'style' || CLEAN_STYLE.test(value);
  });
}
