/**
 * A ledger of any size over a district of any size: items with their steps, parted by street. Pure: the same size gives the
 * same bytes. Every state of an item is there, and the steps of each keep the guards of the ledger.
 */
const DAY = 86_400_000;
const KINDS = [
  ['clutter', 'G4', '楼道堆放杂物', 'Clutter in the stairways'],
  ['lamps', 'G5', '院内路灯不亮', 'Yard lamps are out'],
  ['fireLane', 'G6', '消防通道停放车辆', 'Cars in the fire lane'],
  ['cleanliness', 'G4', '垃圾点周边不净', 'Litter around the waste station'],
  ['records', 'G3', '维修登记与现场不符', 'The repair register differs from the site'],
];
const LIMITS = { red: 3, yellow: 7, green: 15 };
const SEVERITIES = Object.keys(LIMITS);
/** Ways of items: where each has got to. */
const WAYS = [
  [],
  ['assigned'],
  ['assigned', 'inProgress'],
  ['assigned', 'inProgress', 'submitted'],
  ['assigned', 'inProgress', 'submitted', 'returned'],
  ['assigned', 'inProgress', 'submitted', 'verified', 'closed'],
  ['assigned', 'submitted', 'verified', 'closed'],
  ['assigned', 'inProgress', 'submitted', 'verified', 'closed', 'lookBack'],
  ['assigned', 'submitted', 'verified', 'closed', 'reopened'],
];
const CHECKED = new Set(['verified', 'closed', 'returned', 'lookBack', 'reopened', 'assigned']);

const dayAt = (last, back) => new Date(Date.parse(`${last}T00:00:00Z`) - back * DAY).toISOString().slice(0, 10);
const stamp = (day) => ({ recordedAt: `${day}T17:00:00+08:00`, revision: 1 });

/** The n-th item with its steps, found up to half a year before the last day. */
function itemRecords(n, { code, compounds }, last) {
  // Far from each other in every field, so that no column is in order already.
  const mix = Math.imul(n + 1, 2_654_435_761) >>> 0;
  const [category, criterion, zh, en] = KINDS[mix % KINDS.length];
  const severity = SEVERITIES[(mix >>> 4) % SEVERITIES.length];
  const way = WAYS[(mix >>> 8) % WAYS.length];
  const age = way.length + ((mix >>> 12) % 175);
  const foundOn = dayAt(last, age);
  const owner = { zh: `第${code.slice(6)}社区`, en: `Community ${code.slice(6)}` };
  const office = { zh: '街道督导办', en: 'Subdistrict office' };
  const id = `item-${String(n + 1).padStart(6, '0')}`;
  return [
    {
      kind: 'item',
      id,
      source: 'residents',
      community: code,
      compound: compounds[n % compounds.length],
      criterion,
      category,
      severity,
      description: { zh: `${zh}${(mix >>> 6) % 997}号`, en: `${en} ${(mix >>> 6) % 997}` },
      foundOn,
      foundBy: office,
      owner,
      post: 'secretary',
      dueOn: dayAt(last, age - LIMITS[severity]),
      ...stamp(foundOn),
    },
    ...way.map((to, k) => {
      const day = dayAt(last, age - k);
      const by = CHECKED.has(to) ? office : owner;
      return { kind: 'step', id: `${id}-${k + 1}`, item: id, order: k + 1, to, day, by, ...stamp(day) };
    }),
  ];
}

/**
 * Records of each street: its items are dealt out over its communities.
 * @param {{last: string, streets: {code: string, communities: {code: string, compounds: string[]}[]}[]}} shape from scaleShape
 * @param {number} items in the whole district
 * @returns {Map<string, object[]>} by code of the street
 */
export function scaleLedger(shape, items) {
  const streets = new Map(shape.streets.map((s) => [s.code, []]));
  for (let n = 0; n < items; n++) {
    const street = shape.streets[n % shape.streets.length];
    const own = street.communities;
    streets.get(street.code).push(...itemRecords(n, own[Math.floor(n / shape.streets.length) % own.length], shape.last));
  }
  return streets;
}
