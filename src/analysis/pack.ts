import type { WeeklyFeedRecord } from '../contract/weekly.ts';

/**
 * Weekly records as columns: a year of a district is some thirty thousand records, and copying that many objects to a
 * worker would hold the page for longer than a frame. Columns of numbers are handed over without copying.
 */
export interface PackedWeekly {
  weeks: string[];
  subjects: string[];
  indicators: string[];
  recorded: string[];
  /** One entry a record: numbers of the tables above. Of a city there are more subjects and times of entry than 65,535. */
  week: Uint16Array;
  subject: Uint32Array;
  indicator: Uint16Array;
  recordedAt: Uint32Array;
  revision: Uint16Array;
  /** NaN for null, or where absent. */
  numerator: Float64Array;
  denominator: Float64Array;
  carryOver: Float64Array;
  /** 0 for none, else one more than the position in MISSING. */
  missing: Uint8Array;
}

const MISSING = ['notReported', 'notSurveyed', 'notApplicable'] as const;

/** Numbers words in the order they come. */
function numbering(): { words: string[]; of(word: string): number } {
  const words: string[] = [];
  const at = new Map<string, number>();
  return {
    words,
    of(word) {
      let n = at.get(word);
      if (n === undefined) {
        n = words.length;
        words.push(word);
        at.set(word, n);
      }
      return n;
    },
  };
}

/** Records packed in one go: some milliseconds. */
const SLICE = 2000;

/**
 * Records as columns. Placeholders' marks are left behind: no figure needs them.
 * @param breath called between slices, so that the page can draw meanwhile
 */
export async function packWeekly(records: readonly WeeklyFeedRecord[], breath: () => Promise<void>): Promise<PackedWeekly> {
  const n = records.length;
  const [weeks, subjects, indicators, recorded] = [numbering(), numbering(), numbering(), numbering()];
  const packed: PackedWeekly = {
    weeks: weeks.words,
    subjects: subjects.words,
    indicators: indicators.words,
    recorded: recorded.words,
    week: new Uint16Array(n),
    subject: new Uint32Array(n),
    indicator: new Uint16Array(n),
    recordedAt: new Uint32Array(n),
    revision: new Uint16Array(n),
    numerator: new Float64Array(n),
    denominator: new Float64Array(n),
    carryOver: new Float64Array(n),
    missing: new Uint8Array(n),
  };
  for (let i = 0; i < n; i++) {
    if (i > 0 && i % SLICE === 0) await breath();
    const r = records[i] as WeeklyFeedRecord;
    packed.week[i] = weeks.of(r.week);
    packed.subject[i] = subjects.of(r.subject);
    packed.indicator[i] = indicators.of(r.indicator);
    packed.recordedAt[i] = recorded.of(r.recordedAt);
    packed.revision[i] = r.revision;
    packed.numerator[i] = r.numerator ?? Number.NaN;
    packed.denominator[i] = r.denominator ?? Number.NaN;
    packed.carryOver[i] = r.carryOver ?? Number.NaN;
    packed.missing[i] = r.missing === undefined ? 0 : MISSING.indexOf(r.missing) + 1;
  }
  return packed;
}

/** Everything that can be handed over instead of copied. */
export function transferables(packed: PackedWeekly): ArrayBuffer[] {
  return Object.values(packed).flatMap((v) => (ArrayBuffer.isView(v) ? [v.buffer as ArrayBuffer] : []));
}

/** The records again. */
export function unpackWeekly(packed: PackedWeekly): WeeklyFeedRecord[] {
  const orNull = (x: number | undefined) => (x === undefined || Number.isNaN(x) ? null : x);
  return Array.from(packed.week, (week, i): WeeklyFeedRecord => {
    const record: WeeklyFeedRecord = {
      week: packed.weeks[week] as string,
      subject: packed.subjects[packed.subject[i] as number] as string,
      indicator: packed.indicators[packed.indicator[i] as number] as string,
      numerator: orNull(packed.numerator[i]),
      denominator: orNull(packed.denominator[i]),
      recordedAt: packed.recorded[packed.recordedAt[i] as number] as string,
      revision: packed.revision[i] as number,
    };
    const carry = orNull(packed.carryOver[i]);
    if (carry !== null) record.carryOver = carry;
    const missing = MISSING[(packed.missing[i] as number) - 1];
    if (missing !== undefined) record.missing = missing;
    return record;
  });
}
