import { findHastyCounts } from './find-hasty-counts.ts';
import { findSecondLists } from './find-second-lists.ts';
import { findUndocumented } from './find-undocumented.ts';
import { folderOf } from './folders.ts';
import type { SourceFile } from './read-sources.ts';

/** What the text of some files may not contain. */
export type SourceRule = {
  title: string;
  files: RegExp;
  except?: RegExp;
  /** Says what is wrong, each with where. */
  find: (file: SourceFile) => string[];
};

const LONGEST_FILE = 300;
const WORDS_OF_NPS =
  /(?<![a-z])nps|survey|invitation|detractor|promoter|(?<![a-z])passives?(?![a-z])|follow[-_ ]?up|write[-_ ]?back|quarantine|(?<![a-z])intake|['"`](?:improve|insight|alerts?|privacy|agent|lead)['"`]/i;
const CODE = /\.(ts|tsx|mjs)$/;
const PRODUCT = /^(app|backend|sandbox|shared)\/.*\.tsx?$/;

/** Rules that lint cannot express. */
export const sourceRules: SourceRule[] = [
  {
    title: 'every file lies in a folder that has its rule',
    files: /^(backend\/|app\/[^/]+\/)/,
    find: ({ path }) => ([null, 'app'].includes(folderOf(path)) ? ['has no rule'] : []),
  },
  {
    title: 'platform/ knows no word of NPS',
    files: /^backend\/platform\//,
    find: matching(WORDS_OF_NPS),
  },
  {
    title: 'each list of words stands once, in shared/',
    files: /^(app|backend|sandbox|shared)\//,
    // What a migration says is what the tables were made with.
    except:
      /^(shared\/(vocabulary|reasons|nps|zendesk-names|zendesk-tickets)\.ts|backend\/records\/migrations\/.*)$/,
    find: findSecondLists,
  },
  {
    title: 'names in Zendesk stand in shared/zendesk-names.ts',
    files: /^(app|backend|sandbox|shared)\//,
    except: /^shared\/zendesk-names\.ts$/,
    find: matching(/['"`]nps_|['"`]aftercare:follow-up/),
  },
  {
    title: `no file has more than ${LONGEST_FILE} lines`,
    files: /./,
    find: ({ text }) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > LONGEST_FILE ? [`${lines} lines`] : [];
    },
  },
  {
    title: 'rules get time, chance and settings as arguments',
    files: /\.rules\.ts$/,
    find: matching(/\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bMath\.random\b|\bperformance\./),
  },
  {
    title: 'every export of the product has a docstring of one short first sentence',
    files: PRODUCT,
    except: /\.d\.ts$|vite\.config\.ts$/,
    find: findUndocumented,
  },
  {
    title: 'app/ and the contracts that it checks take the small build of zod',
    files: /^(app|shared\/contracts)\//,
    // A form that only the backend reads.
    except: /^shared\/contracts\/survey-answer\.ts$/,
    find: matching(/from 'zod'/),
  },
  {
    title: 'nobody reads an error’s words back, but where they come from others',
    files: PRODUCT,
    except: /^backend\/platform\//,
    find: findWordsReadBack,
  },
  {
    title: 'a test counts what happened only after all work has ended',
    files: /^tests\/(integration|journeys|faults|browser|endurance)\/.*\.test\.ts$/,
    find: findHastyCounts,
  },
  {
    title: 'no test sets a limit to the time that something took',
    files: /^tests\/.*\.tsx?$/,
    except: /planted-faults\.ts$/,
    find: matching(/expect\(.*(?:\.now\(\) - |[eE]lapsed).*\.toBeLess/),
  },
  {
    title: 'a TODO names its owner and its condition',
    files: CODE,
    find: matching(/(?:\/\/|\*|<!--)\s*(?:TODO(?!\(\w+\): when )|FIXME|XXX|HACK)\b/),
  },
  {
    title: 'no secret has a value in the code',
    files: /^(app|backend|shared)\//,
    find: matching(
      /(?:secret|password|passwd|api_?key|private_?key)\w*['"\]]*(?:\s*:\s*string)?\s*(?:=|:|\?\?=?|\|\|=?|\.default\()\s*['"`][^'"`\s$]{8,}['"`]/i,
      // Zendesk's own, which it signs test calls with; named in order to refuse it.
      /PUBLIC_TEST_SECRET/,
    ),
  },
  {
    title: 'no path of somebody’s machine is in the code',
    files: /./,
    // A route of ours goes on with a parameter.
    find: matching(
      /["'`(\s](?:\/(?:home|Users)\/[\w.-]+\/|\/root\/|\/work\/(?![:$])|[A-Z]:\\+Users\\)/,
    ),
  },
];

const WORDS = String.raw`\bmessage\b|String\(\s*(?:error|err|cause|failure|thrown)\b`;
const READ_BACK = [
  new RegExp(String.raw`\.(?:test|exec)\(\s*(?:\w+\()?[^;()]{0,60}?(?:${WORDS})`, 'g'),
  new RegExp(
    String.raw`(?:${WORDS})[^;,=]{0,20}\??\.(?:split|match|matchAll|search|includes|indexOf|startsWith|endsWith)\(`,
    'g',
  ),
];

/** An error carries what it knows as fields; a regular expression over its words is a broken one. */
function findWordsReadBack({ text }: SourceFile): string[] {
  return READ_BACK.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => {
      const line = text.slice(0, index).split('\n').length;
      return `line ${line}: ${found.replace(/\s+/g, ' ')}`;
    }),
  );
}

function matching(pattern: RegExp, allowed?: RegExp): SourceRule['find'] {
  return ({ text }) =>
    text.split('\n').flatMap((line, index) => {
      const isFault = pattern.test(line) && !allowed?.test(line);
      return isFault ? [`line ${index + 1}: ${line.trim()}`] : [];
    });
}
