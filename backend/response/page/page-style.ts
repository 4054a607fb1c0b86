import { CATEGORIES, SCORES, categoryOf } from '../../../shared/nps.ts';
import { accentOn } from './accent-colors.ts';

const LIGHT_CARD = '#ffffff';
const DARK_CARD = '#1c1f22';

/**
 * Style sheet of the customer pages, with the accent derived from the brand's colour.
 *
 * Logical properties throughout, so a right-to-left language needs no rule of its own. Sizes in rem,
 * so that they follow the reader's own text size.
 */
export function pageStyle(brandColor: string): string {
  const light = accentOn(LIGHT_CARD, brandColor);
  const dark = accentOn(DARK_CARD, brandColor);
  const sheet = `
:root{color-scheme:light dark;--ground:#f4f4f2;--card:${LIGHT_CARD};--ink:#1f2326;--soft:#5a6168;--line:#82898f;--faint:#e3e4e2;--error:#b3261e;--accent:${light.fill};--on-accent:${light.text}}
@media(prefers-color-scheme:dark){:root{--ground:#131517;--card:${DARK_CARD};--ink:#e9eaeb;--soft:#a9b0b6;--line:#767d84;--faint:#33383c;--error:#ffb4ab;--accent:${dark.fill};--on-accent:${dark.text}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;padding:1rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main{max-inline-size:43rem;margin:0 auto;padding:1.5rem 1.25rem;background:var(--card);border-block-start:.25rem solid var(--accent);border-radius:.5rem;box-shadow:0 1px 3px #0002}
header{margin-block-end:1.75rem;color:var(--soft);font-weight:600}
header img{display:block;forced-color-adjust:none;max-inline-size:100%;max-block-size:2.5rem;inline-size:auto}
h1{margin:0 0 1rem;font-size:1.375rem;line-height:1.35;font-weight:650;text-wrap:balance}
p{margin:0 0 1rem}
main>:last-child{margin-block-end:0}
a{color:var(--accent);text-underline-offset:.15em}
footer{max-inline-size:43rem;margin:1rem auto 0;padding:0 1.25rem;color:var(--soft);font-size:.875rem}
footer p{margin:0 0 .25rem}
footer a{display:inline-block;padding-block:.25rem;color:inherit}
:focus-visible{outline:.1875rem solid var(--ink);outline-offset:.125rem}
button{font:inherit;font-weight:600;min-block-size:3rem;padding:.625rem 1.75rem;border:2px solid transparent;border-radius:.375rem;background:var(--accent);color:var(--on-accent);cursor:pointer}
button.quiet{border-color:var(--line);background:none;color:inherit;font-weight:400}
button:hover{box-shadow:inset 0 0 0 99rem #ffffff1f}
.notice{margin-block-end:1.75rem;padding:.75rem 1rem;border-inline-start:.25rem solid var(--accent);background:var(--ground);border-radius:.25rem}
form>p{margin-block-end:1.5rem}
.message{white-space:pre-line}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(min-width:40rem){body{padding:3rem 1rem}main{padding:2.5rem}footer{padding:0 2.5rem}h1{font-size:1.5rem}}
@media(max-width:14rem){body{padding:.25rem}main{padding:1rem .5rem}footer{padding:0 .5rem}}
@media(prefers-color-scheme:dark){header img{padding:.375rem;max-block-size:3.25rem;background:#fff;border-radius:.25rem}main{box-shadow:none}}
@media(forced-colors:active){main{border:1px solid}}`;
  return withoutLineBreaks(sheet);
}

/** Shows the words for the category of the chosen score, where a browser can tell; else those for any. */
const BY_CATEGORY = [
  '.by-promoter,.by-passive,.by-detractor{display:none}',
  ...CATEGORIES.map((category) => {
    const scores = SCORES.filter((score) => categoryOf(score) === category);
    const chosen = scores.map((score) => `[value="${score}"]`).join(',');
    return `form:has(.number :is(${chosen}):checked) .by-${category}{display:inline}`;
  }),
  'form:has(.number :checked) .by-any{display:none}',
].join('');

/** Style sheet of the survey form alone; stands after {@link pageStyle}. */
export const SURVEY_FORM_STYLE = withoutLineBreaks(`
fieldset{min-inline-size:0;margin:0 0 1.75rem;padding:0;border:0}
fieldset:has(.saved){margin-block-end:1.25rem}
legend{padding:0;inline-size:100%}
legend h1{margin-block-end:1.25rem}
.scale{display:grid;gap:.5rem;grid-template:"low" auto "numbers" auto "high" auto/1fr}
.low,.high{color:var(--soft);font-size:.875rem}
.low{grid-area:low}
.high{grid-area:high;text-align:end}
.numbers{grid-area:numbers;display:grid;gap:.5rem;grid-template-columns:repeat(6,1fr)}
.number{position:relative;display:grid;place-items:center;min-block-size:3rem;font-weight:600;font-variant-numeric:tabular-nums;cursor:pointer}
.number input{appearance:none;position:absolute;inset:0;margin:0;inline-size:100%;block-size:100%;border:1px solid var(--line);border-radius:.375rem;background:var(--card);cursor:pointer;transition:background-color .12s,border-color .12s}
.number span{position:relative;pointer-events:none}
.number .unseen{position:absolute}
.number input:hover{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.number input:checked{border-color:var(--accent);background:var(--accent);box-shadow:inset 0 0 0 2px var(--accent),inset 0 0 0 3px var(--on-accent)}
.number input:checked~span{color:var(--on-accent);font-size:1.125rem}
.saved{margin:.5rem 0 0;color:var(--soft);font-size:.875rem;min-block-size:1.5em}
.field{margin-block-end:1.75rem}
.field>label{display:block;margin-block-end:.5rem;font-weight:600}
${BY_CATEGORY}
.chosen{margin-block-end:1rem;color:var(--soft)}
form:not(:has(.number [checked]:checked)) .chosen{display:none}
.optional{color:var(--soft);font-weight:400}
textarea{display:block;inline-size:100%;min-block-size:6.5rem;padding:.625rem .75rem;border:1px solid var(--line);border-radius:.375rem;background:var(--card);color:inherit;font:inherit;resize:vertical}
.check{display:flex;gap:.75rem;align-items:flex-start;margin-block-end:1.75rem;padding-block:.25rem;cursor:pointer}
.check input{flex:none;inline-size:1.25rem;block-size:1.25rem;margin:.125rem 0;accent-color:var(--accent)}
.error{inline-size:fit-content;margin:0 0 .75rem;color:var(--error);font-weight:600}
#score-error{margin-block-end:1.25rem;border-radius:.25rem}
#score-error:focus-visible{outline:2px solid;outline-offset:.25rem}
.wrong textarea{border:2px solid var(--error)}
.wrong .number input:not(:checked){border-color:var(--error)}
@media(min-width:40rem){.scale{grid-template:"numbers numbers" auto "low high" auto/1fr 1fr}.numbers{grid-template-columns:repeat(11,1fr);gap:.375rem}}
@media(max-width:14rem){.numbers{grid-template-columns:repeat(3,1fr)}}
@media(prefers-reduced-motion:reduce){.number input{transition:none}}
@media(forced-colors:active){.number input:checked{background:SelectedItem;border-color:SelectedItem;box-shadow:none;forced-color-adjust:none}.number input:checked~span{color:SelectedItemText;forced-color-adjust:none}}`);

function withoutLineBreaks(sheet: string): string {
  return sheet.replaceAll('\n', '');
}
