import { describe, expect, test } from 'vitest';
import { checkFigure } from '../src/domain/checks.ts';
import { fridayBefore, fridays } from '../src/domain/civil.ts';
import { observations } from '../src/domain/observations.ts';
import { chiefs } from '../src/domain/systems/chiefs.ts';
import { concernRows, concernStandings, concerns, reconciled } from '../src/domain/systems/concerns.ts';
import { systemContext } from '../src/domain/systems/context.ts';
import { bodiesReconciled, councilRows, councils, resolutionsReconciled } from '../src/domain/systems/councils.ts';
import { coverReconciled, property } from '../src/domain/systems/property.ts';
import { readiness } from '../src/domain/systems/readiness.ts';
import { checklistReconciled, readinessGaps, readinessRows } from '../src/domain/systems/readinessGaps.ts';
import { wishes, wishesReconciled, wishRows, wishStandings } from '../src/domain/systems/wishes.ts';
import { endOfWeek } from '../src/domain/vantage.ts';
import { demoSystemRecords } from './records.ts';

const DAYS = ['2026-07-17', '2026-11-24', '2027-04-05'];
const XINFENG = '220113001003';

describe.each(DAYS)('the people’s registers of the demo, known on %s', (day) => {
  const records = demoSystemRecords(day);
  const last = fridayBefore(day);
  const obs = observations(records.weekly, null);
  const said = (subject: string, check: string, week: string) => {
    const ctx = systemContext(records, week);
    const { rules, indicator } = ctx.programme;
    if (rules === null) throw new Error('no rules');
    return checkFigure(subject, indicator.get(check) as never, obs, week, rules);
  };

  test('concerns say what W3a says, in every community and each of the last twelve weeks', () => {
    const cases = new Set(records.concerns.map((r) => r.id)).size;
    expect(cases).toBeGreaterThan(2000);
    expect(cases).toBeLessThan(3500);
    for (const week of fridays(last, 12)) {
      const found = reconciled(records, systemContext(records, week));
      expect(found?.differ, week).toEqual([]);
      expect(found?.agree, week).toHaveLength(19);
    }
  });

  test('wishes say what W5a says; 38 are realised in the community the feature tells of', () => {
    const rows = (week: string) => wishRows(wishStandings(records, systemContext(records, week)), systemContext(records, week));
    for (const week of fridays(last, 12)) {
      const found = wishesReconciled(rows(week), records, systemContext(records, week));
      // Of that community the register goes back only as far as 38 wishes do.
      expect(
        found?.differ.map((d) => d.community).filter((c) => c !== XINFENG),
        week,
      ).toEqual([]);
    }
    const now = rows(last);
    expect(now.find((r) => r.community === XINFENG)?.realised).toBe(38);
    for (const week of fridays(last, 8)) {
      const own = rows(week).find((r) => r.community === XINFENG);
      const weekly = said(XINFENG, 'W5a', week);
      expect([own?.onTime, own?.due], week).toEqual([weekly.numerator, weekly.denominator]);
    }
    // Nobody realises nearly at once, and somebody waits.
    const figures = new Map(wishes(records, systemContext(records, last)).figures.map((f) => [f.id, f.value ?? 0]));
    expect(figures.get('wishes.wait')).toBeGreaterThan(14);
    expect(figures.get('wishes.waiting')).toBeGreaterThan(50);
  });

  test('concerns the chiefs brought in say what E2a says wherever the concerns allow it, and mediations what G6b says', () => {
    let same = 0;
    const ctx = systemContext(records, last);
    const standings = concernStandings(records, ctx);
    const all = new Map(
      concernRows(
        standings.filter((s) => s.dueInWindow),
        (r) => r.community,
      ).map((r) => [r.key, r]),
    );
    const own = new Map(
      concernRows(
        standings.filter((s) => s.dueInWindow && s.record.channel === 'fourChiefs'),
        (r) => r.community,
      ).map((r) => [r.key, r]),
    );
    for (const [code, row] of all) {
      const { numerator: x, denominator: n } = said(code, 'E2a', last);
      const late = (n ?? 0) - (x ?? 0);
      const feasible = (x ?? 0) <= row.onTime && late <= row.due - row.onTime;
      if (feasible) expect([own.get(code)?.onTime, own.get(code)?.due], code).toEqual([x, n]);
      same += Number(feasible);
    }
    expect(same).toBeGreaterThan(9);

    for (const week of fridays(last, 12)) {
      const answer = chiefs(records, systemContext(records, week)).figures.find((f) => f.id === 'chiefs.mediation');
      const weekly = records.district.flatMap((r) => (r.kind === 'compound' ? [said(r.id, 'G6b', week)] : []));
      const sum = (of: 'numerator' | 'denominator') => weekly.reduce((n, c) => n + (c[of] ?? 0), 0);
      expect([answer?.numerator, answer?.denominator], week).toEqual([sum('numerator'), sum('denominator')]);
    }
  });

  test('a past week as known then has every case that was open then, as it stood', () => {
    for (const week of fridays(last, 9).filter((_, i) => i % 4 === 0)) {
      const [then, now] = [endOfWeek(week), null].map((knownAt) => {
        const ctx = systemContext(records, week, knownAt);
        const figures = [concerns(records, ctx), wishes(records, ctx), chiefs(records, ctx)].flatMap((s) => s.figures);
        // Groups under care are reported once a month, so that a week before has no number yet.
        return figures
          .filter((f) => f.id !== 'chiefs.care')
          .map(({ id, value, numerator, denominator }) => [id, value, numerator, denominator]);
      });
      expect(then, week).toEqual(now);
    }
    for (const feed of [records.concerns, records.wishes, records.fourChiefs]) expect(feed.length).toBeLessThan(5000);
  });

  test('nothing is later than the last Friday but due days, and no number of persons stands at a real place', () => {
    const text = JSON.stringify([records.concerns, records.wishes, records.fourChiefs]);
    const later = [...text.matchAll(/"(\w+On|recordedAt|month)":"(\d{4}-\d{2}-\d{2})/g)].filter(
      ([, f, d]) => f !== 'dueOn' && (d ?? '') > last,
    );
    expect(later).toEqual([]);
    const real = new Set(records.district.flatMap((r) => (r.kind === 'compound' && r.placeholder !== true ? [r.id] : [])));
    expect(real.size).toBe(5);
    expect(records.fourChiefs.filter((r) => r.kind === 'careGroup' && real.has(r.compound))).toEqual([]);
    for (const feed of [records.concerns, records.wishes, records.fourChiefs])
      expect(feed.every((r) => r.placeholder)).toBe(true);
  });

  test('property, councils and readiness agree with the weekly report, and call no real place abandoned', () => {
    const ctx = systemContext(records, last);
    const managed = property(records, ctx);
    const met = councils(records, ctx);
    const rows = councilRows(met, ctx);
    // Resolution for resolution, but for the compound that reports nothing; covers and checklist as parts of what is reported.
    expect(resolutionsReconciled(rows, records, ctx)).toMatchObject({ differ: [], unreported: ['c16'] });
    expect(coverReconciled(managed.standings, records, ctx)).toMatchObject({ differ: [], unreported: [] });
    expect(bodiesReconciled(rows, records, ctx)).toMatchObject({ differ: [], unreported: [] });
    const ready = readiness(records, ctx);
    const gaps = readinessGaps(ready, ctx);
    expect(checklistReconciled(readinessRows(ready, gaps, records, ctx), records, ctx)).toMatchObject({
      differ: [],
      unreported: [],
    });

    // Nobody manages two samples and no real place; every kind of lack is shown once.
    const real = new Set(ctx.register.compounds.filter((c) => c.placeholder !== true).map((c) => c.id));
    expect(managed.standings.filter((s) => s.abandoned).map((s) => [s.compound, real.has(s.compound)])).toEqual([
      ['c16', false],
      ['c29', false],
    ]);
    expect(managed.standings).toHaveLength(30);
    expect(rows.filter((r) => r.bodies.length === 0).map((r) => r.compound)).toEqual(['c16']);
    expect(new Set(gaps.map((g) => g.kind)).size).toBe(5);

    // What was known at the end of the week is what is told of it now, but for posts, which have no day.
    const [then, now] = [endOfWeek(ctx.previousWeek), null].map((knownAt) => {
      const of = systemContext(records, ctx.previousWeek, knownAt);
      return [property(records, of), councils(records, of), readiness(records, of)]
        .flatMap((a) => a.figures)
        .map((f) => [f.id, f.numerator, f.denominator, f.value]);
    });
    expect(then).toEqual(now);
    for (const feed of [records.property, records.councils, records.readiness]) {
      expect(feed.length).toBeLessThan(2000);
      expect(feed.every((r) => r.placeholder)).toBe(true);
    }
  });
});
