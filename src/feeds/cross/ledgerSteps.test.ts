import { describe, expect, test } from 'vitest';
import { random } from '../../../mocks/random.ts';
import type { LedgerFeedRecord, LedgerItemRecord, LedgerState, LedgerStepRecord } from '../../contract/ledger.ts';
import { LEDGER_NEXT } from '../../domain/ledger/states.ts';
import { readingsOf } from '../readingsFixture.ts';
import { brokenSteps } from './ledgerSteps.ts';
import { checkedProgrammeFeeds } from './programmeFeeds.ts';

const both = (s: string) => ({ zh: s, en: s });
const stamp = { recordedAt: '2026-07-10T17:00:00+08:00', revision: 1 };
const item = (id = 'i', more: Partial<LedgerItemRecord> = {}): LedgerItemRecord => ({
  kind: 'item',
  id,
  source: 'supervision',
  community: '220113001001',
  category: 'clutter',
  severity: 'yellow',
  description: both('x'),
  foundOn: '2026-06-01',
  foundBy: both('team'),
  owner: both('owner'),
  post: 'secretary',
  dueOn: '2026-06-08',
  ...stamp,
  ...more,
});
const step = (order: number, to: LedgerState, more: Partial<LedgerStepRecord> = {}): LedgerStepRecord => ({
  kind: 'step',
  id: `s${order}`,
  item: 'i',
  order,
  to,
  day: '2026-06-02',
  by: both(to === 'submitted' ? 'owner' : 'office'),
  ...(to === 'extended' ? { dueOn: '2026-06-20' } : {}),
  ...stamp,
  ...more,
});
const STATES = Object.keys(LEDGER_NEXT).filter((s) => s !== 'found') as LedgerState[];
const found = (records: readonly LedgerFeedRecord[]) =>
  [...brokenSteps(records)].map(([r, f]) => `${(r as LedgerStepRecord).id} ${f.field} ${f.code}`);
/** Shortest ways into every state, by hand. */
const WAYS: Record<string, LedgerState[]> = {
  found: [],
  assigned: ['assigned'],
  inProgress: ['assigned', 'inProgress'],
  submitted: ['assigned', 'submitted'],
  verified: ['assigned', 'submitted', 'verified'],
  closed: ['assigned', 'submitted', 'verified', 'closed'],
  lookBack: ['assigned', 'submitted', 'verified', 'closed', 'lookBack'],
  returned: ['assigned', 'submitted', 'returned'],
  reopened: ['assigned', 'submitted', 'verified', 'closed', 'reopened'],
};
/** What may follow each state, by hand from the reference, not from the table under test. */
const MAY: Record<string, LedgerState[]> = {
  found: ['assigned'],
  assigned: ['inProgress', 'submitted', 'extended'],
  inProgress: ['submitted', 'extended'],
  submitted: ['verified', 'returned'],
  verified: ['closed'],
  closed: ['lookBack', 'reopened'],
  lookBack: ['reopened'],
  returned: ['inProgress', 'submitted', 'extended'],
  reopened: ['assigned', 'inProgress', 'submitted', 'extended'],
};

describe.each(Object.keys(WAYS))('from %s', (from) => {
  const way = WAYS[from] as LedgerState[];
  test.each(STATES)('to %s', (to) => {
    const records = [item(), ...[...way, to].map((s, i) => step(i + 1, s))];
    expect(found(records)).toEqual(MAY[from]?.includes(to) ? [] : [`s${way.length + 1} to order`]);
  });
});

test('an extension leaves the state as it was', () => {
  expect(found([item(), step(1, 'assigned'), step(2, 'extended'), step(3, 'extended'), step(4, 'submitted')])).toEqual([]);
  expect(found([item(), step(1, 'assigned'), step(2, 'extended'), step(3, 'closed')])).toEqual(['s3 to order']);
});

test('the unit that asked for close-out does not verify it; the one that asked last counts', () => {
  const owner = { by: both('owner') };
  expect(found([item(), step(1, 'assigned'), step(2, 'submitted'), step(3, 'verified', owner)])).toEqual(['s3 by sameUnit']);
  const again = [step(1, 'assigned'), step(2, 'submitted'), step(3, 'returned'), step(4, 'submitted', { by: both('other') })];
  expect(found([item(), ...again, step(5, 'verified', owner)])).toEqual([]);
  expect(found([item(), ...again, step(5, 'verified', { by: both('other') })])).toEqual(['s5 by sameUnit']);
});

test('days do not run backwards, neither before the find nor before the step before; the next is judged by what held', () => {
  expect(found([item(), step(1, 'assigned', { day: '2026-05-31' })])).toEqual(['s1 day order']);
  const steps = [
    step(1, 'assigned'),
    step(2, 'inProgress', { day: '2026-06-01' }),
    step(3, 'inProgress', { day: '2026-06-03' }),
    step(4, 'submitted', { day: '2026-06-03' }),
  ];
  expect(found([item(), ...steps])).toEqual(['s2 day order']);
  expect(found([item(), ...[...steps].reverse()])).toEqual(['s2 day order']);
});

test('of a step the newest revision is judged, and one refused takes its earlier revisions along', () => {
  const wrong = step(2, 'closed');
  const mended = step(2, 'submitted', { revision: 2 });
  expect(found([item(), step(1, 'assigned'), wrong, mended])).toEqual([]);
  const spoilt = step(2, 'closed', { revision: 3 });
  expect(found([item(), step(1, 'assigned'), mended, spoilt])).toEqual(['s2 to order', 's2 to order']);
  const moved = item('i', { foundOn: '2026-06-05', revision: 2 });
  expect(found([moved, item(), step(1, 'assigned')])).toEqual(['s1 day order']);
});

test('an item that is refused takes its steps along, others stay', () => {
  const records = [
    item('i', { criterion: 'G99' }),
    step(1, 'assigned'),
    item('j'),
    step(1, 'assigned', { id: 't1', item: 'j' }),
    step(1, 'assigned', { id: 'u1', item: 'nowhere' }),
  ];
  const feeds = readingsOf([], { ledger: () => records });
  const { ledger } = checkedProgrammeFeeds(
    feeds,
    {
      communities: new Set(['220113001001']),
      compounds: new Map(),
      knowsCriterion: (id) => id === undefined || new Set<string>(['G1']).has(id),
      visits: new Set(),
    },
    [],
  );
  expect(ledger.rejected.map((r) => `${r.record} ${r.field}`)).toEqual(['item/i criterion', 'step/s1 item', 'step/u1 item']);
  expect(ledger.records).toEqual([records[2], records[3]]);
});

test('random lists of steps: never a throw, and what is left has no fault', () => {
  const r = random('random steps');
  for (let run = 0; run < 400; run++) {
    const steps = Array.from({ length: r.int(0, 14) }, (_, i) =>
      step(r.int(1, 9), STATES[r.int(0, STATES.length - 1)] as LedgerState, {
        id: `s${r.next() < 0.2 ? r.int(0, 5) : i}`,
        revision: r.int(1, 3),
        item: r.next() < 0.8 ? 'i' : 'j',
        day: `2026-0${r.int(5, 7)}-1${r.int(0, 9)}`,
        by: both(['owner', 'office', 'team'][r.int(0, 2)] as string),
      }),
    );
    const records: LedgerFeedRecord[] = r.next() < 0.9 ? [item(), ...steps] : steps;
    const broken = brokenSteps(records);
    for (const b of broken.keys()) expect(b.kind).toBe('step');
    const left = records.filter((x) => !broken.has(x));
    expect(brokenSteps(left).size).toBe(0);
  }
});
