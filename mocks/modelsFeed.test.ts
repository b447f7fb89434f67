import { expect, test } from 'vitest';
import { contest, contestReconciled } from '../src/domain/systems/contest.ts';
import { systemContext } from '../src/domain/systems/context.ts';
import { pictures } from './pictures.ts';
import { demoSystemRecords } from './records.ts';

const WEEK = '2026-07-10';
const records = demoSystemRecords('2026-07-17');

test('the totals of the contests are the scores of the weekly feed, in both half-years, by every community', () => {
  const ctx = systemContext(records, WEEK);
  const held = contest(records, ctx, 'desk').lines.filter((l) => l.standing === 'held' && l.record.level === 'community');
  expect(held).toHaveLength(2);
  for (const line of held)
    expect(contestReconciled(line, records, ctx)).toMatchObject({ agree: { length: 19 }, differ: [], unreported: [] });
});

test('each kind of record and each field that may be left out is there; pictures are drawn; nothing made up is official', () => {
  const fields = (list: readonly object[]) => {
    const kinds = new Map<string, Set<string>>();
    for (const r of list as ({ kind: string } & Record<string, unknown>)[]) {
      const held = kinds.get(r.kind) ?? new Set();
      for (const key of Object.keys(r)) held.add(r[key] === null ? `${key} null` : key);
      kinds.set(r.kind, held);
    }
    return kinds;
  };
  const models = fields(records.models);
  expect([...models.keys()].sort()).toEqual(['brandItem', 'brandUse', 'case', 'caseStep']);
  for (const key of ['theme', 'criterion', 'before', 'after', 'adoptedOn', 'adoptedOn null'])
    expect(models.get('case')).toContain(key);
  expect(models.get('brandUse')).toContain('delivered null');
  const contests = fields(records.contest);
  expect([...contests.keys()].sort()).toEqual(['contest', 'contestant', 'result']);
  expect(contests.get('contest')).toContain('checkCode');
  for (const key of ['lot null', 'lot']) expect(contests.get('contestant')).toContain(key);
  for (const key of ['work null', 'work', 'place null', 'place']) expect(contests.get('result')).toContain(key);
  const drawn = new Set(pictures().map(([path]) => path));
  const real = new Set(['c01', 'c02', 'c03', 'c04', 'c05']);
  for (const r of records.models) {
    if (r.kind !== 'case') continue;
    for (const name of [...(r.before ?? []), ...(r.after ?? [])]) expect(drawn).toContain(name);
    // Of a named compound only what the feature tells; that the district took it up is told of none of them.
    expect(r.official).toBe(real.has(r.subject));
    if (r.official) expect([r.adoptedOn, r.before, r.after]).toEqual([null, undefined, undefined]);
  }
  for (const r of records.models) if (r.kind === 'case') expect(r.writtenOn <= WEEK).toBe(true);
});
