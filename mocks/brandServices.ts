type Said = [zh: string, en: string];

/** One service of a brand of the demo: who counts it, how often it is given in a month, and since how many months. */
export interface ServiceSeed {
  brand: string;
  label: Said;
  unit: Said;
  /** Mean of a month. */
  mean: number;
  /** Months back it began. */
  since: number;
  /** Months back (1 the last) in which nobody counted; 0 for those that were never counted. */
  uncounted: readonly number[];
  /** Whether an uncounted month has a record that says so. */
  saysSo?: boolean;
}

const visits: Said = ['人次', 'visits'];
const times: Said = ['次', 'times'];
const calls: Said = ['通', 'calls'];

/** Names of the brands are the feature's; their services are made up and marked so. */
export const SERVICES: readonly ServiceSeed[] = [
  { brand: 'gongyuan', label: ['清晨健步陪伴', 'Morning walks together'], unit: visits, mean: 160, since: 18, uncounted: [] },
  { brand: 'gongyuan', label: ['一刻钟便民点', 'Quarter-hour help point'], unit: visits, mean: 240, since: 18, uncounted: [7] },
  { brand: 'gongyuan', label: ['全年无休接待', 'Open every day'], unit: visits, mean: 310, since: 16, uncounted: [] },
  {
    ...{ brand: 'gongyuan', label: ['冬季暖心驿站', 'Warm room in winter'], unit: visits, mean: 90, since: 9 },
    uncounted: [1, 2],
    saysSo: true,
  },
  { brand: 'wenti', label: ['爱心：助老上门', 'Love: visits to the old'], unit: times, mean: 64, since: 15, uncounted: [] },
  {
    brand: 'wenti',
    label: ['细心：隐患排查', 'Care: looking for hazards'],
    unit: times,
    mean: 38,
    since: 15,
    uncounted: [3],
    saysSo: true,
  },
  { brand: 'wenti', label: ['耐心：纠纷调解', 'Patience: mediation'], unit: times, mean: 14, since: 15, uncounted: [] },
  {
    brand: 'wenti',
    label: ['暖心：困难帮扶', 'Warmth: help in need'],
    unit: times,
    mean: 22,
    since: 11,
    uncounted: [1],
    saysSo: true,
  },
  { brand: 'wenti', label: ['真心：意见回访', 'Sincerity: asking back'], unit: times, mean: 45, since: 11, uncounted: [] },
  { brand: 'xinzhou', label: ['一键呼叫', 'One-touch call'], unit: calls, mean: 72, since: 13, uncounted: [5, 6], saysSo: true },
  { brand: 'xinzhou', label: ['上门代办', 'Errands done at home'], unit: times, mean: 33, since: 13, uncounted: [] },
  { brand: 'xinzhou', label: ['夜间应急响应', 'Help at night'], unit: times, mean: 6, since: 6, uncounted: [1], saysSo: false },
];
