import { gbk } from './gbk.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
type Loose = any;

/** What must come of a feed whose file is wrong. */
export interface Outcome {
  /** The look fails with this word and the last good records stay. */
  fault?: string;
  /** Records left out of it, as `record field word`; the others stand. */
  rejected?: string[];
  /** What is said beside the records. */
  notices?: string[];
  /** How the feed then stands. */
  state: 'lastGood' | 'partial' | 'suspect' | 'fresh';
  /** Records that hang on this feed are left out of others too. */
  spreads?: true;
  /** What the records must say besides. */
  records?: (records: Loose[]) => boolean;
}

/** One way the content of a feed's file can be wrong: a row of the fault catalogue, or one of its cases. */
export interface PayloadFault extends Outcome {
  row: string;
  name: string;
  /** File of the feed under /feeds/. */
  file: string;
  /** The file's good text, made wrong. */
  spoil: (text: string) => string | Uint8Array;
}

const BOM = '\ufeff';
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The document changed and written anew. */
const changed = (change: (d: Loose) => void) => (text: string) => {
  const d = JSON.parse(text);
  change(d);
  return JSON.stringify(d);
};
/** The same, with the count of records it then has. */
const records = (change: (r: Loose[]) => Loose[]) =>
  changed((d) => {
    d.records = change(d.records);
    d.count = d.records.length;
  });
const compound = (id: string, change: (r: Loose) => void) =>
  records((all) => {
    change(all.find((r) => r.kind === 'compound' && r.id === id));
    return all;
  });
const named = (zh: string) => compound('c20', (r) => (r.name.zh = zh));
const nameOf = (all: Loose[], id = 'c20') => all.find((r) => r.kind === 'compound' && r.id === id)?.name.zh;
/** A record's raw text, changed where parsing would lose what was written. */
const raw = (id: string, key: string, written: string) => (text: string) =>
  text.replace(new RegExp(`(?<="id":"${id}",.*?"${key}":)(?:"[^"]*"|[-\\d.]+)`), written);
const utf16 = (text: string, mark: boolean) => {
  const out = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(out.buffer);
  const all = mark ? BOM + text : text;
  for (let i = 0; i < all.length; i++) view.setUint16(i * 2, all.charCodeAt(i), true);
  return out;
};

const whole = (row: string, name: string, fault: string, spoil: PayloadFault['spoil']): PayloadFault => ({
  ...{ row, name, fault, spoil, file: 'renovation.json', state: 'lastGood' },
});
const compoundFault = (row: string, name: string, field: string, code: string, spoil: PayloadFault['spoil']): PayloadFault => ({
  ...{ row, name, spoil, file: 'district.json', state: 'partial', spreads: true, rejected: [`compound/c20 ${field} ${code}`] },
});
const taken = (row: string, name: string, spoil: PayloadFault['spoil'], over: Partial<PayloadFault> = {}): PayloadFault => ({
  ...{ row, name, spoil, file: 'district.json', state: 'fresh' },
  ...over,
});
const total = (name: string, spoil: PayloadFault['spoil']): PayloadFault =>
  taken('P15', name, spoil, { notices: ['declaredTotal'], state: 'partial', spreads: true });

const isProgress = (r: Loose) => r.kind === 'progress' && r.project === 'r-c01' && r.week === '2026-07-10';
const progress = (change: (r: Loose) => void) =>
  records((all) => {
    change(all.find(isProgress));
    return all;
  });

/** Content that is wrong (groups C, D and F of the catalogue), each met by the real loader and by a wall. */
export const PAYLOAD_FAULTS: readonly PayloadFault[] = [
  whole('P1', 'JSON cut short', 'truncated', (t) => t.slice(0, 2000)),
  whole('P1', 'a record a line', 'syntax', (t) =>
    JSON.parse(t)
      .records.map((r: Loose) => JSON.stringify(r))
      .join('\n'),
  ),
  taken('P2', 'GBK bytes', (t) => gbk(compound('c20', (r) => (r.households += 1))(t)), {
    notices: ['gb18030'],
    state: 'suspect',
    records: (r) => !/\ufffd/.test(JSON.stringify(r)),
  }),
  taken('P3', 'a GBK character whose second byte is a backslash', (t) => gbk(named('乗風小区')(t)), {
    ...{ notices: ['gb18030'], state: 'suspect', records: (r) => nameOf(r) === '乗風小区' },
  }),
  taken('P4', 'one byte-order mark', (t) => utf8(BOM + t)),
  whole('P4', 'two byte-order marks', 'syntax', (t) => utf8(BOM + BOM + t)),
  whole('P4', 'UTF-16 with its mark', 'encoding', (t) => utf16(t, true)),
  whole('P5', 'NaN', 'syntax', (t) => t.replace(/"count":\d+/, '"count":NaN')),
  whole('P5', 'Infinity', 'syntax', (t) => t.replace(/"count":\d+/, '"count":Infinity')),
  whole('P5', 'a comma at the end', 'syntax', (t) => t.replace(/\]\}$/, ',]}')),
  whole('P5', 'single quotes', 'syntax', (t) => t.replaceAll('"', "'")),
  compoundFault('P6', 'a number beyond all numbers', 'households', 'type', raw('c20', 'households', '1e400')),
  // A number that stands for an id has lost its last digits already: nothing may hang on it.
  taken('P7', 'an id as a number of 64 bits', (t) => t.replace('"id":"c20",', '"id":12345678901234567891,'), {
    ...{ rejected: ['compound/12345678901234567000 id type'], state: 'partial', spreads: true },
  }),
  taken('P8', 'a key said twice: the last counts', raw('c20', 'households', '1,"households":77'), {
    records: (r) => r.find((x) => x.id === 'c20').households === 77,
  }),
  compoundFault('P9', 'a number as text', 'households', 'type', raw('c20', 'households', '"29"')),
  compoundFault('P9', 'a number in full-width digits', 'households', 'type', raw('c20', 'households', '"３"')),
  compoundFault(
    'P10',
    'a required field is null',
    'name',
    'type',
    compound('c20', (r) => (r.name = null)),
  ),
  compoundFault(
    'P10',
    'a required field is missing',
    'tier',
    'missing',
    compound('c20', (r) => delete r.tier),
  ),
  taken(
    'P11',
    'fields nobody knows',
    compound('c20', (r) => Object.assign(r, { mood: 'fine', extra: { deep: 1 } })),
    {
      ...{ notices: ['unknownFields'], records: (r) => !/mood|extra/.test(JSON.stringify(r)) },
    },
  ),
  taken(
    'P12',
    'the same record twice',
    records((r) => [...r, r.find((x) => x.id === 'c20')]),
    {
      ...{ rejected: ['compound/c20 revision duplicate'], state: 'partial' },
    },
  ),
  taken('P13', 'a name with characters nobody sees', named('东\u200b泰\ufeff家\u2060园 '), {
    notices: ['unseen'],
    records: (r) => nameOf(r) === '东泰家园',
  }),
  compoundFault(
    'P14',
    'a community nobody knows',
    'community',
    'unknownReference',
    compound('c20', (r) => (r.community = '220113009009')),
  ),
  total(
    '29 of 30 compounds',
    records((r) => r.filter((x) => x.id !== 'c20')),
  ),
  total(
    '31 of 30 compounds',
    records((r) => [...r, { ...r.find((x) => x.kind === 'compound' && x.isOld === false), id: 'c31' }]),
  ),
  total(
    '18 of 19 old compounds',
    records((r) =>
      changeFirst(
        r,
        (x) => x.isOld === true,
        (x) => (x.isOld = false),
      ),
    ),
  ),
  total(
    '20 of 19 old compounds',
    records((r) =>
      changeFirst(
        r,
        (x) => x.isOld === false,
        (x) => (x.isOld = true),
      ),
    ),
  ),
  total(
    '5 of 6 theme models',
    records((r) =>
      changeFirst(
        r,
        (x) => x.tier === 'themeModel',
        (x) => {
          x.tier = 'ordinary';
          delete x.theme;
        },
      ),
    ),
  ),
  total(
    '1 of 2 benchmarks',
    records((r) =>
      changeFirst(
        r,
        (x) => x.tier === 'benchmark',
        (x) => (x.tier = 'ordinary'),
      ),
    ),
  ),
  total(
    '3 of 2 benchmarks',
    records((r) =>
      changeFirst(
        r,
        (x) => x.tier === 'ordinary',
        (x) => (x.tier = 'benchmark'),
      ),
    ),
  ),
  compoundFault(
    'P16',
    'a negative count',
    'households',
    'range',
    compound('c20', (r) => (r.households = -5)),
  ),
  taken(
    'P16',
    'more done than there is money for',
    progress((r) => (r.done = 1e6)),
    {
      ...{ file: 'renovation.json', rejected: ['progress/r-c01/2026-07-10 done sum'], state: 'partial' },
    },
  ),
  taken(
    'P16',
    'half a case',
    progress((r) => (r.revision = 1.5)),
    {
      ...{ file: 'renovation.json', rejected: ['progress/r-c01/2026-07-10 revision type'], state: 'partial' },
    },
  ),
  compoundFault(
    'P18',
    'a kind of compound nobody knows',
    'tier',
    'choice',
    compound('c20', (r) => (r.tier = 'platinum')),
  ),
  whole(
    'P19',
    'a newer major version',
    'version',
    changed((d) => (d.contract = '2.0')),
  ),
  taken(
    'P19',
    'a newer minor version',
    changed((d) => (d.contract = '1.99')),
    { notices: ['newerMinor'] },
  ),
  taken(
    'P20',
    'an older minor version',
    changed((d) => (d.contract = '1.0')),
  ),
  whole(
    'P21',
    'an empty list',
    'empty',
    records(() => []),
  ),
  whole(
    'P22',
    'more records than a document may have',
    'tooLarge',
    records((r) => Array.from({ length: 60_000 }, () => r[0])),
  ),
  whole('P24', 'a hundred thousand brackets', 'tooDeep', () => '['.repeat(100_000)),
  whole('P24', 'deep inside a record', 'tooDeep', (t) =>
    t.replace('"records":[', `"records":[${'['.repeat(5000)}${']'.repeat(5000)},`),
  ),
  compoundFault(
    'P25',
    'recorded in 2062',
    'recordedAt',
    'future',
    compound('c20', (r) => (r.recordedAt = '2062-07-10T09:00:00+08:00')),
  ),
  compoundFault(
    'P25',
    'seconds in place of a date',
    'recordedAt',
    'type',
    compound('c20', (r) => (r.recordedAt = 1_752_000_000)),
  ),
  taken(
    'P25',
    'a week of 1970',
    progress((r) => (r.week = '1970-01-02')),
    {
      ...{ file: 'renovation.json', rejected: ['progress/r-c01/1970-01-02 week range'], state: 'partial' },
    },
  ),
  ...['2026-2-3', '2026年2月3日', '2026-02-30', '10/07/2026', '2026-07-10T00:00:00'].map((day) =>
    taken(
      'P26',
      `a day written ${day}`,
      progress((r) => (r.week = day)),
      {
        ...{ file: 'renovation.json', rejected: [`progress/r-c01/${day} week format`], state: 'partial' as const },
      },
    ),
  ),
  taken(
    'X3',
    'colours, links and formatters',
    compound('c20', (r) =>
      Object.assign(r, {
        color: 'red"><img onerror=alert(1)>',
        itemStyle: { color: 'x' },
        link: 'javascript:alert(1)',
        formatter: '{b}',
      }),
    ),
    { notices: ['unknownFields'], records: (r) => !/onerror|javascript|formatter|itemStyle/.test(JSON.stringify(r)) },
  ),
  taken(
    'X7',
    'keys that reach for a prototype',
    (t) => t.replace('"id":"c20",', '"id":"c20","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
    { records: (r) => !/polluted/.test(JSON.stringify(r)) && ({} as { polluted?: number }).polluted === undefined },
  ),
  taken(
    'X8',
    'compounds called as an object’s own parts',
    records((r) => [
      ...r,
      ...['constructor', 'hasOwnProperty', 'toString', 'valueOf'].map((id) => ({
        ...r.find((x) => x.id === 'c20'),
        id,
        isOld: false,
      })),
    ]),
    { notices: ['declaredTotal'], state: 'partial', records: (r) => r.filter((x) => x.kind === 'compound').length === 34 },
  ),
  taken('X10', 'a name that turns the text round', named('东泰\u202e家园\u2066'), {
    ...{ notices: ['unseen'], records: (r) => nameOf(r) === '东泰家园' },
  }),
  // Two of one name: the name is not what anything hangs on; that they look the same is said, and the number too many.
  taken(
    'X11',
    'an impostor who differs by what nobody sees',
    records((r) => {
      const own = r.find((x) => x.id === 'c20');
      return [...r, { ...own, id: 'c31', name: { ...own.name, zh: `${own.name.zh}\u200b` } }];
    }),
    {
      notices: ['unseen', 'sameName', 'declaredTotal'],
      state: 'partial',
      records: (r) => nameOf(r) === nameOf(r, 'c31') && r.some((x) => x.id === 'c31'),
    },
  ),
  taken('X12', 'characters that look like others stay what they are', named('①㈱３号院'), {
    records: (r) => nameOf(r) === '①㈱３号院',
  }),
  compoundFault('X13', 'a name of a million characters', 'name.zh', 'range', named('长'.repeat(1_000_000))),
  taken('X14', 'a letter under two hundred marks', named(`园${'\u0316\u0321'.repeat(100)}`), {
    notices: ['unseen'],
    records: (r) => nameOf(r) === '园\u0321\u0321',
  }),
  taken(
    'X17',
    'half characters, nothings and line ends',
    (t) => t.replace(/(?<="id":"c20",.*?"zh":")/, '\\ud800\\u0000\\u2028\\ufffe'.replace('\\ufffe', '')),
    {
      notices: ['unseen'],
      records: (r) => !/[\ud800-\udfff\0\u2028]/.test(nameOf(r)) && nameOf(r).isWellFormed?.() !== false,
    },
  ),
  taken(
    'O2',
    'a scene nobody knows',
    records((r) => {
      r[0].scenes[1].scene = 'fireworks';
      return r;
    }),
    { file: 'walls.json', rejected: ['wall/default scenes.1.scene choice'], state: 'partial' },
  ),
  taken(
    'O10',
    'thresholds the wrong way round',
    records((r) => {
      r.find((x) => x.kind === 'rules').pendingFrom = 90;
      return r;
    }),
    { file: 'programme.json', rejected: ['rules/示例-2025.1 pendingFrom order'], state: 'partial', spreads: true },
  ),
  taken(
    'O10',
    'goalposts the wrong way round',
    records((r) => {
      const own = r.find((x) => x.id === 'G2a');
      [own.lo, own.hi] = [own.hi, own.lo];
      return r;
    }),
    { file: 'programme.json', rejected: ['indicator/G2a hi order'], state: 'partial', spreads: true },
  ),
  taken('O17', 'a telephone number in a name', named('张三13812345678'), {
    ...{
      rejected: ['compound/c20 name.zh personal'],
      state: 'partial',
      spreads: true,
      records: (r) => !/138123/.test(JSON.stringify(r)),
    },
  }),
  taken(
    'O17',
    'fields about a person',
    compound('c20', (r) => Object.assign(r, { contactName: '徐女士', 联系电话: '13800138000' })),
    {
      ...{ notices: ['stripped'], records: (r) => !/徐女士|13800138000/.test(JSON.stringify(r)) },
    },
  ),
];

function changeFirst(all: Loose[], isIt: (r: Loose) => boolean, change: (r: Loose) => void): Loose[] {
  change(all.find((r) => r.kind === 'compound' && isIt(r)));
  return all;
}
