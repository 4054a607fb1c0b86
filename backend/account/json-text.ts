import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/** Where something stands in a text, counted from 1. */
export type TextPlace = { line: number; column: number };

/** JSON that an operator wrote, with the places of its parts. */
export type JsonText =
  | { fault: null; value: unknown; placeOf: (path: string) => TextPlace | null }
  | { fault: string; place: TextPlace };

const PARSING = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

const WORDS: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'a number is not written as JSON wants it',
  PropertyNameExpected: 'a name in double quotes is missing',
  ValueExpected: 'a value is missing (is there a comma too many before it?)',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'something stands behind the end',
  InvalidCommentToken: 'JSON knows no comments',
  UnexpectedEndOfComment: 'JSON knows no comments',
  UnexpectedEndOfString: 'a closing " is missing',
  InvalidCharacter: 'a line break or control character stands between quotes',
  InvalidEscapeCharacter: 'a \\ stands before a letter that it does not go with',
  InvalidUnicode: 'a \\u stands before something other than four digits',
};

/** Reads JSON; a fault says what is wrong and where, and quotes nothing of the text. */
export function readJsonText(text: string): JsonText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, PARSING);
  const [first] = errors;
  if (first !== undefined || tree === undefined) {
    const kind = first === undefined ? 'ValueExpected' : printParseErrorCode(first.error);
    const offset = first?.offset ?? 0;
    const what = WORDS[kind] ?? 'something is not written as JSON wants it';
    return { fault: what, place: placeIn(text, offset) };
  }
  const twice = findTwice(tree);
  if (twice !== null) {
    return { fault: 'a name is given twice', place: placeIn(text, twice.offset) };
  }
  const placeOf = (path: string) => {
    const node = findNodeAtLocation(tree, path.split('.').map(asSegment));
    return node === undefined ? null : placeIn(text, node.offset);
  };
  return { fault: null, value: JSON.parse(text) as unknown, placeOf };
}

function asSegment(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

function placeIn(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The second of two members of one name, of which readers of JSON would take the last. */
function findTwice({ type, children = [] }: Node): Node | null {
  const names = new Set<unknown>();
  for (const child of children) {
    const key = type === 'object' ? child.children?.[0] : undefined;
    if (key !== undefined && names.has(key.value)) return key;
    if (key !== undefined) names.add(key.value);
    const deeper = findTwice(child);
    if (deeper !== null) return deeper;
  }
  return null;
}
