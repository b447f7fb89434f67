import type { BulletinDocument, BulletinSnapshot } from '../contract/issues.ts';
import type { Erratum } from '../domain/bulletin/draft.ts';

/** A bulletin made by hand, of the length of a real one: for tests and for looking at the paper. Its figures are made up. */

const NAMES = '公园 新州 文体 新风 营城 嘉鹏 光明 平安 育才 迎宾 西城 城东 兴华 沿河 福临 益民 民乐 利民 福星'.split(' ');
const COMPOUND_NAMES =
  '金色家园 阳光花园 锦绣名苑 和谐家园 东湖小区 铁北小区 建设新村 康乐小区 新华小区 站前小区 北辰花园 龙泉小区 文苑小区 百合花园 富强小区 长青小区 春风小区 工农小区 曙光小区 丰泽园 翠园小区 明珠花园 同心小区 安居小区 德惠小区 松江小区 向阳小区 银河小区 新生小区 幸福小区'.split(
    ' ',
  );
const one = (x: number) => x.toFixed(1);

/** A made-up bulletin. @param closures rows of the long table */
export function bulletinFixture(
  week: string,
  options: { number?: number; errata?: readonly Erratum[]; closures?: number; score?: number } = {},
): BulletinDocument {
  const { number = 29, errata = [], closures = 40, score = 81.9 } = options;
  const [, month, day] = week.split('-').map(Number);
  return {
    language: 'zh-CN',
    week,
    masthead: {
      mark: '内部资料',
      series: '九台区家园行动',
      name: '工作专报',
      number: `第 ${number} 期`,
      editor: '“家园行动”治理专班',
      date: `${week.slice(0, 4)}年${month}月${day}日`,
      title: `第${number}周“家园行动”工作排名通报`,
    },
    blocks: [
      { kind: 'heading', id: 'overall.heading', level: 1, text: '一、总体情况' },
      {
        kind: 'paragraph',
        id: 'overall.text',
        text: `本周30个幸福小区平均得分${one(score)}分，较上周提高0.8分，连升7周；平均得星5.9星。19个老旧小区改造总进度63.9%，低于计划1.4个百分点，福临、福星2个小区可能拖期。应办结问题46件，按期办结41件，按期办结率89.1%。`,
      },
      { kind: 'heading', id: 'communities.heading', level: 1, text: '二、社区排名' },
      { kind: 'paragraph', id: 'communities.text', text: '营城、新风进步明显；其余升降在正常波动之内。' },
      {
        kind: 'table',
        id: 'communities.table',
        caption: '社区周排名',
        columns: [
          { heading: '名次', align: 'centre', width: 14 },
          { heading: '升降', align: 'centre', width: 18 },
          { heading: '社区', align: 'centre', width: 28 },
          { heading: '得分', align: 'centre', width: 18 },
          { heading: '可能名次', align: 'centre', width: 22 },
        ],
        rows: NAMES.map((name, i) => ({
          key: `220113001${String(i + 1).padStart(3, '0')}`,
          cells: [
            String(i + 1),
            i === 3 ? '▲ 3' : i === 4 ? '▲ 5' : '≈',
            `${name}社区`,
            one(92.6 - i * 0.97),
            `${Math.max(1, i - 2)}–${Math.min(19, i + 4)}`,
          ],
          ...(i === 3 || i === 13 ? { ruleBelow: true as const } : {}),
        })),
        halves: true,
        note: '注：①可能名次为90%区间；粗线自上而下分为领先、居中、待提升三档，同档不分高下。②≈为升降不显著。③得分为近4周滚动值；口径见第4页。',
      },
      { kind: 'heading', id: 'compounds.heading', level: 1, text: '三、小区排名' },
      {
        kind: 'table',
        id: 'compounds.table',
        caption: '幸福小区周排名',
        columns: [
          { heading: '名次', align: 'centre', width: 10 },
          { heading: '升降', align: 'centre', width: 12 },
          { heading: '小区', align: 'start', width: 26 },
          { heading: '社区', align: 'start', width: 22 },
          { heading: '得分', align: 'end', width: 14 },
          { heading: '可能名次', align: 'centre', width: 16 },
        ],
        rows: COMPOUND_NAMES.map((name, i) => ({
          key: `c${String(i + 1).padStart(2, '0')}`,
          cells: [
            String(i + 1),
            '≈',
            name,
            `${NAMES[i % 19]}社区`,
            one(94.2 - i * 0.8),
            `${Math.max(1, i - 4)}–${Math.min(30, i + 6)}`,
          ],
          ...(i === 7 || i === 21 ? { ruleBelow: true as const } : {}),
        })),
        halves: false,
      },
      { kind: 'heading', id: 'shortfalls.heading', level: 1, text: '四、问题短板' },
      { kind: 'heading', id: 'shortfalls.first', level: 2, text: '（一）本周需要核实' },
      { kind: 'paragraph', id: 'shortfalls.text', text: '福临社区按期办结率连续3周低于以往水平，共24件，按期15件。' },
      { kind: 'heading', id: 'demands.heading', level: 1, text: '五、工作要求' },
      {
        kind: 'list',
        id: 'demands.list',
        items: [
          '各街道于7月22日前核实本期所列问题，逐项回复。',
          '超期事项由责任单位说明原因，重新确定期限。',
          '督导组下周复看3处。',
        ],
      },
      { kind: 'heading', id: 'closures.heading', level: 1, text: '六、整改通报' },
      {
        kind: 'table',
        id: 'closures.table',
        caption: '问题整改情况',
        columns: [
          { heading: '序号', align: 'centre', width: 8 },
          { heading: '问题', align: 'start', width: 40 },
          { heading: '责任单位', align: 'start', width: 22 },
          { heading: '限期', align: 'centre', width: 15 },
          { heading: '状态', align: 'centre', width: 15 },
        ],
        rows: Array.from({ length: closures }, (_, i) => ({
          key: `item-${i + 1}`,
          cells: [
            String(i + 1),
            i % 5 === 0
              ? `${NAMES[i % 19]}社区示例${i + 1}号楼道堆放杂物，占用消防通道，多次反映未清理`
              : `${NAMES[i % 19]}社区第${i + 1}处照明不亮`,
            `${NAMES[i % 19]}社区居委会`,
            `7月${(i % 28) + 1}日`,
            i % 3 === 0 ? '已销号' : '整改中',
          ],
        })),
        halves: false,
      },
      { kind: 'note', id: 'method.note', text: '口径：得分为近4周滚动值，规则为示例。缺报不补、不计为0。' },
      ...(errata.length === 0
        ? []
        : [
            { kind: 'heading' as const, id: 'errata.heading', level: 1 as const, text: '更正' },
            ...errata.map((e, i) => ({
              kind: 'paragraph' as const,
              id: `errata.${i + 1}`,
              text: `第${e.issue.split('-')[1]}期更正：${e.text}`,
            })),
          ]),
    ],
    tail: ['报：区委、区政府领导', '送：各街道党工委、区直有关部门', '共印50份'],
    demo: true,
  };
}

/** The data it would have been made from. */
export const snapshotFixture: BulletinSnapshot = {
  knownAt: '2026-07-17T18:00:00+08:00',
  rules: { version: '示例-2025.1', validFrom: '2025-01-01', official: false },
  feeds: [{ feed: 'weekly', asOf: '2026-07-17T18:00:00+08:00', sequence: 202629, records: 4600, demo: true }],
  figures: [{ id: 'overall.onTime', value: 0.8913043478260869, numerator: 41, denominator: 46 }],
  communities: NAMES.map((_, i) => ({
    code: `220113001${String(i + 1).padStart(3, '0')}`,
    score: 92.6 - i * 0.97,
    change: 0.1,
    place: i + 1,
  })),
  compounds: COMPOUND_NAMES.map((_, i) => ({ code: `c${String(i + 1).padStart(2, '0')}`, score: 94.2 - i * 0.8, change: null })),
};
