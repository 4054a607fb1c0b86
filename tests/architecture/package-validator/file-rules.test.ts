import { describe, expect, it } from 'vitest';
import { aPackage, keysOf, pngOf } from './packages.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;
const PATH = '<path d="M0 0h4v4z"/>';

describe('files', () => {
  it.each([
    ['an archive', 'assets/a.txt', 'PK\u0003\u0004…', ['unsupported_mime_type_detected']],
    ['a document', 'assets/a', '%PDF-1.7', ['unsupported_mime_type_detected']],
    ['the name of a program', 'assets/run.sh', '', ['unsupported_mime_type_detected']],
    ['a font', 'assets/a.woff2', 'wOF2', []],
    ['an archive in tmp/', 'tmp/app.zip', 'PK\u0003\u0004', []],
    ['an archive that is hidden', '.cache/app.zip', 'PK\u0003\u0004', []],
  ])('of %s: %s', (_title, path, content, keys) => {
    expect(keysOf(aPackage({ [path]: content })).errors).toEqual(keys);
  });

  it('of refused types are one fault together', () => {
    const files = aPackage({ 'a.zip': 'x', 'b.rar': 'x', 'manifest.json': null });
    expect(keysOf(files).errors).toEqual(['missing_manifest', 'unsupported_mime_type_detected']);
  });

  it.each([
    [pngOf(830, 200), []],
    [pngOf(1660, 400), []],
    [pngOf(830, 201), ['banner.invalid_size']],
    ['GIF89a', ['banner.invalid_format']],
    ['', ['banner.invalid_format']],
  ])('of a banner %#', (banner, keys) => {
    expect(keysOf(aPackage({ 'assets/banner.png': banner })).errors).toEqual(keys);
  });
});

describe('a picture', () => {
  it.each([
    svg(PATH),
    svg(`<symbol id="default" viewBox="0 0 18 18">${PATH}</symbol>`),
    svg('<g style="fill:red;"><use href="#a"/></g>', ' viewBox="0 0 1 1"'),
    svg('<rect fill="url(#ground)"/>'),
  ])('is left as it is: %s', (markup) => {
    expect(keysOf(aPackage({ 'assets/a.svg': markup }))).toEqual({ errors: [], warnings: [] });
  });

  it.each([
    svg(`<script>alert(1)</script>${PATH}`),
    svg(PATH, ' onload="alert(1)"'),
    svg('<a href="javascript:alert(1)">x</a>'),
    svg('<style>path { fill: red }</style>'),
    svg('<g style="fill: red"/>'),
    svg('<rect fill="url(https://a.example/b)"/>'),
    svg(`<!-- drawn by hand -->${PATH}`),
    `${svg(PATH)}<p>more</p>`,
  ])('is edited by Zendesk: %s', (markup) => {
    expect(keysOf(aPackage({ 'assets/a.svg': markup })).warnings).toEqual(['sanitised_svg']);
  });

  it('with a bitmap in it is replaced', () => {
    const markup = svg('<image href="data:image/png;base64,x"/>');
    expect(keysOf(aPackage({ 'assets/a.svg': markup })).warnings).toEqual(['bitmap_in_svg']);
  });
});

describe('a script', () => {
  it.each([
    ['fetch("http://api.example.com")', ['insecure_http_request']],
    ['fetch("https://api.example.com")', []],
    ['const protocol = "http:";', []],
    ['read(settings.password)', ['generic_secrets']],
    ['key = "AKIAABCDEFGH12345"', ['application_secret']],
    ['-----BEGIN EC PRIVATE KEY-----', ['application_secret']],
    ['token = "abcdefgh"', ['application_secret']],
    ['Token_Key: abcdefgh', ['application_secret']],
    ['secret = \n "abcdefgh"', ['application_secret', 'generic_secrets']],
    ['github=abcdefghijabcdefghijabcdefghij123', ['application_secret']],
    ['isToken(word)', []],
  ])('%s', (text, warnings) => {
    expect(keysOf(aPackage({ 'assets/a.js': text }))).toEqual({ errors: [], warnings });
  });
});
