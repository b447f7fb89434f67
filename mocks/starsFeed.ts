import type { StarsFeedRecord } from '../src/contract/stars.ts';
import { addDays } from '../src/domain/civil.ts';
import { COMPOUNDS } from './places.ts';

const SAMPLE = { zh: '示例事由', en: 'sample reason' };

/** Records of the stars feed: decisions invented for placeholders; brands of the article get their star. */
export function starsRecords(last: string): StarsFeedRecord[] {
  const at = (days: number) => addDays(last, -days);
  const stamp = (days: number) => ({ recordedAt: `${at(days)}T10:00:00+08:00`, revision: 1 });
  const { half, published } = newestResult(last);
  const bonus = (subject: string, zh: string, en: string): StarsFeedRecord => ({
    kind: 'bonusStar',
    id: `bonus-${subject}`,
    subject,
    brand: { zh, en },
    approvedOn: at(120),
    validTo: addDays(last, 245),
    ...stamp(120),
  });
  const goods = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'];
  const lit = [8, 7, 7, 8, 7, 5, 6, 5, 6, 6, 7, 6, 5, 6, 6, 5, 5, 7, 4, 7, 5, 6, 8, 4, 6, 5, 6, 5, 4, 6];
  const officials = COMPOUNDS.map(
    (c, k): StarsFeedRecord => ({
      kind: 'official',
      id: `official-${c.id}`,
      subject: c.id,
      period: half,
      publishedOn: published,
      rulesVersion: '示例-2025.1',
      lit: goods.slice(0, lit[k] ?? 5),
      bonusStars: 0,
      recordedAt: `${published}T10:00:00+08:00`,
      revision: 1,
    }),
  );
  return [
    {
      kind: 'docking',
      id: 'docking-1',
      subject: 'c24',
      criterion: 'G6',
      reason: SAMPLE,
      from: at(16),
      closed: null,
      until: null,
      ...stamp(16),
    },
    { kind: 'adjustment', id: 'adjustment-1', subject: 'c24', points: -1, reason: SAMPLE, from: at(16), to: null, ...stamp(16) },
    { kind: 'adjustment', id: 'adjustment-2', subject: 'c23', points: 1, reason: SAMPLE, from: at(60), to: null, ...stamp(60) },
    {
      kind: 'veto',
      id: 'veto-1',
      subject: 'c19',
      reason: SAMPLE,
      documentNo: '示例〔0000〕1号',
      from: at(330),
      lifted: at(240),
      ...stamp(330),
    },
    bonus('220113016001', '36.5度+365度全景生活圈', '36.5 °C + 365 living circle'),
    bonus('220113003002', '“五心”服务', 'Five Hearts service'),
    bonus('220113003001', '12306服务直通车', '12306 service express'),
    bonus('c01', '示例品牌', 'sample brand'),
    bonus('c03', '示例品牌', 'sample brand'),
    bonus('c04', '“红心物业”', 'Red-Heart property service'),
    bonus('c23', '示例品牌', 'sample brand'),
    ...officials,
  ];
}

/** The newest half-year whose result is out: the first half on 3 July, the second on 5 January. */
function newestResult(last: string): { half: string; published: string } {
  const year = Number(last.slice(0, 4));
  if (last >= `${year}-07-03`) return { half: `${year}-H1`, published: `${year}-07-03` };
  if (last >= `${year}-01-05`) return { half: `${year - 1}-H2`, published: `${year}-01-05` };
  return { half: `${year - 1}-H1`, published: `${year - 1}-07-03` };
}
