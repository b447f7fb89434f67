import type { CompoundRecord, DistrictFeedRecord, Theme, Tier } from '../src/contract/district.ts';
import { DIVISIONS } from './divisions.ts';
import { random } from './random.ts';

/** The four urban streets whose 19 communities hold the 30 compounds. */
export const URBAN = ['220113001', '220113002', '220113003', '220113016'];

const RECORDED = { recordedAt: '2025-01-06T09:00:00+08:00', revision: 1 };

type Seed = Partial<CompoundRecord> & { community: string };

/** The five compounds that the newspaper feature names; what it does not say stays null. */
const REAL: (Seed & { name: CompoundRecord['name'] })[] = [
  {
    community: '220113001003',
    name: { zh: '二建小区', en: 'Erjian Compound' },
    isOld: true,
    builtYear: 1992,
    buildings: 2,
    households: 154,
    residents: 316,
  },
  { community: '220113002003', communityAssumed: true, name: { zh: '东营小区', en: 'Dongying Compound' }, isOld: true },
  {
    community: '220113003001',
    name: { zh: '新州二期', en: 'Xinzhou Phase 2' },
    isOld: false,
    tier: 'themeModel',
    theme: 'partyBuilding',
  },
  {
    community: '220113016002',
    communityAssumed: true,
    name: { zh: '东泰家园', en: 'Dongtai Jiayuan' },
    aliases: ['东泰小区'],
    isOld: false,
    resettlement: true,
    tier: 'benchmark',
    benchmarkTopic: { zh: '服务棚改', en: 'serving shantytown resettlement' },
  },
  {
    community: '220113016001',
    communityAssumed: true,
    name: { zh: '丽景家园', en: 'Lijing Jiayuan' },
    isOld: false,
    tier: 'themeModel',
    theme: 'ecology',
  },
];

/** Placeholders per community, so that 19 communities hold 30 compounds with the five real ones. */
const PLACEHOLDERS: [community: string, count: number][] = [
  ['220113001001', 2],
  ['220113001003', 1],
  ['220113001005', 2],
  ['220113001006', 1],
  ['220113001009', 2],
  ['220113002001', 1],
  ['220113002002', 2],
  ['220113002003', 1],
  ['220113002004', 1],
  ['220113002011', 2],
  ['220113002014', 1],
  ['220113003001', 1],
  ['220113003002', 1],
  ['220113003003', 2],
  ['220113016002', 1],
  ['220113016003', 2],
  ['220113016004', 1],
  ['220113016005', 1],
];

/** Placeholders (by position among them) that are not old, or carry a theme or topic. */
const NOT_OLD = new Set([2, 6, 8, 12, 14, 19, 22, 24]);
const THEMES = new Map<number, Theme>([
  [2, 'safety'],
  [8, 'sports'],
  [12, 'civility'],
  [22, 'safety'],
]);
const MINING = 11;

/** All 30 compounds, c01 to c30: the real ones first. */
export const COMPOUNDS: CompoundRecord[] = [...REAL.map((r, i) => compound(r, i + 1)), ...placeholders()];

function compound(seed: Seed, n: number): CompoundRecord {
  const { name = { zh: '', en: '' }, isOld = false, tier = 'ordinary' as Tier, ...rest } = seed;
  return {
    kind: 'compound',
    id: `c${String(n).padStart(2, '0')}`,
    households: null,
    residents: null,
    buildings: null,
    builtYear: null,
    ...rest,
    name,
    isOld,
    tier,
    ...RECORDED,
  };
}

function placeholders(): CompoundRecord[] {
  const names = new Map(DIVISIONS.flatMap((d) => d.communities.map(([code, zh, en]) => [code, { zh, en }] as const)));
  const all = PLACEHOLDERS.flatMap(([community, count]) => Array.from({ length: count }, (_, i) => ({ community, n: i + 1 })));
  return all.map(({ community, n }, i) => {
    const of = names.get(community) ?? { zh: community, en: community };
    const r = random(`compound-${i}`);
    const isOld = !NOT_OLD.has(i);
    const theme = THEMES.get(i);
    const buildings = Math.min(16, Math.max(1, Math.round(4 * Math.exp(0.6 * r.normal()))));
    const households = buildings * r.int(35, 85);
    const seed: Seed = {
      community,
      name: { zh: `${of.zh}示例${n}号小区`, en: `${of.en.replace(' Community', '')} Sample Compound ${n}` },
      isOld,
      tier: theme !== undefined ? 'themeModel' : i === MINING ? 'benchmark' : 'ordinary',
      ...(theme === undefined ? {} : { theme }),
      ...(i === MINING ? { benchmarkTopic: { zh: '百年矿史', en: 'a century of mining' } } : {}),
      buildings,
      households,
      residents: Math.round(households * (1.8 + 0.8 * r.next())),
      builtYear: isOld ? r.int(1982, 2000) : r.int(2003, 2016),
      placeholder: true,
    };
    return compound(seed, i + 6);
  });
}

/** Records of the district feed. */
export function districtRecords(): DistrictFeedRecord[] {
  return [
    {
      kind: 'district',
      code: '220113',
      name: { zh: '九台区', en: 'Jiutai District' },
      city: { zh: '长春市', en: 'Changchun' },
      ...RECORDED,
    },
    ...DIVISIONS.map(
      (d): DistrictFeedRecord => ({
        kind: 'street',
        code: d.code,
        name: { zh: d.zh, en: d.en },
        streetKind: d.kind,
        urban: URBAN.includes(d.code),
        villageCommittees: d.villages,
        ...RECORDED,
      }),
    ),
    ...DIVISIONS.flatMap((d) =>
      d.communities.map(
        ([code, zh, en]): DistrictFeedRecord => ({
          kind: 'community',
          code,
          street: d.code,
          name: { zh, en },
          ...(zh === '新洲社区' ? { aliases: ['新州社区'] } : {}),
          ...RECORDED,
        }),
      ),
    ),
    ...COMPOUNDS,
    ...posts(),
  ];
}

/** Posts of the four chiefs and the secretaries. All numbers are stand-ins; no vacancy is invented where the place is real. */
function posts(): DistrictFeedRecord[] {
  const stamp = { ...RECORDED, placeholder: true };
  const post = (
    subject: string,
    role: 'secretary' | 'commander' | 'gridChief' | 'buildingChief' | 'unitChief',
    due: number,
    vacant: number,
  ): DistrictFeedRecord => ({ kind: 'post', id: `${subject}-${role}`, subject, role, due, filled: due - vacant, ...stamp });
  const secretaries = DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) =>
    d.communities.map(([code]) => post(code, 'secretary', 1, 0)),
  );
  const chiefs = COMPOUNDS.flatMap((c) => {
    const r = random(`posts-${c.id}`);
    const buildings = c.buildings ?? 2;
    const units = buildings * 3;
    const vacant = c.placeholder === true && r.next() < 0.4 ? r.int(1, Math.max(1, Math.round(units * 0.12))) : 0;
    return [
      post(c.id, 'commander', 1, 0),
      post(c.id, 'gridChief', Math.max(1, Math.round((c.households ?? 150) / 550)), 0),
      post(c.id, 'buildingChief', buildings, 0),
      post(c.id, 'unitChief', units, vacant),
    ];
  });
  return [...secretaries, ...chiefs];
}
