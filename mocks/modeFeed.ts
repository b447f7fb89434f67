import type { ModeFeedRecord } from '../src/contract/mode.ts';
import { addDays } from '../src/domain/civil.ts';

/** A make-believe district in routine: one drill is behind it. @param last the Friday on which the demo's history ends */
export function modeRecords(last: string): ModeFeedRecord[] {
  const day = addDays(last, -30);
  const posts = {
    orderedBy: { zh: '区防汛抗旱指挥部值班领导(示例)', en: 'Leader on duty, district flood control (sample)' },
    confirmedBy: { zh: '区应急指挥中心值班长(示例)', en: 'Duty chief, district emergency centre (sample)' },
    issuer: { zh: '区防汛抗旱指挥部(示例)', en: 'District flood control headquarters (sample)' },
    event: { zh: '暴雨应急演练(示例)', en: 'Rainstorm drill (sample)' },
    drill: true,
    revision: 1,
    placeholder: true,
  };
  return [
    {
      kind: 'switch',
      id: 'drill-1',
      to: 'emergency',
      at: `${day}T14:00:00+08:00`,
      recordedAt: `${day}T14:00:00+08:00`,
      document: '示例演练〔1〕号',
      ...posts,
    },
    {
      kind: 'switch',
      id: 'drill-1-end',
      to: 'normal',
      ends: 'drill-1',
      at: `${day}T15:20:00+08:00`,
      recordedAt: `${day}T15:20:00+08:00`,
      document: '示例演练〔1〕号结束',
      ...posts,
    },
  ];
}
