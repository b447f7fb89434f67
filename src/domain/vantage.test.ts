import { expect, test } from 'vitest';
import { demoRecords } from '../../mocks/records.ts';
import { answerTo } from '../analysis/answers.ts';
import { told } from '../analysis/protocol.ts';
import type { RulesRecord } from '../contract/programme.ts';
import type { WeeklyFeedRecord } from '../contract/weekly.ts';
import { board, type Records } from './board.ts';
import { addDays } from './civil.ts';
import { systemContext } from './systems/context.ts';
import { endOfWeek, horizon, PLAIN, type Vantage } from './vantage.ts';

const at = (text: string) => Date.parse(text);
const NOW = at('2026-07-17T14:06:00+08:00');
const NEWEST = '2026-07-10';

test('a vantage sees to the end of its Friday in Shanghai, or everything; under the rules of today, or of each week', () => {
  const of = (vantage: Partial<Vantage>, week: string | null, now = NOW) => horizon({ ...PLAIN, ...vantage }, week, NEWEST, now);
  expect(of({}, '2026-07-03')).toEqual({ knownAt: null, rulesOf: undefined });
  expect(of({}, null)).toEqual({ knownAt: null, rulesOf: undefined });
  expect(of({ known: 'then' }, '2026-07-03')).toEqual({ knownAt: at('2026-07-03T23:59:59.999+08:00'), rulesOf: undefined });
  // Asked for, the newest week leaves out what came after its Friday; unasked it leaves out nothing.
  expect(of({ known: 'then' }, null).knownAt).toBe(endOfWeek(NEWEST));
  // A week under way: nothing can be later than its end.
  expect(of({ known: 'then' }, '2026-07-17').knownAt).toBeNull();
  expect(of({ rules: 'today' }, '2026-07-03')).toEqual({ knownAt: null, rulesOf: '2026-07-17' });
  // Today is Shanghai's: at 17:00 of London's Friday it is Saturday there.
  expect(of({ rules: 'today' }, null, at('2026-07-17T17:00:00Z')).rulesOf).toBe('2026-07-18');
  expect(horizon({ known: 'then', rules: 'then' }, null, null, NOW).knownAt).toBeNull();
});

const records = demoRecords('2026-07-17');
const WEEK = '2026-07-03';
const litFrom = (r: Pick<Records, 'programme'>) => r.programme.find((p): p is RulesRecord => p.kind === 'rules') as RulesRecord;

test('what is recorded after the Friday changes nothing known then, in board and answers alike', () => {
  const seen = horizon({ ...PLAIN, known: 'then' }, WEEK, NEWEST, NOW);
  const some = { ...records, weekly: records.weekly.filter((r) => r.week > addDays(WEEK, -35)) };
  const ask = { task: 'trends', week: WEEK, weeks: 1 } as const;
  const rows = (r: Records, knownAt: number | null) => {
    const { compounds, communities } = board(r, { week: WEEK, knownAt }) ?? {};
    return { compounds, communities };
  };
  const then = { rows: rows(some, seen.knownAt), answer: answerTo(some, { ...ask, ...told(seen) }) };
  const late = (own: (r: WeeklyFeedRecord) => boolean, recordedAt: string): Records => {
    const first = some.weekly.find((r) => r.week === WEEK && own(r) && (r.numerator ?? 0) > 0) as WeeklyFeedRecord;
    return { ...some, weekly: [...some.weekly, { ...first, numerator: 0, revision: 9, recordedAt }] };
  };
  const [afterwards, inTime] = [`${addDays(WEEK, 1)}T00:00:00+08:00`, `${WEEK}T23:59:59+08:00`];
  const compound = (r: WeeklyFeedRecord) => r.subject.startsWith('c');
  expect(rows(late(compound, afterwards), seen.knownAt)).toEqual(then.rows);
  expect(rows(late(compound, afterwards), null)).not.toEqual(then.rows);
  expect(rows(late(compound, inTime), seen.knownAt)).not.toEqual(then.rows);
  const changed = late((r) => !compound(r) && r.indicator.startsWith('W'), afterwards);
  expect(answerTo(changed, { ...ask, ...told(seen) })).toEqual(then.answer);
  // The question itself is another one: an answer known now is never given for one known then.
  expect(answerTo(changed, ask)).not.toEqual(then.answer);
});

test("today's rules count although nobody had written them then, and whatever is no rule stays as known then", () => {
  const old = litFrom(records);
  const changed = [
    ...records.programme,
    { ...old, validFrom: '2026-07-06', version: 'later', litFrom: 99, recordedAt: '2026-07-06T09:00:00+08:00', revision: 1 },
    ...records.programme
      .filter((r) => r.kind === 'declaredTotal')
      .map((r) => ({ ...r, value: 1, revision: 2, recordedAt: '2026-07-06T09:00:00+08:00' })),
  ];
  const { knownAt, rulesOf } = horizon({ known: 'then', rules: 'today' }, WEEK, NEWEST, NOW);
  const all = { ...records, programme: changed };
  const seen = board(all, { week: WEEK, knownAt, rulesOf: rulesOf as string });
  expect(seen?.programme.rules?.version).toBe('later');
  expect(seen?.programme.declared).toEqual(board(records, { week: WEEK })?.programme.declared);
  expect(systemContext(all, WEEK, knownAt, rulesOf).programme.rules?.version).toBe('later');
  expect(systemContext(all, WEEK, null).programme.rules?.version).toBe(old.version);
  const lit = (rows: { lit: number }[] | undefined) => rows?.reduce((sum, r) => sum + r.lit, 0) ?? 0;
  expect(lit(seen?.compounds)).toBeLessThan(lit(board(all, { week: WEEK })?.compounds));
});
