import { addDays } from './civil.ts';

/** A record that counts from one civil day to another, both included; without them always. */
export interface Valid {
  validFrom?: string | undefined;
  validTo?: string | undefined;
}

/** Whether a record counts on a civil day. */
export const validOn = (r: Valid, day: string): boolean =>
  (r.validFrom === undefined || r.validFrom <= day) && (r.validTo === undefined || day <= r.validTo);

/**
 * The days on which what counts changes, in order: a first day each. Between two of them, before the first and from the last
 * on, the same records count.
 */
export function validityBorders(records: readonly Valid[]): string[] {
  const days = new Set<string>();
  for (const r of records) {
    if (r.validFrom !== undefined) days.add(r.validFrom);
    if (r.validTo !== undefined) days.add(addDays(r.validTo, 1));
  }
  return [...days].sort();
}

/** Whether there is a day on which both count. */
export const overlaps = (a: Valid, b: Valid): boolean =>
  (a.validTo === undefined || b.validFrom === undefined || b.validFrom <= a.validTo) &&
  (b.validTo === undefined || a.validFrom === undefined || a.validFrom <= b.validTo);
