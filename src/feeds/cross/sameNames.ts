import type { CompoundRecord, DistrictFeedRecord } from '../../contract/district.ts';
import type { FeedNotice } from '../reading.ts';

/** A name as a reader sees it: widths of letters, cases and spaces tell no two places apart on a screen. */
const seen = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

const known = new WeakMap<readonly DistrictFeedRecord[], FeedNotice[]>();

function found(records: readonly DistrictFeedRecord[]): FeedNotice[] {
  const byName = new Map<string, CompoundRecord[]>();
  for (const r of records) {
    if (r.kind !== 'compound') continue;
    const key = `${r.community} ${seen(r.name.zh)}`;
    byName.set(key, [...(byName.get(key) ?? []), r]);
  }
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length < 2) return [];
    const { zh, en } = first.name;
    return [{ code: 'sameName' as const, detail: { name: zh, nameEn: en, ids: same.map((r) => r.id).join(', ') } }];
  });
}

/**
 * Compounds of one community that a reader could not tell apart by their names: nothing hangs on a name, but praise or blame
 * would be read as another's. Both stand; it is said. Worked out once of a list.
 * @param records of each place the newest alone: a corrected one bears the name of the one it corrects
 */
export function sameNames(records: readonly DistrictFeedRecord[]): FeedNotice[] {
  const held = known.get(records) ?? found(records);
  known.set(records, held);
  return held;
}
