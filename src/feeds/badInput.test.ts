import { describe, expect, test } from 'vitest';
import { demoDocuments } from '../../mocks/records.ts';
import type { FeedName } from '../contract/envelope.ts';
import { board } from '../domain/board.ts';
import { bestScore } from './cross/rubric.ts';
import { crossChecks } from './crossChecks.ts';
import { readDocument } from './readDocument.ts';
import type { FeedReadings, Rejection } from './reading.ts';
import { type Change, readingsOf } from './readingsFixture.ts';

/** Input that is wrong: the report names feed, record and field, and the figure is withheld with a reason. */

const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const WEEK = '2026-07-10';
const KEY = `${WEEK}/c07/G2a`;
const demo = demoDocuments('2026-07-17');
const readings = (change: Change = {}) => readingsOf(demo.values(), change);
const newestPart = [...demo.keys()].find((p) => p.endsWith(`_${WEEK}.json`)) ?? '';

// biome-ignore lint/suspicious/noExplicitAny: records are taken apart on purpose
type Loose = any;

const isKey = (r: Loose) => r.week === WEEK && r.subject === 'c07' && r.indicator === 'G2a';
const said = (r: Rejection) => `${r.feed} ${r.record} ${r.field} ${r.code}`;

function boardOf(feeds: FeedReadings) {
  return board(
    {
      district: feeds.district.records,
      programme: feeds.programme.records,
      stars: feeds.stars.records,
      weekly: feeds.weekly.records,
      renovation: feeds.renovation.records,
      visits: feeds.visits.records,
      refusedWeekly: feeds.weekly.rejected.map((r) => r.record),
    },
    { week: WEEK },
  );
}

/** One document of the demo through the real reader, its records changed. */
async function read(feed: FeedName, path: string, change: (records: Loose[]) => Loose[]) {
  const document = structuredClone(demo.get(path)) as { records: Loose[] };
  const records = change(document.records);
  const out = await readDocument(feed, { ...document, records, count: records.length }, { now: NOW });
  if (!out.ok) throw new Error(out.code);
  return out;
}

describe('weekly figures', () => {
  test('fewer cases than successes: refused, and the check says that its record was', () => {
    const out = crossChecks(
      readings({
        weekly: (r) => r.map((x) => (x.subject === 'c07' && x.indicator === 'G2a' ? { ...x, numerator: x.denominator + 1 } : x)),
      }),
    );
    expect(out.weekly.rejected.map(said)).toContain(`weekly ${KEY} numerator sum`);
    const check = boardOf(out)
      ?.sheets.get('c07')
      ?.stars.flatMap((s) => s.checks)
      .find((c) => c.indicator === 'G2a');
    expect(check).toMatchObject({ score: null, value: null, absence: 'rejected' });
  });

  test('events of no exposure are no rate', () => {
    const out = crossChecks(
      readings({
        weekly: (r) =>
          r.map((x) =>
            x.week === WEEK && x.subject === 'c07' && x.indicator === 'G3b' ? { ...x, numerator: 2, denominator: 0 } : x,
          ),
      }),
    ).weekly;
    expect(out.rejected.map(said)).toEqual([`weekly ${WEEK}/c07/G3b denominator sum`]);
  });

  test.each(['numerator', 'denominator', 'carryOver'])('a negative %s is refused by name and field', async (field) => {
    const out = await read('weekly', newestPart, (r) => r.map((x) => (isKey(x) ? { ...x, [field]: -3 } : x)));
    expect(out.rejected.map((r) => `${said(r)} ${r.value}`)).toEqual([`weekly ${KEY} ${field} range -3`]);
  });

  test('a week twice in one document, saying the same: the second is left out', async () => {
    const out = await read('weekly', newestPart, (r) => [...r, { ...r.find(isKey), recordedAt: '2026-07-11T09:00:00+08:00' }]);
    expect(out.rejected.map(said)).toEqual([`weekly ${KEY} revision duplicate`]);
    expect(out.records.filter(isKey)).toHaveLength(1);
  });

  test('a week twice, in two documents, saying the same: the second is left out', () => {
    const out = crossChecks(readings({ weekly: (r) => [...r, structuredClone(r.find(isKey))] })).weekly;
    expect(out.rejected.map(said)).toEqual([`weekly ${KEY} revision duplicate`]);
    expect(out.records.filter(isKey)).toHaveLength(1);
  });

  test('a week twice, and the two differ: neither is used, and both are named with what they say', async () => {
    const sent = await read('weekly', newestPart, (r) => [...r, { ...r.find(isKey), numerator: 0 }]);
    expect(sent.rejected).toEqual([]);
    const out = crossChecks(readings({ weekly: (r) => [...r, { ...r.find(isKey), numerator: 0 }] })).weekly;
    expect(out.rejected.map(said)).toEqual([`weekly ${KEY} numerator conflict`, `weekly ${KEY} numerator conflict`]);
    expect(new Set(out.rejected.map((r) => r.value)).size).toBe(2);
    expect(out.records.filter(isKey)).toEqual([]);
  });

  test('a disputed correction does not bring back what it was to correct; a later one settles it', () => {
    const disputed = (r: Loose[]) => [...r, { ...r.find(isKey), revision: 2 }, { ...r.find(isKey), revision: 2, numerator: 0 }];
    const out = crossChecks(readings({ weekly: disputed })).weekly;
    expect(out.records.filter(isKey)).toEqual([]);
    expect(out.rejected.map(said)).toEqual([
      `weekly ${KEY} numerator conflict`,
      `weekly ${KEY} numerator conflict`,
      `weekly ${KEY} revision conflict`,
    ]);
    const settled = crossChecks(readings({ weekly: (r) => [...disputed(r), { ...r.find(isKey), revision: 3, numerator: 1 }] }));
    expect(settled.weekly.records.filter(isKey)).toMatchObject([{ revision: 3, numerator: 1 }]);
  });

  test('of a name given twice the first stands, and the second is named', () => {
    const out = crossChecks(
      readings({ district: (r) => [...r, { ...r.find((x) => x.id === 'c07'), name: { zh: '别名', en: 'other' } }] }),
    ).district;
    expect(out.rejected.map(said)).toEqual(['district compound/c07 name duplicate']);
    expect(out.records.filter((r) => r.kind === 'compound')).toHaveLength(30);
  });

  test('a week missing whole is named with those who reported before it; slower checks do not hide it', () => {
    const gone = ['2026-05-29', '2026-06-19', '2026-06-26'];
    const out = crossChecks(
      readings({ weekly: (r) => r.filter((x) => !gone.includes(x.week) || /^E/.test(x.indicator)) }),
    ).weekly;
    expect(out.notices).toEqual([
      { code: 'weekMissing', detail: { from: '2026-05-29', to: '2026-05-29', subjects: 49 } },
      { code: 'weekMissing', detail: { from: '2026-06-19', to: '2026-06-26', subjects: 48 } },
    ]);
    expect(out.rejected).toEqual([]);
  });

  test('the same lists give the same answer at once', () => {
    const before = readings({ weekly: (r) => r.filter((x) => x.week !== '2026-06-19') });
    expect(crossChecks(before).weekly.notices[0]).toBe(crossChecks(before).weekly.notices[0]);
  });
});

describe('the rubric', () => {
  const families = (feeds: FeedReadings) =>
    new Set(feeds.programme.records.flatMap((r) => (r.kind === 'criterion' ? [r.family] : [])));
  const programme = (change: (r: Loose) => Loose) => crossChecks(readings({ programme: (r) => r.map(change) }));
  const othersStand = (out: FeedReadings) => {
    expect(families(out)).toEqual(new Set(['communityStar', 'weeklyScore']));
    for (const feed of [out.district, out.stars, out.weekly, out.renovation, out.visits]) expect(feed.rejected).toEqual([]);
    const b = boardOf(out);
    expect(b?.compounds.every((c) => c.unrated === 'rubric' && c.score === null)).toBe(true);
    expect(b?.communities.every((c) => c.unrated === null)).toBe(true);
    expect(b?.satisfaction?.share).toBeGreaterThan(0.8);
  };

  test('a criterion that weighs nothing', () => {
    // The others would sum to 1 without it: nothing but its own weight gives it away.
    const out = programme((x) =>
      x.kind !== 'criterion' || x.family !== 'compoundStar' ? x : { ...x, weight: x.id === 'G3' ? 0 : 1 / 7 },
    );
    expect(out.programme.rejected.map(said)).toContain('programme criterion/G3 weight noWeight');
    expect(out.programme.rejected.filter((r) => r.code === 'rubric')).toHaveLength(7);
    othersStand(out);
  });

  test('a criterion that says no weight', async () => {
    const spoiled = (r: Loose[]) =>
      r.map((x) =>
        x.kind !== 'criterion' || x.family !== 'compoundStar' ? x : { ...x, weight: x.id === 'G3' ? undefined : 1 / 7 },
      );
    const sent = await read('programme', 'programme.json', spoiled);
    expect(sent.rejected.map(said)).toEqual(['programme criterion/G3 weight missing']);
    const feeds = readings();
    const out = crossChecks({
      ...feeds,
      programme: { ...feeds.programme, records: sent.records as never, rejected: sent.rejected },
    });
    expect(out.programme.rejected.map(said)).toContain('programme criterion/G1 family rubric');
    // Its checks are known, so nothing that is reported for them is called unknown.
    expect(out.programme.rejected.filter((r) => r.code === 'unknownReference')).toEqual([]);
    othersStand(out);
  });

  test('weights of a family that do not sum to 1', () => {
    const out = programme((x) => (x.kind === 'criterion' && x.id === 'G1' ? { ...x, weight: 0.5 } : x));
    expect(out.programme.rejected.map((r) => `${said(r)} ${r.value}`)).toContain('programme criterion/G1 weight sum 1.375');
    othersStand(out);
  });

  test('weights of the checks of a criterion that do not sum to 1', () => {
    const out = programme((x) => (x.kind === 'indicator' && x.id === 'G2a' ? { ...x, weight: 0.4 } : x));
    expect(out.programme.rejected.map((r) => `${said(r)} ${r.value}`)).toContain(
      'programme criterion/G2 weight checkWeights 0.900',
    );
    othersStand(out);
  });

  test('a corrected criterion counts once: the newest revision is the rubric', () => {
    const out = crossChecks(
      readings({
        programme: (r) => [...r, { ...r.find((x) => x.kind === 'criterion' && x.id === 'G1'), revision: 2, mandatory: true }],
      }),
    );
    expect(out.programme.rejected).toEqual([]);
  });

  test('a rubric said twice under one version, and the two differ: nobody is rated by either', () => {
    const out = crossChecks(readings({ programme: (r) => [...r, { ...r.find((x) => x.kind === 'rules'), litFrom: 70 }] }));
    expect(out.programme.rejected.map((r) => `${said(r)} ${r.value}`)).toEqual([
      'programme rules/示例-2025.1 litFrom conflict 80',
      'programme rules/示例-2025.1 litFrom conflict 70',
    ]);
    expect(boardOf(out)?.compounds.every((c) => c.unrated === 'noRules')).toBe(true);
  });

  test('a star that full marks cannot light is named with the best there can be', () => {
    // Full points at 150 %: a share of 1 scores (1 - 0.5) / (1.5 - 0.5) = 50, and 0.5 * 50 + 0.5 * 100 = 75 < 80.
    const out = programme((x) => (x.kind === 'indicator' && x.id === 'G2a' ? { ...x, hi: 1.5 } : x));
    expect(out.programme.rejected.map((r) => `${said(r)} ${r.value}`)).toContain(
      'programme criterion/G2 litFrom unreachable 75.0 < 80',
    );
    othersStand(out);
  });

  test('a line of 100 is reached by full marks, and only by them', () => {
    const strict = (hi: number) =>
      programme((x) =>
        x.kind === 'rules' ? { ...x, litFrom: 100 } : x.kind === 'indicator' && x.id === 'G7a' ? { ...x, hi } : x,
      );
    expect(strict(1).programme.rejected).toEqual([]);
    expect(strict(1.01).programme.rejected.map(said)).toContain('programme criterion/G7 litFrom unreachable');
  });

  test('the best score of a check, by what its value can be', () => {
    const best = (measure: 'proportion' | 'countPerExposure' | 'score', better: 'up' | 'down', lo: number, hi: number) =>
      bestScore({ measure, better, lo, hi });
    expect(best('proportion', 'up', 0.5, 1)).toBe(100);
    expect(best('proportion', 'up', 0, 2)).toBe(50);
    expect(best('proportion', 'down', -1, 1)).toBe(50);
    expect(best('proportion', 'down', 0, 0.5)).toBe(100);
    expect(best('countPerExposure', 'up', 0, 500)).toBe(100);
    expect(best('countPerExposure', 'down', -4, 4)).toBe(50);
    expect(best('score', 'up', 60, 100)).toBe(100);
    expect(best('score', 'up', 0, 200)).toBe(50);
  });

  test('a target that no share can have is refused by field', async () => {
    const out = await read('programme', 'programme.json', (r) => r.map((x) => (x.id === 'G2a' ? { ...x, target: 90 } : x)));
    expect(out.rejected.map((r) => `${said(r)} ${r.value}`)).toEqual(['programme indicator/G2a target range 90']);
  });
});
