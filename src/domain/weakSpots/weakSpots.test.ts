import { describe, expect, test } from 'vitest';
import { demoRecords } from '../../../mocks/records.ts';
import { demoTruth } from '../../../mocks/truth.ts';
import { type AnalysisContext, analysisContext } from '../analysis/context.ts';
import { addDays, fridayBefore } from '../civil.ts';
import { weekDecisions } from './decision.ts';
import { pooled, silence } from './points.ts';
import type { VisitFinding, WeakSpotItem, WeakSpotReport } from './report.ts';
import { weeklySeries } from './series.ts';
import { trackRecord } from './trackRecord.ts';
import { weakSpots } from './weakSpots.ts';

const DAY = '2026-07-17';

const records = demoRecords(DAY);
const WEEK = fridayBefore(DAY);
const context = analysisContext(records, WEEK, null);
const report = weakSpots(context);
const key = (i: { subject: string; indicator: string }) => `${i.subject}/${i.indicator}`;
const truth = demoTruth(DAY);

describe('the demo district', () => {
  test('30 compounds by 16 checks, nearly all of them judged', () => {
    expect(report.series).toBe(480);
    expect(report.family).toBeGreaterThan(450);
    expect(Object.values(report.counts).reduce((a, b) => a + b, 0)).toBe(480);
  });
  test('all hidden falls are on the strict list and nothing else is: a step in noise, found without knowing where', () => {
    const falls = truth.filter((c) => c.sigma < 0).map(key);
    expect(falls.length).toBeGreaterThanOrEqual(5);
    expect(report.reds.map(key).sort()).toEqual(falls.sort());
  });
  test('the lists do not overlap, and the strict one is in order: this week before held, the rarest first', () => {
    const [reds, ambers, brights] = [report.reds, report.ambers, report.brights].map((l) => new Set(l.map(key)));
    for (const k of reds as Set<string>) expect(ambers?.has(k) || brights?.has(k)).toBe(false);
    const found = report.reds.filter((i) => i.by !== null).map((i) => i.chance as number);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(report.reds.filter((i) => i.isForAction).length).toBe(Math.min(10, report.reds.length));
  });
  test('every number of an item is that of its own run chart', () => {
    for (const item of [...report.reds, ...report.ambers]) {
      const shown = item.run.points.filter((p) => p.value !== null);
      if (item.run.weeksPerPoint === 4) continue;
      const from = addDays(WEEK, -21);
      const recent = shown.filter((p) => p.week >= from);
      const sum = (l: typeof shown, of: 'x' | 'n') => l.reduce((t, p) => t + (p[of] as number), 0);
      expect(sum(recent, 'x') / sum(recent, 'n')).toBeCloseTo(item.recent.value as number, 12);
      const base = shown.filter((p) => p.isBaseline);
      expect(sum(base, 'x') / sum(base, 'n')).toBeCloseTo(item.baseline.value as number, 12);
      expect(item.run.center).toBe(item.baseline.value);
    }
  });
  test('a compound that fell silent is interrupted in all its checks and on no list', () => {
    const silent = report.states.filter((i) => i.maturity === 'interrupted');
    expect(new Set(silent.map((i) => i.subject)).size).toBe(1);
    expect(silent).toHaveLength(16);
    expect(silent.every((i) => i.silentWeeks === 5 && i.confidence === null && i.variation === 'unknown')).toBe(true);
    const listed = [...report.reds, ...report.ambers, ...report.brights].map((i) => i.subject);
    expect(listed).not.toContain(silent[0]?.subject);
  });
  test('no survey week under ten answers is in the report, nor can it be had by subtraction', () => {
    const surveys = [...report.reds, ...report.ambers, ...report.brights, ...report.states].filter((i) =>
      /^G8/.test(i.indicator),
    );
    expect(surveys.length).toBeGreaterThan(0);
    for (const item of surveys)
      for (const p of item.run.points) {
        if (p.missing === 'hidden') expect([p.x, p.n, p.value]).toEqual([null, null, null]);
        else if (p.n !== null && p.n > 0) expect(p.n).toBeGreaterThanOrEqual(10);
      }
    const few = surveys.find((i) => i.maturity === 'hidden') as WeakSpotItem;
    expect(few.recent).toEqual({ value: null, x: 0, n: 0, weeks: 0 });
    expect([few.run.center, few.baseline.value, few.baseline.n]).toEqual([null, null, 0]);
  });
  test('the places to visit: five compounds, each once, the surest first', () => {
    expect(report.visits).toHaveLength(5);
    expect(new Set(report.visits.map((v) => v.subject)).size).toBe(5);
    expect(report.visits[0]?.confidence).toBe('strong');
    for (const v of report.visits) {
      expect(v.why.length).toBe(v.reds + v.ambers);
      expect(v.lastVisit).toBeNull();
    }
  });
  test('peers are the other compounds over the same four weeks', () => {
    const item = report.reds[0] as WeakSpotItem;
    const { series, calendar } = weeklySeries(context);
    const t = calendar.weeks.length - 1;
    const others = series.filter((s) => s.indicator === item.indicator && s.subject !== item.subject);
    const pools = others.map((s) => pooled(s, t, 4)).filter((p) => p.n > 0);
    const sum = (of: 'x' | 'n') => pools.reduce((a, p) => a + p[of], 0);
    expect(item.peers).toEqual({ value: sum('x') / sum('n'), compounds: pools.length });
    expect(others.filter((s) => silence(s, t) > 3).length).toBeGreaterThan(0);
  });
  test('expected false signals follow the size of the family', () => {
    expect(report.expected.reds).toBeLessThan(1);
    expect(report.expected.ambers).toBeGreaterThan(3);
    expect(report.expected.ambers).toBeLessThan(15);
  });
  test('plain values only, the same every time, and whatever the order of the records', () => {
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    const turned = { ...records, weekly: [...records.weekly].reverse(), district: [...records.district].reverse() };
    expect(JSON.stringify(weakSpots(analysisContext(turned, WEEK, null)))).toBe(JSON.stringify(report));
  });
  test('half a year on, every entry of the strict list is a hidden fall again', () => {
    const day = '2026-11-25';
    const other = weakSpots(analysisContext(demoRecords(day), fridayBefore(day), null));
    const falls = new Set(
      demoTruth(day)
        .filter((c) => c.sigma < 0)
        .map(key),
    );
    expect(other.reds.length).toBeGreaterThan(3);
    expect(other.reds.filter((i) => !falls.has(key(i)))).toEqual([]);
  });
});

describe('weeks gone by', () => {
  test('a past week is judged by what lies before it alone', () => {
    const week = addDays(WEEK, -28);
    const past = weakSpots(analysisContext(records, week, null));
    const cut = { ...records, weekly: records.weekly.filter((r) => r.week <= week) };
    expect(past).toEqual(weakSpots(analysisContext(cut, week, null)));
    expect(past.week).toBe(week);
  });
  test('early weeks are on trial, earlier ones immature, the first ones say nothing', () => {
    const at = (weeksAgo: number): WeakSpotReport => weakSpots(analysisContext(records, addDays(WEEK, -7 * weeksAgo), null));
    expect(at(51 - 15).counts.trial).toBeGreaterThan(400);
    expect(at(51 - 8).counts.immature).toBeGreaterThan(400);
    const first = at(51 - 2);
    expect(first.counts.tooShort).toBeGreaterThan(400);
    expect([first.reds, first.ambers, first.visits]).toEqual([[], [], []]);
  });
  test('no records, no report to speak of', () => {
    const empty: AnalysisContext = analysisContext({ ...records, weekly: [] }, WEEK, null);
    expect(weakSpots(empty)).toMatchObject({ series: 0, family: 0, reds: [], visits: [], track: { reds: 0, recorded: 0 } });
  });
});

describe('what visits found', () => {
  const [one, two] = report.reds as [WeakSpotItem, WeakSpotItem];
  const finding = (item: WeakSpotItem, day: string, outcome: VisitFinding['outcome']): VisitFinding => ({
    ...{ subject: item.subject, indicator: item.indicator, day, outcome },
    team: { zh: '示例', en: 'sample' },
  });
  test('no visit recorded is no record: nothing visited out of so many', () => {
    expect(report.track).toMatchObject({ weeks: 12, visited: 0, confirmed: 0, recorded: 0, to: WEEK });
    expect(report.track.reds).toBeGreaterThanOrEqual(report.reds.length);
  });
  test('a visit counts on the very check, after it came onto the list; of several the last', () => {
    const { series, calendar } = weeklySeries(context);
    const weeks = weekDecisions(series, calendar, 20);
    const track = (visits: VisitFinding[]) => trackRecord(series, calendar, weeks, visits);
    const since = one.since as string;
    expect(track([finding(one, addDays(since, 3), 'confirmed')])).toMatchObject({ visited: 1, confirmed: 1, notConfirmed: 0 });
    expect(track([finding(one, since, 'confirmed')])).toMatchObject({ visited: 0, recorded: 1 });
    expect(
      track([
        finding(one, addDays(since, 12), 'notConfirmed'),
        finding(one, addDays(since, 3), 'confirmed'),
        finding(two, addDays(WEEK, 5), 'confirmed'),
        finding(two, addDays(WEEK, 30), 'notConfirmed'),
      ]),
    ).toMatchObject({ visited: 2, confirmed: 1, notConfirmed: 1, recorded: 3 });
    expect(track([{ ...finding(one, addDays(since, 3), null), indicator: null }])).toMatchObject({ visited: 0, recorded: 0 });
  });
  test('the list says when a place was last visited and by whom', () => {
    const visits = [finding(one, '2026-06-30', 'confirmed'), { ...finding(one, '2026-05-12', null), indicator: null }];
    const place = weakSpots(context, { visits }).visits.find((v) => v.subject === one.subject);
    expect(place?.lastVisit).toEqual({ day: '2026-06-30', team: { zh: '示例', en: 'sample' } });
  });
});
