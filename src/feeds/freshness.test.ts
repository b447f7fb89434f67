import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cadence, EnvelopeHead } from '../contract/envelope.ts';
import { shanghai } from '../domain/civil.ts';
import { judges } from '../domain/dataState.ts';
import { steadyClock } from './clock.ts';
import { CLOCKS_DIFFER_MS } from './condition.ts';
import { loader } from './loader.ts';
import type { FeedReading } from './reading.ts';
import { standing } from './standing.ts';

/** M14: what a badge says against an oracle that is written another way, over ten thousand made-up timelines. */

const TICK = 10_000;
const SECOND = 1000;
const HOURS: Record<Exclude<Cadence, 'onChange'>, number> = {
  hourly: 1,
  daily: 24,
  weekly: 168,
  monthly: 744,
  quarterly: 2208,
  halfYear: 4416,
  yearly: 8784,
};

type Event =
  | { kind: 'run'; seconds: number }
  | { kind: 'sleep'; hours: number }
  | { kind: 'set'; hours: number }
  | { kind: 'look'; works: boolean };

const timeline = fc.record({
  // Summer time was kept in 1986-91 and is none of a feed's business; the rest are years of service.
  start: fc.integer({ min: Date.UTC(2024, 0, 2) / SECOND, max: Date.UTC(2034, 0, 1) / SECOND }),
  skewHours: fc.integer({ min: -48, max: 48 }),
  cadence: fc.constantFrom(...(Object.keys(HOURS) as (keyof typeof HOURS)[])),
  // Age at the start in parts of the rhythm, about the two thresholds and elsewhere.
  rhythms: fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.constantFrom(0.9999, 1, 1.0001, 1.9999, 2, 2.0001)),
  delay: fc.constantFrom(0, 0, 5),
  partly: fc.boolean(),
  events: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('run' as const), seconds: fc.integer({ min: 1, max: 4000 }) }),
      fc.record({ kind: fc.constant('sleep' as const), hours: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ kind: fc.constant('set' as const), hours: fc.integer({ min: -48, max: 48 }) }),
      fc.record({ kind: fc.constant('look' as const), works: fc.boolean() }),
    ),
    { maxLength: 6 },
  ),
});

/** Every state that is right for a true age between two bounds, in seconds, told by counting whole rhythms that have passed. */
function oracle(low: number, high: number, rhythm: number, failing: boolean, partly: boolean): string[] {
  const passed = (age: number) => (age > 0 ? Math.ceil(age / rhythm) - 1 : 0);
  const of = (age: number) => {
    const n = passed(age);
    return n >= 2 ? 'expired' : failing ? 'lastGood' : partly ? 'partial' : n === 1 ? 'late' : 'fresh';
  };
  return [of(low), of(high)];
}

test('M14 ten thousand timelines of skew, sleep, clocks that are set and looks that fail: the badge is the oracle’s, never falsely fresh', () => {
  let checked = 0;
  const seen = new Set<string>();
  fc.assert(
    fc.property(timeline, (t) => {
      const hours = HOURS[t.cadence];
      const truth = { s: t.start };
      const asOf = t.start - Math.round(t.rhythms * hours * 3600);
      const at = { wall: (t.start + t.skewHours * 3600) * SECOND, mono: 700 };
      const clock = steadyClock(() => ({ ...at }));
      const run = (ms: number) => {
        truth.s += ms / SECOND;
        at.wall += ms;
        at.mono += ms;
      };
      let lastGood = truth.s;
      let isFailing = false;
      const reading = {
        feed: 'weekly',
        url: '/',
        phase: 'settled',
        head: {
          asOf: new Date(asOf * SECOND).toISOString(),
          generatedAt: new Date(asOf * SECOND).toISOString(),
          cadence: t.cadence,
          declaredDelayHours: t.delay,
        } as EnvelopeHead,
        records: [],
        notices: [],
        history: [],
        rejected: t.partly ? [{}] : [],
        sent: 30,
        fromStore: false,
        fault: null,
        failures: 0,
        nextDelay: 60_000,
        checkedAt: null,
      } as unknown as FeedReading;
      const look = (works: boolean) => {
        const asked = clock.moment();
        run(60);
        if (works) {
          clock.heard({ date: new Date(Math.floor(truth.s) * SECOND).toUTCString(), age: null }, asked);
          Object.assign(reading, { fault: null, checkedAt: clock.now() });
          lastGood = truth.s;
        } else Object.assign(reading, { fault: { code: 'unreachable', at: clock.now() } });
        isFailing = !works;
      };
      const judge = () => {
        const { state } = standing(reading, clock.now());
        const age = truth.s - asOf - t.delay * 3600;
        const isForsaken = truth.s - lastGood > 150;
        // A header tells whole seconds, and a second either way nobody sees. About the watchdog's own limit both are right.
        const right = [isFailing || isForsaken, ...(Math.abs(truth.s - lastGood - 150) < 3 ? [isFailing, true] : [])].flatMap(
          (f) => oracle(age - 2, age + 2, hours * 3600, f, t.partly),
        );
        // Thrown by hand: an expectation each time would cost more than what is tested.
        if (!right.includes(state))
          throw new Error(`${state}, not ${right}: ${JSON.stringify({ ...t, age, rhythm: hours * 3600 })}`);
        checked += 1;
        seen.add(state);
      };
      look(true);
      judge();
      for (const e of t.events as Event[]) {
        if (e.kind === 'run') run(e.seconds * SECOND);
        if (e.kind === 'sleep') {
          truth.s += e.hours * 3600;
          at.wall += e.hours * 3_600_000;
        }
        if (e.kind === 'set') at.wall += e.hours * 3_600_000;
        // Every tick asks the time, and one that finds the clocks apart asks the feeds: within a tick the badge is right.
        clock.now();
        if (e.kind === 'look') look(e.works);
        if (e.kind === 'set') look(true);
        if (e.kind === 'sleep') {
          run(TICK);
          clock.now();
        }
        judge();
      }
    }),
    { numRuns: 10_000, seed: 20260717 },
  );
  expect(checked).toBeGreaterThan(20_000);
  expect([...seen].sort()).toEqual(['expired', 'fresh', 'lastGood', 'late', 'partial']);
});

const answers = fc.array(fc.record({ minute: fc.integer({ min: 0, max: 3 }), sequence: fc.integer({ min: 0, max: 2 }) }), {
  minLength: 1,
  maxLength: 7,
});

test('M14 answers in any order and with equal stamps: what is shown is the newest that came, the later of two alike', async () => {
  const now = Date.parse('2026-07-17T14:06:00+08:00');
  const brand = { zh: '甲', en: 'A' };
  const stamp = { recordedAt: '2026-07-10T10:00:00+08:00', revision: 1 };
  const record = { kind: 'bonusStar', id: 'b1', subject: 'c01', brand, approvedOn: '2026-07-10', validTo: null, ...stamp };
  await fc.assert(
    fc.asyncProperty(answers, async (sent) => {
      let next = 0;
      const bodies = sent.map(({ minute, sequence }, i) => {
        const generatedAt = `2026-07-17T12:0${minute}:00+08:00`;
        const head = {
          feed: 'stars',
          contract: '1.3',
          source: { zh: '甲', en: 'A' },
          class: 'public',
          cadence: 'daily',
          demo: true,
        };
        // Told apart by its delay, which orders nothing.
        return JSON.stringify({
          ...head,
          asOf: generatedAt,
          generatedAt,
          sequence,
          declaredDelayHours: i,
          count: 1,
          records: [record],
        });
      });
      const load = loader('stars', { url: '/' }, null, {
        store: { get: async () => null, put: async () => true },
        now: () => now,
        fetch: (async () => new Response(bodies[next++], { headers: { 'Content-Type': 'application/json' } })) as typeof fetch,
      });
      const rank = (i: number) => [sent[i]?.minute ?? 0, sent[i]?.sequence ?? 0, i];
      for (let i = 0; i < sent.length; i++) {
        const reading = await load.look();
        const best = Array.from({ length: i + 1 }, (_, k) => k).sort((a, b) => {
          const [x, y] = [rank(a), rank(b)];
          const k = x.findIndex((v, at) => v !== y[at]);
          return k < 0 ? 0 : (y[k] ?? 0) - (x[k] ?? 0);
        })[0];
        expect([reading.head?.declaredDelayHours, reading.fault?.code]).toEqual([best, best === i ? undefined : 'older']);
      }
    }),
    { numRuns: 200, seed: 20260717 },
  );
});

test('B17 midnight, month end, year end and 29 February are days of Shanghai, and no age jumps at them', () => {
  const days = ['2026-07-17', '2026-01-31', '2026-12-31', '2028-02-28', '2028-02-29', '1986-05-03', '1991-09-14'];
  for (const day of days) {
    const midnight = Date.parse(`${day}T00:00:00+08:00`) + 86_400_000;
    expect(shanghai(midnight - 1).day).toBe(day);
    expect(shanghai(midnight).day > day).toBe(true);
  }
});

function future(asOf: number, generatedAt: number, now: number): string {
  const head = { asOf: new Date(asOf).toISOString(), generatedAt: new Date(generatedAt).toISOString(), cadence: 'weekly' };
  const reading = {
    head,
    notices: [],
    history: [],
    rejected: [],
    sent: 1,
    fault: null,
    failures: 0,
    checkedAt: now,
    nextDelay: 6e4,
  };
  return standing(reading as unknown as FeedReading, now).state;
}

test('data from the future are in doubt, and are when the clock turns out to have been wrong; clocks differ by two minutes', () => {
  const now = Date.parse('2026-07-17T14:06:00+08:00');
  const day = 86_400_000;
  expect(future(now - day, now + CLOCKS_DIFFER_MS, now)).toBe('fresh');
  expect(future(now - day, now + CLOCKS_DIFFER_MS + 1, now)).toBe('suspect');
  expect(future(now + 2 * day, now - day, now)).toBe('suspect');
  expect(future(now - day, now - day, now - 2 * day)).toBe('suspect');
  expect(judges('suspect')).toBe(false);
});
