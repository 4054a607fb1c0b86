// What `@types/negotiator` has is of the release before `preferred`.
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http';

  export default class Negotiator {
    constructor(req: Pick<IncomingMessage, 'headers'>);
    encodings<T extends string>(available: readonly T[], options: { preferred: readonly T[] }): T[];
  }
}
