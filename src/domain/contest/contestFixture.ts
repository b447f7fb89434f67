import type { ContestEvent, ContestHappening, ContestRules, ContestSetUp } from '../../contract/contestLog.ts';
import { random } from '../statistics/random.ts';
import { DEFAULT_RULES } from './defaultRules.ts';
import { EMPTY_LOG, extended, type ReadLog } from './log.ts';
import { type Chance, nextMadeUp } from './madeUp.ts';

/** Rules with a round of every kind, short enough to be played through many times. */
export const EVERY_ROUND: ContestRules = {
  ...DEFAULT_RULES,
  quiz: {
    base: 40,
    full: 100,
    rounds: (['common', 'individual', 'buzzer', 'risk'] as const).map((kind) => ({
      id: kind,
      label: { zh: kind, en: kind },
      kind,
      questions: kind === 'buzzer' ? 3 : 1,
      points: kind === 'risk' ? [20, 30, 40] : [10],
      wrongCosts: kind === 'buzzer' || kind === 'risk',
      seconds: 20,
    })),
  },
};

/** Eight communities of four streets, seven judges of whom one is of the first street. */
export const setUpOf = (rules: ContestRules = EVERY_ROUND, contestants = 8, judges = 7): ContestSetUp => ({
  kind: 'setUp',
  label: { zh: '决赛', en: 'Final' },
  level: 'community',
  heldOn: '2026-07-17',
  rehearsal: false,
  demo: true,
  rules,
  contestants: Array.from({ length: contestants }, (_, i) => ({
    id: `k${i + 1}`,
    subject: `22011300${i % 4}00${i}`,
    name: { zh: `社区${i + 1}`, en: `Community ${i + 1}` },
    street: `22011300${i % 4}`,
    streetName: null,
    work: { score: 80 + i, asOf: '2026-07-10' },
  })),
  judges: Array.from({ length: judges }, (_, i) => ({
    id: `j${i + 1}`,
    post: `评委${i + 1}`,
    street: i === 0 ? '220113000' : null,
  })),
});

/** Adds happenings to a log one after the other, as a window would. */
export const play = (log: ReadLog, ...happenings: readonly ContestHappening[]): ReadLog =>
  happenings.reduce((l, what) => extended(l, eventOf(l, what)), log);

export const eventOf = (log: ReadLog, what: ContestHappening): ContestEvent => ({
  contest: 'final',
  seq: log.nextSeq,
  id: `e${log.nextSeq}`,
  at: new Date(Date.UTC(2026, 6, 17, 1) + log.nextSeq * 1000).toISOString(),
  what,
});

/** A contest played by chance up to its confirmation, or to where `until` holds. @returns its events and the log read */
export function madeUpContest(
  seed: number,
  setUp: ContestSetUp = setUpOf(),
  until: (log: ReadLog) => boolean = () => false,
): { events: ContestEvent[]; log: ReadLog } {
  const stream = random(seed);
  const chance: Chance = () => stream.uniform();
  const events = [eventOf(EMPTY_LOG, setUp)];
  let log = extended(EMPTY_LOG, events[0] as ContestEvent);
  for (let what = nextMadeUp(log, chance); what !== null && !until(log); what = nextMadeUp(log, chance)) {
    const event = eventOf(log, what);
    events.push(event);
    log = extended(log, event);
    if (log.refused.length > 0) break;
  }
  return { events, log };
}
