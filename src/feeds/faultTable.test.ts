import { expect, test } from 'vitest';
import { PAYLOAD_FAULTS } from '../../mocks/faults/payloads.ts';
import { demoDocuments, demoFiles } from '../../mocks/records.ts';
import type { FeedName } from '../contract/envelope.ts';
import { board } from '../domain/board.ts';
import { crossChecks } from './crossChecks.ts';
import { type Loader, loader } from './loader.ts';
import type { FeedReading, FeedReadings } from './reading.ts';
import { readingsOf } from './readingsFixture.ts';
import { standing } from './standing.ts';

/** Content that is wrong, by the table of mocks/faults: through bytes, text, JSON, shape, sense and the checks between feeds. */

const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const documents = demoDocuments('2026-07-17');
/** The feeds behind the first picture, of the last weeks: what is wrong with one may show in these. */
const NEIGHBOURS = ['district', 'programme', 'stars', 'renovation', 'visits', 'weekly/2026-06-13_2026-07-10', 'weekly/standing'];
const good = readingsOf(NEIGHBOURS.map((name) => documents.get(`${name}.json`)));
const noStore = { get: async () => null, put: async () => true };

/** A feed's loader at files some of which may be replaced. */
function setUp(feed: FeedName) {
  const files: Map<string, string | Uint8Array> = demoFiles('2026-07-17');
  const answer = async (url: string) => {
    const body = files.get(url);
    if (body === undefined) return new Response(null, { status: 404 });
    return new Response(body as BodyInit, { headers: { 'Content-Type': 'application/json' } });
  };
  const deps = { store: noStore, now: () => NOW, fetch: answer as unknown as typeof fetch };
  return { files, load: loader(feed, { url: `/feeds/${feed}.json`, pollSeconds: 60 }, null, deps) as unknown as Loader };
}

/** What the page gets of all feeds when one of them was read so. */
const crossed = (reading: FeedReading): FeedReadings => crossChecks({ ...good, [reading.feed]: reading });

test.each(PAYLOAD_FAULTS.map((f) => [`${f.row} ${f.name}`, f] as const))('%s', async (_, f) => {
  const feed = f.file.replace('.json', '') as FeedName;
  const { load, files } = setUp(feed);
  const path = `/feeds/${f.file}`;
  const text = files.get(path) as string;
  const before = await load.look();
  expect([before.fault, before.rejected]).toEqual([null, []]);

  const spoilt = f.spoil(text);
  expect(spoilt).not.toEqual(text);
  files.set(path, spoilt);
  const reading = await load.look();
  expect(reading.fault?.code).toBe(f.fault);
  if (f.fault !== undefined) {
    expect(reading.records).toBe(before.records);
    // Said with a place or a reason a clerk can act on, and asked again within one poll.
    expect(reading.history).toHaveLength(1);
    expect(reading.nextDelay).toBeLessThanOrEqual(66_000);
  }
  const all = crossed(reading);
  const own = all[feed] as FeedReading;
  const left = own.rejected.map((r) => `${r.record} ${r.field} ${r.code}`);
  expect(f.spreads === true ? left.slice(0, f.rejected?.length ?? 0) : left).toEqual(f.rejected ?? []);
  expect([...new Set(own.notices.map((n) => n.code))].filter((c) => c !== 'sameStamp')).toEqual(
    expect.arrayContaining(f.notices ?? []),
  );
  expect(standing(own, NOW).state).toBe(f.state);
  if (f.fault === undefined && f.spreads !== true && f.rejected !== undefined)
    expect(own.records.length).toBe(own.sent - f.rejected.length);
  if (f.records !== undefined) expect(f.records(own.records as unknown[])).toBe(true);
  // Neighbours: nothing of them is left out, unless it hangs on what was.
  for (const [name, other] of Object.entries(all))
    if (name !== feed && f.spreads !== true) expect([name, other.rejected]).toEqual([name, []]);
  // Whatever came, the week is told: no figure of it throws, and the headline keeps its communities.
  const told = board(
    {
      district: all.district.records,
      programme: all.programme.records,
      stars: all.stars.records,
      weekly: all.weekly.records,
      renovation: all.renovation.records,
      visits: all.visits.records,
      refusedWeekly: all.weekly.rejected.map((r) => r.record),
    },
    { week: '2026-07-10' },
  );
  expect(told?.communities).toHaveLength(19);

  files.set(path, text);
  const again = await load.look();
  expect([again.fault, again.rejected, standing(again, NOW).state]).toEqual([null, [], 'fresh']);
  expect(again.records).toEqual(before.records);
});
