import type { ProgrammeFeedRecord } from '../src/contract/programme.ts';
import data from './indicators.json' with { type: 'json' };

const RECORDED = { recordedAt: '2025-01-06T09:00:00+08:00', revision: 1 };

/** Kinds that the other feeds name by id; made up, so none is official. */
export const WORDINGS = [
  ['concern.lighting', '照明', 'lighting'],
  ['concern.roads', '道路停车', 'roads and parking'],
  ['concern.heating', '供热供水', 'heating and water'],
  ['concern.cleanliness', '环境卫生', 'cleanliness'],
  ['concern.property', '物业服务', 'property service'],
  ['concern.neighbours', '邻里纠纷', 'neighbours'],
  ['concern.care', '生活照料', 'daily care'],
  ['wish.goods', '物品', 'goods'],
  ['wish.repair', '维修', 'repairs'],
  ['wish.company', '陪伴', 'company'],
  ['wish.learning', '助学', 'learning'],
  ['problem.clutter', '堆物私搭', 'clutter and sheds'],
  ['problem.lamps', '路灯损坏', 'broken lamps'],
  ['problem.fireLane', '消防通道', 'fire lanes'],
  ['problem.cleanliness', '环境卫生', 'cleanliness'],
  ['problem.posts', '岗位空缺', 'vacant posts'],
  ['problem.records', '台账不实', 'unsound records'],
  ['satisfaction.a', '居民群众满意', 'Residents satisfied'],
  ['satisfaction.b', '党组织满意', 'Party organisation satisfied'],
] as const;

/** Records of the programme feed: defaults where the district has not spoken, marked official: false. */
export function programmeRecords(): ProgrammeFeedRecord[] {
  const total = (id: string, zh: string, en: string, value: number, official: boolean) =>
    ({ kind: 'declaredTotal', id, label: { zh, en }, official, value, ...RECORDED }) as ProgrammeFeedRecord;
  const fact = (
    id: string,
    subject: string,
    zh: string,
    en: string,
    value: number,
    unit: { zh: string; en: string },
  ): ProgrammeFeedRecord => ({
    kind: 'fact',
    id,
    subject,
    label: { zh, en },
    official: true,
    value,
    unit,
    programmeYear: 2023,
    ...RECORDED,
  });
  const brand = (id: string, subject: string, zh: string, en: string): ProgrammeFeedRecord => ({
    kind: 'brand',
    id,
    subject,
    label: { zh, en },
    official: true,
    approved: false,
    ...RECORDED,
  });
  const paper = (id: string, zh: string, en: string): ProgrammeFeedRecord => ({
    kind: 'document',
    id,
    label: { zh, en },
    official: true,
    ...RECORDED,
  });
  return [
    {
      kind: 'rules',
      version: '示例-2025.1',
      official: false,
      validFrom: '2023-01-01',
      validTo: null,
      litFrom: 80,
      pendingFrom: 60,
      completenessFrom: 0.75,
      windowWeeks: 4,
      hiddenBelow: 10,
      smallSampleBelow: 30,
      bonusCap: 5,
      deductionCap: 10,
      behindPlanPoints: 5,
      satisfactionIndicator: 'G8a',
      notReportedWeeks: 4,
      redDays: 3,
      yellowDays: 7,
      greenDays: 15,
      gridHouseholdsFrom: 400,
      gridHouseholdsTo: 700,
      selfWeight: 0.2,
      peerWeight: 0.3,
      massWeight: 0.5,
      reviewGapPoints: 8,
      ...RECORDED,
    },
    ...data.criteria.map((c) => ({ ...c, ...RECORDED }) as ProgrammeFeedRecord),
    ...data.indicators.map((i) => ({ ...i, ...RECORDED }) as ProgrammeFeedRecord),
    total('happyCompounds', '幸福小区', 'Happy compounds', 30, true),
    total('oldCompounds', '老旧小区', 'Old compounds', 19, true),
    total('themeModels', '主题样板小区', 'Theme model compounds', 6, true),
    total('benchmarks', '标杆小区', 'Benchmark compounds', 2, true),
    total('streets', '街道和乡镇', 'Streets and towns', 20, false),
    total('communities', '社区和居委会', "Communities and residents' committees", 36, false),
    total('rankedCommunities', '参加排名的社区', 'Ranked communities', 19, false),
    fact('wishesRealised', '220113001003', '兑现微心愿', 'Wishes fulfilled', 38, { zh: '次', en: 'wishes' }),
    fact('fitnessSets', 'c01', '添置健身器材', 'Fitness sets added', 4, { zh: '套', en: 'sets' }),
    ...WORDINGS.map(
      ([id, zh, en]): ProgrammeFeedRecord => ({ kind: 'wording', id, label: { zh, en }, official: false, ...RECORDED }),
    ),
    brand('gongyuan', '220113016001', '36.5度人体舒适温度+365度全景生活圈', '36.5 °C comfort + 365 panorama living circle'),
    brand('wenti', '220113003002', '“五心”服务', 'Five Hearts service'),
    brand('xinzhou', '220113003001', '12306服务直通车一键直达', '12306 one-touch service express'),
    paper(
      'home-action',
      '坚持“平急结合”全力服务基层 实施城市党建“家园行动”工作方案',
      'Work plan: Home Action for urban Party building, routine and emergency combined',
    ),
    paper(
      'four-chiefs',
      '关于健全完善社区(村)“四长”联动机制的实施方案',
      'Implementation plan: Four-Chief Coordination in communities and villages',
    ),
  ];
}
