import { describe, expect, test } from 'vitest';
import type { FeedRecords } from '../src/contract/feeds.ts';
import { board } from '../src/domain/board.ts';
import { addDays, fridayBefore, weekday } from '../src/domain/civil.ts';
import { COMPOUNDS } from './places.ts';
import { demoDocuments, demoRecords } from './records.ts';
import { demoTruth } from './truth.ts';

const DAYS = ['2026-07-17', '2026-01-02', '2027-04-05'];

interface Doc {
  feed: keyof FeedRecords;
  asOf: string;
  generatedAt: string;
  count: number;
  demo: boolean;
  records?: Record<string, unknown>[];
  parts?: { path: string; from: string; to: string; count: number }[];
}

/** Dates that may lie ahead: plans and expiry, never something that has happened. */
const AHEAD = new Set([
  'plannedStart',
  'plannedEnd',
  'validTo',
  'until',
  'dueOn',
  'lookBackOn',
  'expiresOn',
  'plannedOn',
  'reviewBy',
]);

describe.each(DAYS)('as of %s', (day) => {
  const documents = demoDocuments(day) as Map<string, Doc>;
  const records = demoRecords(day);
  const last = fridayBefore(day);

  test('nothing that has happened is dated on or after the day', () => {
    const late: string[] = [];
    for (const [path, doc] of documents) {
      for (const value of [doc.asOf, doc.generatedAt]) if (value.slice(0, 10) >= day) late.push(`${path} ${value}`);
      for (const r of doc.records ?? []) {
        for (const [field, value] of Object.entries(r)) {
          if (AHEAD.has(field) || typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) continue;
          if (r.state === 'upcoming' && field === 'heldOn') continue;
          if (value.slice(0, 10) >= day) late.push(`${path} ${field} ${value}`);
        }
      }
    }
    expect(late).toEqual([]);
  });

  test('13 parts of four weeks and the standing checks, each under its caps, counts as written', () => {
    const index = documents.get('weekly.json');
    const parts = index?.parts ?? [];
    expect(parts).toHaveLength(14);
    for (const part of parts) {
      const doc = documents.get(part.path);
      expect(doc?.records).toHaveLength(part.count);
      expect(doc?.count).toBe(part.count);
      expect(new TextEncoder().encode(JSON.stringify(doc)).length).toBeLessThan(2_000_000);
      expect(weekday(part.from)).toBe(6);
      expect(weekday(part.to)).toBe(5);
      const weeks = (doc?.records ?? []).map((r) => String(r.week));
      expect(weeks.filter((w) => w < part.from || w > part.to)).toEqual([]);
    }
    expect(index?.count).toBe(parts.reduce((n, p) => n + p.count, 0));
    expect([...documents.values()].every((d) => d.demo)).toBe(true);
  });

  test('small surveys are flagged in a few compounds and hidden in one; satisfaction about nine in ten', () => {
    const b = board(records);
    const sheets = [...(b?.sheets.values() ?? [])];
    const surveys = sheets.flatMap((s) => s.stars.flatMap((c) => c.checks.filter((x) => x.sample === 'survey')));
    expect(sheets.filter((s) => s.lowN).length).toBeGreaterThanOrEqual(2);
    expect(sheets.filter((s) => s.lowN).length).toBeLessThanOrEqual(5);
    expect(surveys.some((c) => c.score === null && (c.denominator ?? 0) > 0)).toBe(true);
    expect(b?.satisfaction?.share).toBeGreaterThan(0.87);
    expect(b?.satisfaction?.share).toBeLessThan(0.95);
  });

  test('renovation stands at three fifths, a little under its plan', () => {
    const figure = board(records)?.renovation;
    expect(figure?.phases).toEqual({ notStarted: 3, underWay: 9, done: 7 });
    expect(figure?.share).toBeGreaterThan(0.58);
    expect(figure?.share).toBeLessThan(0.7);
    expect(Math.abs(figure?.gapPoints ?? 9)).toBeLessThan(2);
  });

  test('work done never falls back and never passes the budget', () => {
    const budget = new Map(records.renovation.flatMap((r) => (r.kind === 'project' ? [[r.id, r.budget] as const] : [])));
    const done = new Map<string, number>();
    for (const r of records.renovation) {
      if (r.kind !== 'progress' || r.done === null) continue;
      expect(r.done).toBeGreaterThanOrEqual(done.get(r.project) ?? 0);
      expect(r.done).toBeLessThanOrEqual((budget.get(r.project) ?? 0) + 0.005);
      expect(r.planned).toBeLessThanOrEqual((budget.get(r.project) ?? 0) + 0.005);
      done.set(r.project, r.done);
    }
  });

  test('a published result of the newest half-year that is out stands beside every compound', () => {
    const officials = records.stars.flatMap((r) => (r.kind === 'official' ? [r] : []));
    expect(officials).toHaveLength(30);
    expect(new Set(officials.map((r) => r.period)).size).toBe(1);
    expect(officials.every((r) => r.publishedOn <= last)).toBe(true);
  });
});

describe('noise and gaps', () => {
  const { weekly } = demoRecords('2026-07-17');

  test('rows are absent, say why, or were corrected later: on placeholders, and in both revisions', () => {
    const placeholder = new Set(COMPOUNDS.filter((c) => c.placeholder === true).map((c) => c.id));
    const gaps = weekly.filter((r) => r.missing === 'notReported' || r.missing === 'notSurveyed');
    expect(gaps.length).toBeGreaterThan(50);
    expect(gaps.every((r) => placeholder.has(r.subject) && r.numerator === null && r.denominator === null)).toBe(true);
    const corrected = weekly.filter((r) => r.revision === 2);
    expect(corrected.length).toBeGreaterThan(20);
    for (const second of corrected) {
      const first = weekly.find(
        (r) => r.revision === 1 && r.week === second.week && r.subject === second.subject && r.indicator === second.indicator,
      );
      expect(first?.numerator).not.toBe(second.numerator);
      expect(Date.parse(first?.recordedAt ?? '')).toBeLessThan(Date.parse(second.recordedAt));
    }
  });

  test('communities without an old compound say that renovation help does not apply', () => {
    const withOld = new Set(COMPOUNDS.filter((c) => c.isOld).map((c) => c.community));
    const w4 = weekly.filter((r) => r.indicator === 'W4');
    expect(w4).toHaveLength(19 * 52);
    for (const r of w4) expect(r.missing === 'notApplicable', r.subject).toBe(!withOld.has(r.subject));
  });

  test('winter pulls the seasonal checks down, and no others', () => {
    const share = (indicator: string, cold: boolean) => {
      const rows = weekly.filter(
        (r) =>
          r.indicator === indicator &&
          r.numerator !== null &&
          ['11', '12', '01', '02', '03'].includes(r.week.slice(5, 7)) === cold,
      );
      return rows.reduce((t, r) => t + (r.numerator ?? 0), 0) / rows.reduce((t, r) => t + (r.denominator ?? 0), 0);
    };
    for (const i of ['G4a', 'G4b', 'G5b']) expect(share(i, false) - share(i, true), i).toBeGreaterThan(0.02);
    for (const i of ['G2a', 'G6a', 'G8a']) expect(Math.abs(share(i, false) - share(i, true)), i).toBeLessThan(0.02);
  });
});

describe('hidden changes', () => {
  const truth = demoTruth('2026-07-17');
  const { weekly, programme } = demoRecords('2026-07-17');

  test('24 steps and two plain rises on placeholders, of 1.5, 2 or 4 standard deviations, inside the last 12 weeks', () => {
    const last = fridayBefore('2026-07-17');
    expect(truth.length).toBeGreaterThanOrEqual(24);
    expect(truth.some((c) => c.sigma > 0) && truth.some((c) => c.sigma < 0)).toBe(true);
    expect(new Set(truth.map((c) => Math.abs(c.sigma)))).toEqual(new Set([1.5, 2, 4]));
    for (const c of truth) {
      expect(COMPOUNDS.find((x) => x.id === c.subject)?.placeholder).toBe(true);
      expect(programme.some((r) => r.kind === 'indicator' && r.id === c.indicator)).toBe(true);
      expect(Math.sign(c.after - c.before)).toBe(Math.sign(c.sigma));
      expect(c.week >= addDays(last, -7 * 11) && c.week <= addDays(last, -7 * 3)).toBe(true);
    }
  });

  test('the observations follow the stated levels on both sides, within their noise', () => {
    for (const c of truth) {
      const rows = weekly.filter((r) => r.subject === c.subject && r.indicator === c.indicator && r.numerator !== null);
      const pooled = (after: boolean) => {
        const side = rows.filter((r) => r.week >= c.week === after);
        const n = side.reduce((t, r) => t + (r.denominator ?? 0), 0);
        return { n, share: side.reduce((t, r) => t + (r.numerator ?? 0), 0) / n };
      };
      for (const [side, level] of [
        [pooled(false), c.before],
        [pooled(true), c.after],
      ] as const) {
        // Four standard errors, and the season with it: the last weeks are chosen by the story's stars.
        const margin = 4 * Math.sqrt((level * (1 - level)) / side.n) + 0.03;
        expect(Math.abs(side.share - level), `${c.subject} ${c.indicator}`).toBeLessThan(margin);
      }
    }
  });

  test('no feed says a word of them', () => {
    const text = JSON.stringify([...demoDocuments('2026-07-17')]);
    // Pictures of a case stand before and after its works: lists, never levels.
    expect(text).not.toMatch(/sigma|"(?:before|after)":-?\d|truth/);
  });
});

describe('visits', () => {
  const { visits, programme } = demoRecords('2026-07-17');
  const gone = visits.flatMap((r) => (r.kind === 'visit' ? [r] : []));
  const outcomes = visits.flatMap((r) => (r.kind === 'outcome' ? [r] : []));
  const last = fridayBefore('2026-07-17');

  test('14 weeks of visits by four teams, all marked as invented', () => {
    expect(gone.length).toBeGreaterThan(30);
    expect(new Set(gone.map((v) => v.team.zh)).size).toBe(4);
    expect(visits.every((r) => r.placeholder === true)).toBe(true);
    for (const v of gone) {
      expect(v.day > addDays(last, -7 * 14) && v.day <= last).toBe(true);
      expect(v.team.zh).toContain('示例');
      expect(COMPOUNDS.some((c) => c.id === v.subject)).toBe(true);
    }
  });

  test('some of what was reported was found and some was not; never on a real compound', () => {
    expect(new Set(outcomes.map((o) => o.outcome))).toEqual(new Set(['confirmed', 'notConfirmed']));
    for (const o of outcomes) {
      const subject = gone.find((v) => v.id === o.visit)?.subject;
      expect(COMPOUNDS.find((c) => c.id === subject)?.placeholder).toBe(true);
      expect(programme.some((r) => r.kind === 'indicator' && r.id === o.indicator)).toBe(true);
    }
  });
});
