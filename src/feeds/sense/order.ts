import type { Finding } from './finding.ts';

/** The first of several days that lies before the one named before it; days that are not there are passed over. */
export function daysInOrder(record: object, fields: readonly string[]): Finding | null {
  let last: string | null = null;
  for (const field of fields) {
    const day = (record as Record<string, unknown>)[field];
    if (typeof day !== 'string') continue;
    if (last !== null && day < last) return { field, code: 'order', value: day };
    last = day;
  }
  return null;
}
