/**
 * Feeds of a district of any size, as an office of that size would send them: parted by street and period, with an index.
 * Pure and seeded: the same shape gives the same bytes. Nothing of it is in src.
 */
import indicators from '../../mocks/indicators.json' with { type: 'json' };
import { scaleLedger } from './scaleLedger.mjs';

const DAY = 86_400_000;
/** Most records that are put into one part; a document of the contract holds 5,000. */
const PART_RECORDS = 4500;
const MOST_PART_WEEKS = 4;
const RECORDED = { recordedAt: '2025-01-06T09:00:00+08:00', revision: 1 };
/** Cases a week; checks that are not named have five. */
const CASES = { G1a: 4, G1b: 14, G3a: 6, G4a: 9, G5a: 8, G6a: 9, G8a: 15, G8b: 13, W2: 8, W3a: 8, W3b: 9 };
const REACH_WEEKS = { monthly: 4, quarterly: 13, halfYear: 26 };
const PROJECTS = 200;
const PROJECT_WEEKS = 20;

const own = (subject, weekly) =>
  indicators.indicators.filter((i) => i.subject === subject && (i.cadence === 'weekly') === weekly);
const COMPOUND = own('compound', true);
const COMMUNITY = own('community', true);
const STANDING = own('community', false);

/** A Friday some weeks before another. */
const before = (friday, weeks) => new Date(Date.parse(`${friday}T00:00:00Z`) - weeks * 7 * DAY).toISOString().slice(0, 10);
const dayBefore = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

/** Numbers 0-1 in a fixed order (mulberry32). */
function chance(seed) {
  let a = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) a = Math.imul(a ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Who lies where in a district of that many compounds: ten to a community, communities dealt out over the streets.
 * @param {{compounds: number, weeks: number, last: string, streets?: number, items?: number, indexOnly?: boolean}} size
 *   last: Friday of the newest week; items: of the ledger, without them there is none; indexOnly: the weeks are told of in
 *   the index and not written, for a size at which no page may ask for them
 */
export function scaleShape({ compounds, weeks, last, streets: count = 40, items = 0, indexOnly = false }) {
  /** @type {{code: string, communities: {code: string, compounds: string[]}[]}[]} */
  const streets = Array.from({ length: count }, (_, s) => ({ code: `220113${String(s + 1).padStart(3, '0')}`, communities: [] }));
  for (let c = 0; c < Math.ceil(compounds / 10); c++) {
    const street = streets[c % count];
    const code = `${street.code}${String(street.communities.length + 1).padStart(3, '0')}`;
    const ids = Array.from({ length: Math.min(10, compounds - c * 10) }, (_, k) => `k${String(c * 10 + k + 1).padStart(5, '0')}`);
    street.communities.push({ code, compounds: ids });
  }
  const used = streets.filter((s) => s.communities.length > 0);
  const most = Math.max(...used.map(weekly));
  const partWeeks = Math.max(1, Math.min(MOST_PART_WEEKS, Math.floor(PART_RECORDS / most)));
  const fridays = Array.from({ length: weeks }, (_, i) => before(last, weeks - 1 - i));
  return { compounds, weeks, last, streets: used, partWeeks, fridays, items, indexOnly };
}

/** Records of one street in one week. */
const weekly = (street) => street.communities.reduce((n, c) => n + c.compounds.length * COMPOUND.length + COMMUNITY.length, 0);

const head = (shape, feed, cadence, count) => ({
  feed,
  contract: '1.2',
  source: { zh: '规模试验', en: 'Scale trial' },
  class: 'public',
  asOf: `${shape.last}T18:00:00+08:00`,
  generatedAt: `${shape.last}T18:00:00+08:00`,
  cadence,
  sequence: 1,
  demo: true,
  count,
});

const document = (shape, feed, cadence, records) => ({ ...head(shape, feed, cadence, records.length), records });
const index = (shape, feed, cadence, parts) => ({
  ...head(
    shape,
    feed,
    cadence,
    parts.reduce((n, p) => n + p.count, 0),
  ),
  parts,
});

/** The register of one street. */
function streetRecords(street, s) {
  const name = (zh, en) => ({ zh, en });
  const records = [];
  if (s === 0)
    records.push({
      kind: 'district',
      code: '220113',
      name: name('九台区', 'Jiutai'),
      city: name('长春市', 'Changchun'),
      ...RECORDED,
    });
  records.push({
    kind: 'street',
    code: street.code,
    name: name(`第${s + 1}街道`, `Street ${s + 1}`),
    streetKind: 'subdistrict',
    urban: true,
    ...RECORDED,
  });
  for (const [c, community] of street.communities.entries()) {
    const label = `${s + 1}-${c + 1}`;
    records.push({
      kind: 'community',
      code: community.code,
      street: street.code,
      name: name(`${label}社区`, `Community ${label}`),
      ...RECORDED,
    });
    for (const [k, id] of community.compounds.entries())
      records.push({
        kind: 'compound',
        id,
        community: community.code,
        name: name(`${label}-${k + 1}小区`, `Compound ${label}-${k + 1}`),
        isOld: k % 3 !== 0,
        ...(k === 4 ? { tier: 'themeModel', theme: 'safety' } : { tier: 'ordinary' }),
        households: 240,
        residents: 600,
        buildings: 8,
        builtYear: 1995,
        ...RECORDED,
      });
  }
  return records;
}

/** One number of a check: a share near the unit's own level, never the same twice. */
function cell(i, level, next) {
  if (i.measure === 'countPerExposure') return [next() < 0.25 * (1 - level) ? 1 : 0, 0.24];
  if (i.measure === 'score') return [Math.round((70 + 28 * level) * 7), 7];
  const n = CASES[i.id] ?? 5;
  const p = i.better === 'up' ? i.lo + level * (i.hi - i.lo) : i.hi - level * (i.hi - i.lo);
  const spread = Math.sqrt(n * p * (1 - p));
  return [Math.min(n, Math.max(0, Math.round(n * p + spread * (next() + next() + next() - 1.5) * 2))), n];
}

/** Level 0-1 of a unit and check: fixed for the whole history. */
const level = (subject, indicator) => 0.62 + 0.34 * chance(`${subject}/${indicator}`)();

/** Observations of one street over some weeks, oldest first, as the contract has them. */
function* weeklyRecords(street, fridays) {
  for (const week of fridays) {
    const next = chance(`${street.code}/${week}`);
    for (const community of street.communities) {
      for (const [subjects, checks] of [
        [community.compounds, COMPOUND],
        [[community.code], COMMUNITY],
      ])
        for (const subject of subjects)
          for (const i of checks) {
            const [numerator, denominator] = cell(i, level(subject, i.id), next);
            yield {
              week,
              subject,
              indicator: i.id,
              numerator,
              denominator,
              recordedAt: `${week}T17:00:00+08:00`,
              revision: 1,
            };
          }
    }
  }
}

/** The checks of slower rhythm: of each the newest reading, at the end of its period. */
function standingRecords(shape, street) {
  const next = chance(`standing/${street.code}`);
  return street.communities.flatMap(({ code }) =>
    STANDING.filter((i) => REACH_WEEKS[i.cadence] !== undefined).map((i) => {
      const [numerator, denominator] = cell(i, level(code, i.id), next);
      return {
        week: shape.last,
        subject: code,
        indicator: i.id,
        numerator,
        denominator,
        recordedAt: `${shape.last}T17:00:00+08:00`,
        revision: 1,
      };
    }),
  );
}

/** A year of works in some of the compounds. */
function renovationRecords(shape) {
  const ids = shape.streets.flatMap((s) => s.communities.flatMap((c) => c.compounds)).slice(0, PROJECTS);
  const fridays = shape.fridays.slice(-PROJECT_WEEKS);
  return ids.flatMap((compound, p) => [
    {
      kind: 'project',
      id: `p${p + 1}`,
      compound,
      stage: 'underWay',
      budget: 100,
      plannedStart: '2026-04-15',
      plannedEnd: '2026-10-15',
      actualStart: '2026-04-20',
      actualEnd: null,
      ...RECORDED,
    },
    ...fridays.map((week, w) => ({
      kind: 'progress',
      project: `p${p + 1}`,
      week,
      planned: Math.min(100, 3 * (w + 1)),
      done: Math.min(100, (2 + (p % 3)) * (w + 1)),
      recordedAt: `${week}T17:00:00+08:00`,
      revision: 1,
    })),
  ]);
}

/**
 * Every file of the feeds, one after the other, so that a year of ten thousand compounds needs no memory.
 * @param shape from scaleShape
 * @param {object} programme the programme's document: the demo's own checks, criteria and rules
 * @yields {[path: string, document: object]}
 */
export function* scaleFeeds(shape, programme) {
  // What the demo declares of its own district is not true of this one.
  const rules = programme.records.filter((r) => !['declaredTotal', 'fact', 'brand'].includes(r.kind));
  yield ['programme.json', document(shape, 'programme', 'onChange', rules)];
  const register = [];
  for (const [s, street] of shape.streets.entries()) {
    const records = streetRecords(street, s);
    const path = `district/${street.code}.json`;
    register.push({ path, street: street.code, count: records.length });
    yield [path, document(shape, 'district', 'onChange', records)];
  }
  yield ['district.json', index(shape, 'district', 'onChange', register)];
  const first = shape.streets[0].communities[0].compounds[0];
  yield [
    'stars.json',
    document(shape, 'stars', 'daily', [
      {
        kind: 'docking',
        id: 'd1',
        subject: first,
        criterion: 'G4',
        reason: { zh: '试验', en: 'Trial' },
        from: dayBefore(shape.last, 3),
        closed: null,
        until: null,
        ...RECORDED,
      },
    ]),
  ];
  yield ['renovation.json', document(shape, 'renovation', 'weekly', renovationRecords(shape))];
  if (shape.items > 0) {
    const ledger = [];
    for (const [street, records] of scaleLedger(shape, shape.items)) {
      const path = `ledger/${street}.json`;
      ledger.push({ path, street, count: records.length });
      yield [path, document(shape, 'ledger', 'daily', records)];
    }
    yield ['ledger.json', index(shape, 'ledger', 'daily', ledger)];
  }
  const parts = [];
  for (let end = shape.fridays.length; end > 0; end -= shape.partWeeks) {
    const fridays = shape.fridays.slice(Math.max(0, end - shape.partWeeks), end);
    const [from, to] = [dayBefore(fridays[0], 6), fridays.at(-1)];
    for (const street of shape.streets) {
      const path = `weekly/${to}/${street.code}.json`;
      parts.push({ path, street: street.code, from, to, count: weekly(street) * fridays.length });
      if (!shape.indexOnly) yield [path, document(shape, 'weekly', 'weekly', [...weeklyRecords(street, fridays)])];
    }
  }
  for (const street of shape.streets) {
    const records = standingRecords(shape, street);
    const path = `weekly/standing/${street.code}.json`;
    parts.push({ path, street: street.code, from: dayBefore(shape.fridays[0], 6), to: shape.last, count: records.length });
    yield [path, document(shape, 'weekly', 'weekly', records)];
  }
  yield ['weekly.json', index(shape, 'weekly', 'weekly', parts)];
}
