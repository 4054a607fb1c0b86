import type { GetICUArgs } from '@schummar/icu-type-parser';

/** Messages of one language in ICU MessageFormat, by name; each may stand in a group. */
export type Messages = { readonly [name: string]: string | Messages };

/** The ways to all messages of a tree, such as `status.sent.label`. */
export type PathOf<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Name : `${Name}.${PathOf<Tree[Name]>}`;
}[keyof Tree & string];

/** Writes a message with its values; `Given` are the values that every message has from the start. */
export type Translate<Tree, Given extends string = never> = <Path extends PathOf<Tree>>(
  path: Path,
  ...values: ValuesOf<AllArguments<Tree, Path, Given>>
) => string;

/**
 * A tree with the names and the arguments of another.
 *
 * A message that lacks one of the arguments, or has another, is none of the type that this asks
 * for, so that the compiler points at it.
 */
export type TranslationOf<Source, Own> = {
  readonly [Name in keyof Source]: Source[Name] extends string
    ? SameArguments<Source[Name], Name extends keyof Own ? Own[Name] : never>
    : TranslationOf<Source[Name], Name extends keyof Own ? Own[Name] : never>;
} & { readonly [Name in Exclude<keyof Own, keyof Source>]: never };

type Value = string | number;

type ArgumentsOf<Text, Given extends string> = Text extends string
  ? GetICUArgs<
      Text,
      {
        ProvidedArgs: Given;
        ICUArgument: Value;
        ICUNumberArgument: number;
        ICUDateArgument: Date;
      }
    >
  : never;

type MessageAt<Tree, Path> = Path extends keyof Tree
  ? Tree[Path]
  : Path extends `${infer Head}.${infer Tail}`
    ? Head extends keyof Tree
      ? MessageAt<Tree[Head], Tail>
      : never
    : never;

/** What a path asks for that may be one of several: the arguments of all of them. */
type AllArguments<Tree, Path, Given extends string> = (
  Path extends unknown
    ? // In a box, since a message that chooses by a value has several sets of arguments itself.
      (each: { box: ArgumentsOf<MessageAt<Tree, Path>, Given> }) => void
    : never
) extends (all: infer All) => void
  ? All extends { box: unknown }
    ? Flat<All['box']>
    : never
  : never;

type Flat<Arguments> = { [Name in keyof Arguments]: Arguments[Name] };

type ValuesOf<Arguments> = keyof Arguments extends never
  ? []
  : Partial<Arguments> extends Arguments
    ? [values?: Arguments]
    : [values: Arguments];

type NamesIn<Text> = Text extends string ? keyof GetICUArgs<Text> : never;

type SameArguments<Source, Own> = [NamesIn<Source>, NamesIn<Own>] extends [
  NamesIn<Own>,
  NamesIn<Source>,
]
  ? string
  : { readonly takes: NamesIn<Source> };
