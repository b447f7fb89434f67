import { expect, test } from 'vitest';
import type { CaseRecord, ModelsFeedRecord } from '../../contract/models.ts';
import { caseLibrary, casesOfWeek } from '../cases/caseLibrary.ts';
import { casesMatching } from '../cases/caseSearch.ts';
import { shanghaiInstant } from '../civil.ts';
import { systemContext } from './context.ts';
import { models } from './models.ts';
import { A, DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';

const both = (text: string) => ({ zh: text, en: text });

const written = (id: string, writtenOn: string, over: Partial<CaseRecord> = {}): CaseRecord => ({
  kind: 'case',
  id,
  subject: A,
  title: both(`title ${id}`),
  problem: both('problem'),
  result: both('result'),
  writtenOn,
  adoptedOn: null,
  official: false,
  recordedAt: `${writtenOn}T17:00:00+08:00`,
  revision: 1,
  ...over,
});

const step = (id: string, of: string, order: number): ModelsFeedRecord => ({
  kind: 'caseStep',
  id,
  case: of,
  order,
  text: both(id),
  recordedAt: '2026-06-01T17:00:00+08:00',
  revision: 1,
});

/** a1 is a benchmark, b1 a theme model. The week is 4 to 10 July 2026. */
const LAND = DISTRICT.map((r) => {
  if (r.kind !== 'compound') return r;
  return r.id === 'a1'
    ? { ...r, tier: 'benchmark' as const, benchmarkTopic: both('mine') }
    : { ...r, tier: 'themeModel' as const, theme: 'safety' as const };
});
const RECORDS: ModelsFeedRecord[] = [
  written('old', '2026-05-01', { subject: 'b1', theme: 'safety', criterion: 'G6', adoptedOn: '2026-07-04' }),
  written('mine', '2026-07-03', { subject: 'a1', criterion: 'G7', title: both('Ｍine 矿史') }),
  written('fresh', '2026-07-10', { criterion: 'G7', adoptedOn: '2026-07-12', recordedAt: '2026-07-13T09:00:00+08:00' }),
  written('next', '2026-07-11'),
  step('second', 'old', 2),
  step('first', 'old', 1),
];

const all = (models_: ModelsFeedRecord[], knownAt: number | null = null) => {
  const records = { models: models_, district: LAND, programme: PROGRAMME };
  const ctx = systemContext(records, WEEK, knownAt);
  return { ...models(records, ctx), records, ctx };
};

test('what was written and taken up by the Friday, under its theme or benchmark, with its steps in order', () => {
  const { figures, library, topics } = all(RECORDS);
  expect(library.map((e) => [e.record.id, e.topic, e.adoptedOn])).toEqual([
    ['fresh', 'other', null],
    ['mine', 'a1', null],
    ['old', 'safety', '2026-07-04'],
  ]);
  expect(library[2]?.steps.map((s) => s.zh)).toEqual(['first', 'second']);
  const by = new Map(figures.map((f) => [f.id, f]));
  expect(by.get('models.themes')?.counted).toEqual(['compound/b1']);
  expect(by.get('models.benchmarks')?.counted).toEqual(['compound/a1']);
  expect(by.get('models.cases')).toMatchObject({ value: 3, previous: 2 });
  expect(by.get('models.adopted')).toMatchObject({
    numerator: 1,
    denominator: 3,
    previous: 0,
    counted: ['case/old'],
    others: ['case/fresh', 'case/mine'],
  });
  expect(topics.map((t) => [t.id, t.compounds.map((c) => c.id), t.cases.length])).toEqual([
    ['partyBuilding', [], 0],
    ['safety', ['b1'], 1],
    ['sports', [], 0],
    ['civility', [], 0],
    ['ecology', [], 0],
    ['a1', ['a1'], 1],
  ]);
  // Order of the records is nothing; what was recorded after the instant looked from is not there.
  expect(all([...RECORDS].reverse()).figures).toEqual(figures);
  const then = all(RECORDS, shanghaiInstant('2026-07-11')).library;
  expect(then.map((e) => e.record.id)).toEqual(['mine', 'old']);
});

test('a bulletin may quote what was taken up and what was written in its week, that first', () => {
  const { library, records, ctx } = all(RECORDS);
  expect(casesOfWeek(library, WEEK).map((c) => [c.entry.record.id, c.event, c.day])).toEqual([
    ['old', 'adopted', '2026-07-04'],
    ['fresh', 'written', '2026-07-10'],
  ]);
  expect(casesOfWeek(caseLibrary(records, { ...ctx, week: '2026-07-03' }), '2026-07-03').map((c) => c.entry.record.id)).toEqual([
    'mine',
  ]);
});

test('the library is narrowed by theme, criterion, street and words, whole or half width, in any order', () => {
  const { library } = all(RECORDS);
  const open = { topic: null, criterion: null, street: null, text: '' };
  const found = (filter: Partial<typeof open> | { topic: string } | { criterion: string; text?: string } | { street: string }) =>
    casesMatching(library, { ...open, ...filter }).map((e) => e.record.id);
  expect(found({ topic: 'safety' })).toEqual(['old']);
  expect(found({ topic: 'other' })).toEqual(['fresh']);
  expect(found({ criterion: 'G7', text: '矿史 mine' })).toEqual(['mine']);
  expect(found({ text: 'second' })).toEqual(['old']);
  expect(found({ street: '220113002' })).toEqual([]);
  expect(found({})).toHaveLength(3);
});
