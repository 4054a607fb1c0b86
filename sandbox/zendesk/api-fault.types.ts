/** Says whether a mishap comes in place of the work or after it. */
export type FaultTime = 'before' | 'after';

/** Describes a mishap as an answer, or as a way of not answering. */
export type Mishap =
  | {
      status: number;
      headers?: Record<string, string>;
      /** Zendesk's own words for the status unless given; a text is sent as HTML. */
      body?: unknown;
      /** Seconds for the `Retry-After` header; none is sent unless given. */
      retryAfter?: number;
      when?: FaultTime;
    }
  | {
      /**
       * - `reset`: the connection breaks without a word.
       * - `timeout`: silence, until the caller hangs up or `ms` are over.
       * - `late`: silence, until the caller hangs up or `silenceMs` are over; the work is done `ms`
       *   after that, a second unless given.
       * - `slow`: the answer comes `ms` late, a second unless given.
       * - `truncated`: the work is done, and the answer is half of its JSON.
       * - `cut`: the connection breaks in the middle of the answer.
       * - `html`: a gateway's page with `status`, 503 unless given.
       */
      kind: MishapKind;
      ms?: number;
      silenceMs?: number;
      status?: number;
      when?: FaultTime;
    };

/** Names the ways of not answering. */
export type MishapKind = 'reset' | 'timeout' | 'late' | 'slow' | 'truncated' | 'cut' | 'html';

/** Describes a mishap the API shall have on some of its requests. */
export type ApiFault = {
  method?: string;
  /** Path with `*` for one segment and `**` for the rest, or the start of a path. */
  path: string;
  fault: Mishap;
  /** How many requests it is for: 1 when absent, `always` until it is cleared. */
  times?: number | 'always';
  /** How many fitting requests pass unharmed before it begins. */
  skip?: number;
};
