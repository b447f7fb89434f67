import type { DoorsRecord, ModeFeedRecord, StaffingRecord } from '../../contract/mode.ts';
import { type ShownCell, smallCellTable } from '../systems/smallCells.ts';
import { dataTime, during, past } from './basis.ts';

/** Four chiefs of one street. */
export interface StreetStaffing {
  street: string;
  due: number;
  /** null where the street has not reported: missing, not zero. */
  present: number | null;
}

export interface Staffing {
  /** In code order. */
  streets: StreetStaffing[];
  /** Sums over the streets that reported; null where none did. */
  present: number | null;
  due: number;
  reporting: number;
  asOf: number | null;
}

/** What may be shown of the households under special care of one street or group. */
export interface Doors {
  due: ShownCell;
  checked: ShownCell;
  open: ShownCell;
}

export interface DoorChecks {
  /** By street, in code order. */
  streets: { street: string; doors: Doors /** Whether only some of its groups were reported. */; partial: boolean }[];
  groups: { group: DoorsRecord['group']; doors: Doors }[];
  total: Doors;
  reporting: number;
  asOf: number | null;
}

/** What may be said at an instant: reports that name a later one are not yet there. */
const reported = <R extends { reportedAt: string }>(records: R[], now: number): R[] =>
  records.filter((r) => past(r.reportedAt, now) !== null);

/** The four chiefs at their posts, by street; of several records of one street the last reported counts. */
export function staffingAt(records: readonly ModeFeedRecord[], event: string, now: number, knownAt: number | null): Staffing {
  const own = reported(during(records, 'staffing', event, knownAt), now);
  const latest = new Map<string, StaffingRecord>();
  for (const r of own) {
    const held = latest.get(r.street);
    if (held === undefined || Date.parse(r.reportedAt) > Date.parse(held.reportedAt)) latest.set(r.street, r);
  }
  const streets = [...latest.values()]
    .map(({ street, due, present }) => ({ street, due, present }))
    .sort((a, b) => (a.street < b.street ? -1 : 1));
  const said = streets.filter((s) => s.present !== null);
  return {
    streets,
    present: said.length === 0 ? null : said.reduce((sum, s) => sum + (s.present ?? 0), 0),
    due: said.reduce((sum, s) => sum + s.due, 0),
    reporting: said.length,
    asOf: dataTime(own, now),
  };
}

const UNREPORTED: ShownCell = { kind: 'unreported' };

/**
 * Doors knocked at, by street and by group. What is shown is a table of checked and open households with its sums, so that a
 * count under five is held back together with enough others; a sum is shown only where both tables may show it.
 */
export function doorsAt(records: readonly ModeFeedRecord[], event: string, now: number, knownAt: number | null): DoorChecks {
  const own = reported(during(records, 'doors', event, knownAt), now);
  const streets = table(own, (r) => r.street);
  const groups = table(own, (r) => r.group);
  const both = (a: ShownCell, b: ShownCell): ShownCell => (a.kind === 'shown' ? b : a);
  return {
    streets: streets.rows.map(({ key, doors }) => ({
      street: key,
      doors,
      partial: own.some((r) => r.street === key && r.checked === null) && own.some((r) => r.street === key && r.checked !== null),
    })),
    groups: groups.rows.map(({ key, doors }) => ({ group: key, doors })),
    total: {
      due: both(streets.total.due, groups.total.due),
      checked: both(streets.total.checked, groups.total.checked),
      open: both(streets.total.open, groups.total.open),
    },
    reporting: streets.rows.filter((r) => r.doors.due.kind !== 'unreported').length,
    asOf: dataTime(own, now),
  };
}

interface Table<K> {
  rows: { key: K; doors: Doors }[];
  total: Doors;
}

function table<K extends string>(records: readonly DoorsRecord[], keyOf: (r: DoorsRecord) => K): Table<K> {
  const sums = new Map<K, [checked: number, open: number] | null>();
  for (const r of records) {
    const held = sums.get(keyOf(r)) ?? null;
    // Groups that were not reported count on neither side.
    sums.set(keyOf(r), r.checked === null ? held : [(held?.[0] ?? 0) + r.checked, (held?.[1] ?? 0) + (r.due - r.checked)]);
  }
  const keys = [...sums.keys()].sort();
  const shown = smallCellTable(keys.map((k) => sums.get(k) ?? [null, null]));
  return {
    rows: keys.map((key, i) => ({
      key,
      doors: {
        due: shown.rowTotals[i] ?? UNREPORTED,
        checked: shown.rows[i]?.[0] ?? UNREPORTED,
        open: shown.rows[i]?.[1] ?? UNREPORTED,
      },
    })),
    total: {
      due: keys.length === 0 ? UNREPORTED : shown.total,
      checked: shown.columnTotals[0] ?? UNREPORTED,
      open: shown.columnTotals[1] ?? UNREPORTED,
    },
  };
}
