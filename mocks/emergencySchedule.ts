import type { Bilingual } from '../src/contract/common.ts';
import type { DoorsRecord } from '../src/contract/mode.ts';

/** What happens in the make-believe emergency, in minutes from its beginning. Every post and every number is a stand-in. */
export const post = (zh: string, en: string): Bilingual => ({ zh: `${zh}(示例)`, en: `${en} (sample)` });

const FIRE = post('消防站值班岗', 'Fire station, duty post');
const DRAIN = post('排水抢险队', 'Drainage crew');
const POWER = post('供电抢修岗', 'Power repair post');
const STREET = post('街道应急岗', 'Street emergency post');

interface IncidentPlan {
  compound?: string;
  street?: string;
  severity: 1 | 2 | 3;
  what: Bilingual;
  handler: Bilingual;
  /** Minutes: reported, sent out, on site, closed. */
  at: [number, number, number, number];
}

export const INCIDENTS: readonly IncidentPlan[] = [
  {
    compound: 'c07',
    severity: 2,
    what: { zh: '车库入口积水', en: 'Water at a garage entrance' },
    handler: DRAIN,
    at: [6, 9, 18, 52],
  },
  { compound: 'c01', severity: 3, what: { zh: '树枝压线', en: 'Branch on a cable' }, handler: POWER, at: [11, 15, 29, 58] },
  {
    compound: 'c14',
    severity: 2,
    what: { zh: '屋面漏雨 3 户', en: 'Roof leaks, 3 homes' },
    handler: STREET,
    at: [14, 20, 34, 70],
  },
  {
    street: '220113102',
    severity: 2,
    what: { zh: '村道过水', en: 'Village road under water' },
    handler: STREET,
    at: [17, 22, 47, 118],
  },
  {
    compound: 'c20',
    severity: 1,
    what: { zh: '地下室进水，2 户待转移', en: 'Basement flooded, 2 homes to move' },
    handler: FIRE,
    at: [21, 23, 31, 76],
  },
  { compound: 'c11', severity: 3, what: { zh: '井盖移位', en: 'Manhole cover moved' }, handler: DRAIN, at: [26, 30, 41, 49] },
  {
    compound: 'c02',
    severity: 1,
    what: { zh: '围墙倾斜，已拉警戒', en: 'Wall leaning, cordoned off' },
    handler: STREET,
    at: [64, 66, 75, 121],
  },
  {
    compound: 'c24',
    severity: 2,
    what: { zh: '路面积水 30 厘米', en: 'Road under 30 cm of water' },
    handler: DRAIN,
    at: [71, 80, 104, 119],
  },
  { compound: 'c17', severity: 2, what: { zh: '2 单元停电', en: 'Power out in unit 2' }, handler: POWER, at: [73, 78, 92, 116] },
  { compound: 'c09', severity: 1, what: { zh: '地下室进水', en: 'Basement flooded' }, handler: FIRE, at: [88, 90, 97, 122] },
  { compound: 'c28', severity: 3, what: { zh: '雨棚松动', en: 'Canopy loose' }, handler: STREET, at: [94, 108, 112, 120] },
];

/** Four chiefs by street: due, and how many are there at 15, 40 and 90 minutes; null where it has not said. */
export const STAFFING: readonly [street: string, due: number, present: [number | null, number | null, number | null]][] = [
  ['220113001', 28, [19, 27, 28]],
  ['220113002', 33, [20, 29, 31]],
  ['220113003', 18, [9, 15, 17]],
  ['220113016', 24, [17, 24, 24]],
  ['220113004', 14, [null, 13, 14]],
  ['220113010', 6, [4, 6, 6]],
  ['220113012', 5, [2, 4, 4]],
  ['220113102', 7, [null, null, null]],
];

/** Households under special care by street and group: due, and how many doors were knocked at by 30, 60 and 95 minutes. */
export const DOORS: readonly [
  street: string,
  group: DoorsRecord['group'],
  due: number,
  checked: [number | null, number | null, number | null],
][] = [
  ['220113001', 'livingAlone', 96, [41, 80, 96]],
  ['220113001', 'disabled', 58, [20, 51, 58]],
  ['220113002', 'livingAlone', 88, [30, 62, 81]],
  ['220113002', 'disabled', 61, [22, 48, 55]],
  ['220113002', 'resettled', 22, [8, 18, 22]],
  ['220113003', 'livingAlone', 52, [18, 40, 49]],
  ['220113003', 'hardship', 31, [11, 25, 31]],
  ['220113016', 'livingAlone', 74, [35, 70, 74]],
  ['220113016', 'resettled', 33, [15, 30, 33]],
  ['220113004', 'livingAlone', 40, [null, 33, 40]],
  ['220113010', 'livingAlone', 17, [6, 17, 17]],
  ['220113012', 'hardship', 19, [null, 9, 12]],
  ['220113102', 'livingAlone', 21, [null, null, null]],
];

interface OrderPlan {
  text: Bilingual;
  to: Bilingual;
  within: number;
  /** Minutes: sent, acknowledged, done. */
  at: [number, number, number];
}

const ALL = post('各街道值班岗', 'All street duty posts');

export const ORDERS: readonly OrderPlan[] = [
  {
    text: { zh: '四长到岗，逐栋巡查', en: 'Four chiefs to their posts, walk every building' },
    to: ALL,
    within: 10,
    at: [3, 6, 44],
  },
  { text: { zh: '第 1 次全域敲门', en: 'First round of doors' }, to: ALL, within: 10, at: [12, 15, 62] },
  { text: { zh: '排水队赴车库入口', en: 'Drainage crew to the garage entrance' }, to: DRAIN, within: 5, at: [9, 11, 52] },
  { text: { zh: '2 户转至社区', en: 'Move 2 homes to the community centre' }, to: STREET, within: 5, at: [24, 27, 55] },
  { text: { zh: '封闭过水村道', en: 'Close the flooded village road' }, to: STREET, within: 5, at: [28, 32, 61] },
  { text: { zh: '第 2 次全域敲门', en: 'Second round of doors' }, to: ALL, within: 10, at: [60, 64, 98] },
  { text: { zh: '拉起围墙警戒', en: 'Cordon off the wall' }, to: STREET, within: 5, at: [65, 67, 75] },
  { text: { zh: '抢修 2 单元供电', en: 'Restore power to unit 2' }, to: POWER, within: 5, at: [76, 78, 116] },
  { text: { zh: '排水队赴路面积水点', en: 'Drainage crew to the flooded road' }, to: DRAIN, within: 5, at: [79, 83, 119] },
  { text: { zh: '地下室人员撤离', en: 'Clear the basement' }, to: FIRE, within: 5, at: [89, 90, 105] },
  { text: { zh: '补齐缺岗四长', en: 'Fill the missing four-chief posts' }, to: STREET, within: 5, at: [93, 109, 114] },
];

/** Stores: name, unit, total, and what is free at 10, 50 and 98 minutes. */
export const STORES: readonly [name: Bilingual, unit: Bilingual, total: number, free: [number, number, number]][] = [
  [{ zh: '抽水泵', en: 'Pumps' }, { zh: '台', en: 'units' }, 14, [14, 11, 9]],
  [{ zh: '沙袋', en: 'Sandbags' }, { zh: '条', en: 'bags' }, 2400, [2400, 2100, 1800]],
];
