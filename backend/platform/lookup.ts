import { LRUCache } from 'lru-cache';

type Options<Value, Context> = {
  ask: (key: string, context: Context) => Promise<Value>;
  /** How long an answer is remembered, from when it came; `Infinity` for good. */
  forMs: number;
  /** Whether an answer that is remembered still holds; unless it does, it is asked for anew. */
  isGood?: (answer: Value) => boolean;
  /** The same for a failure, which otherwise is forgotten at once. */
  failureForMs?: number;
  /** Of more answers than these, the ones that were asked for longest ago are forgotten. */
  atMost?: number;
  nowMs?: () => number;
};

type Outcome<Value> = { value: Value } | { error: unknown };

/**
 * Makes a look-up that remembers its answers.
 *
 * Who asks while the same question is under way shares its answer, or its failure.
 */
export function createLookup<Value, Context = void>({
  ask,
  forMs,
  isGood = () => true,
  failureForMs = 0,
  atMost = 1_000,
  nowMs = () => Date.now(),
}: Options<Value, Context>): (key: string, context: Context) => Promise<Value> {
  const outcomes = new LRUCache<string, Outcome<Value>, { given: Context }>({
    max: atMost,
    ttl: ttlOf(forMs),
    ttlResolution: 0,
    perf: { now: nowMs },
    // Whoever waits gets the answer, though others have crowded it out meanwhile.
    ignoreFetchAbort: true,
    async fetchMethod(key, _stale, { options, context }) {
      try {
        return { value: await ask(key, context.given) };
      } catch (error) {
        if (failureForMs === 0) throw error;
        options.ttl = ttlOf(failureForMs);
        return { error };
      }
    },
  });
  return async (key, context) => {
    const known = outcomes.peek(key);
    const forceRefresh = known !== undefined && 'value' in known && !isGood(known.value);
    const outcome = await outcomes.forceFetch(key, { context: { given: context }, forceRefresh });
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  };
}

/** Does the work at the first call; all later ones share its outcome, also a failure. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  const outcome = createLookup({ ask: work, forMs: Infinity, failureForMs: Infinity });
  return () => outcome('');
}

/** Does the work at each call; who calls while it is under way shares its outcome. */
export function shared<Value>(work: () => Promise<Value>): () => Promise<Value> {
  const outcome = createLookup({ ask: work, forMs: Infinity, isGood: () => false });
  return () => outcome('');
}

/** The library's word for "for good" is 0. */
function ttlOf(ms: number): number {
  return ms === Infinity ? 0 : ms;
}
