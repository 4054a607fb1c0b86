import type { Clock } from '../clock.ts';
import type { RateLimits } from './route.types.ts';

/** Creates the counters behind every rate limit, kept in memory only. */
export function createRateLimits(clock: Clock): RateLimits {
  const calls = new Map<string, number[]>();
  return {
    take: (key, limit, windowMs) => {
      const now = clock.now().getTime();
      const recent = (calls.get(key) ?? []).filter((at) => at > now - windowMs);
      const allowed = recent.length < limit;
      if (allowed) recent.push(now);
      calls.set(key, recent);
      const oldest = recent[0] ?? now;
      const resetSeconds = Math.max(1, Math.ceil((oldest + windowMs - now) / 1000));
      return { allowed, remaining: Math.max(0, limit - recent.length), resetSeconds };
    },
  };
}
