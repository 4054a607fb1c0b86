import { setTimeout as pause } from 'node:timers/promises';
import { settleRig } from './settle.ts';
import { startKillRig, type KillRig } from './start-kill-rig.ts';
import { startRelay, type Relay } from './start-relay.ts';
import { createStatementReader } from './statement-reader.ts';
import { until } from './until.ts';

/** Stopped so long, a worker has lost its leases, though no effect that it was in the midst of. */
const LEASE_SECONDS = 8;
const SECOND_WAKES_MS = 9_000;
const FIRST_WAKES_MS = 12_000;
/** A worker that was stopped for longer than this between two sweeps sweeps when it goes on. */
const SWEEP_MS = 15_000;
const CLOCK_OFFSET_SECONDS = 240;

/** What is not done for one hand-off: the queue’s statements, looks around, what ended, logging in. */
const NOISE =
  /move_to_|next_signal|add_job|next_delay|from job|queue = |set "lease_until" = .*"status" = (?:\$2|'running') and "lease_owner"|findNext|known\.name as name|"zendesk_spells"|"mail_fault"|^EHLO|^AUTH|oauth/i;
/** A worker looks for more as often as it happens to, though once for each of two hand-offs. */
const CLAIM = /^with due as/;
const CLAIMS = 2;
/** A mail’s body comes in pieces, its last dot alone or not; the first piece counts. */
const COMMAND = /^(?:EHLO|AUTH|MAIL FROM|RCPT TO|DATA|RSET|QUIT|NOOP)/;

/** Where a worker waits for somebody outside: the how-manieth request of one kind. */
export type Point = { channel: string; label: string; occurrence: number };

/** Two workers that take turns at being stopped; the clock of the second is four minutes ahead. */
export type FreezeRig = KillRig & {
  /** What the first worker asks of others during `work`, in order. */
  trace(work: () => Promise<void>): Promise<Point[]>;
  /**
   * Stops the first worker at a point of `work`, and lets the second go on meanwhile.
   *
   * `before`: what it asks is still under way. `after`: it is answered, and does not know yet.
   */
  freezeAt(point: Point, when: 'before' | 'after', work: () => void | Promise<void>): Promise<void>;
};

/** Starts a web process and the two workers; the first reaches everybody through relays. */
export async function startFreezeRig(): Promise<FreezeRig> {
  const rig = await startKillRig();
  const { environment } = rig;
  const [db, zendesk, mail] = await Promise.all(
    ['DATABASE_URL', 'ZENDESK_URL', 'SMTP_URL'].map((name) =>
      startRelay(Number(new URL(environment[name] ?? '').port)),
    ),
  );
  if (!db || !zendesk || !mail) throw new Error('no relay');
  const relays: [string, Relay][] = [
    ['database', db],
    ['Zendesk', zendesk],
    ['mail', mail],
  ];
  const statementIn = createStatementReader();
  let watching: ((channel: string, relay: Relay, asked: string) => void | Promise<void>) | null =
    null;
  for (const [channel, relay] of relays) {
    relay.onRequest((text) => {
      const asked = channel === 'database' ? statementIn(text) : text.split('\r\n')[0];
      return asked === undefined ? undefined : watching?.(channel, relay, asked);
    });
  }
  // One account for all, which is named by its URL.
  const common = {
    ZENDESK_URL: through(environment['ZENDESK_URL'], zendesk),
    LEASE_SECONDS: String(LEASE_SECONDS),
  };
  await rig.start({ ...common, ROLE: 'web' });
  const first = await rig.start({
    ...common,
    ROLE: 'worker',
    DATABASE_URL: through(environment['DATABASE_URL'], db),
    SMTP_URL: through(environment['SMTP_URL'], mail),
  });
  const ahead = { clockOffsetSeconds: CLOCK_OFFSET_SECONDS };
  const second = await rig.start({ ...common, ROLE: 'worker' }, ahead);
  second.freeze();
  let secondWokeAt = Date.now();

  /** Calls back with each request that is no noise, until told to stop. */
  function watch(listener: (point: Point, relay: Relay) => void | Promise<void>): () => void {
    const counts = new Map<string, number>();
    watching = (channel, relay, asked) => {
      const label = labelOf(channel, asked);
      if (label === null) return undefined;
      const occurrence = (counts.get(`${channel} ${label}`) ?? 0) + 1;
      counts.set(`${channel} ${label}`, occurrence);
      if (label === 'body' && occurrence > 1) return undefined;
      if (CLAIM.test(label) && occurrence > CLAIMS) return undefined;
      return listener({ channel, label, occurrence }, relay);
    };
    return () => {
      watching = null;
    };
  }

  return {
    ...rig,
    async trace(work) {
      const points: Point[] = [];
      const stop = watch((point) => void points.push(point));
      await work();
      stop();
      return points;
    },
    async freezeAt(point, when, work) {
      // So that it sweeps as soon as it wakes.
      await pause(Math.max(0, secondWokeAt + SWEEP_MS - SECOND_WAKES_MS - Date.now()));
      let letGo = () => {};
      const thawed = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      let isFrozen = false;
      const freeze = () => {
        first.freeze();
        isFrozen = true;
        return thawed;
      };
      const stop = watch((seen, relay) => {
        if (isFrozen || !isSame(seen, point)) return;
        if (when === 'before') return freeze();
        relay.onReply(() => {
          relay.onReply(null);
          return freeze();
        });
      });
      await work();
      await until(`the first worker at ${nameOf(point)}`, () => isFrozen, 40_000);
      stop();
      await pause(SECOND_WAKES_MS);
      second.thaw();
      secondWokeAt = Date.now();
      await pause(FIRST_WAKES_MS - SECOND_WAKES_MS);
      first.thaw();
      letGo();
      // What the first did not finish may be due to the second.
      await settleRig(rig);
      second.freeze();
    },
    async close() {
      watching = null;
      await rig.close();
      await Promise.all(relays.map(([, relay]) => relay.close()));
    },
  };
}

/** A point in words. */
export function nameOf({ channel, label, occurrence }: Point): string {
  return `${channel}: ${label}${occurrence > 1 ? ` (${occurrence})` : ''}`;
}

function isSame(a: Point, b: Point): boolean {
  return a.channel === b.channel && a.label === b.label && a.occurrence === b.occurrence;
}

/** What stays the same from one run to the next; null for noise. */
function labelOf(channel: string, asked: string): string | null {
  const label = asked
    .replace(/\s+/g, ' ')
    .replace(/\d{3,}/g, '…')
    .slice(0, 160);
  if (channel === 'mail' && !COMMAND.test(label)) return 'body';
  return NOISE.test(label) ? null : label;
}

function through(url: string | undefined, { port }: Relay): string {
  const changed = new URL(url ?? '');
  changed.hostname = '127.0.0.1';
  changed.port = String(port);
  return changed.href.replace(/\/$/, '');
}
