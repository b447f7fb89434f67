import type { ModeFeedRecord } from '../../contract/mode.ts';
import type { Finding } from './finding.ts';

/** The first of several instants that lies before one named before it; those that are not there are passed over. */
function instantsInOrder(record: object, fields: readonly string[]): Finding | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const field of fields) {
    const text = (record as Record<string, unknown>)[field];
    if (typeof text !== 'string') continue;
    const at = Date.parse(text);
    if (at < last) return { field, code: 'order', value: text };
    last = at;
  }
  return null;
}

/** No more there than due. */
const within = (field: string, part: number | null, whole: number): Finding | null =>
  part !== null && part > whole ? { field, code: 'sum', value: `${part}/${whole}` } : null;

/**
 * Two different posts answer for a switch; what ends says what it ends; things happen one after the other; and nothing is
 * more than there is.
 */
export function modeSense(r: ModeFeedRecord): Finding | null {
  switch (r.kind) {
    case 'switch':
      if (r.orderedBy.zh.trim() === r.confirmedBy.zh.trim())
        return { field: 'confirmedBy', code: 'sameUnit', value: r.confirmedBy.zh };
      if (r.to === 'normal' && r.ends === undefined) return { field: 'ends', code: 'missing', value: undefined };
      return r.to === 'emergency' && r.ends !== undefined ? { field: 'ends', code: 'order', value: r.ends } : null;
    case 'call':
      if (r.under === r.id) return { field: 'under', code: 'order', value: r.under };
      if (r.calledAt === null && r.answeredAt !== null) return { field: 'answeredAt', code: 'order', value: r.answeredAt };
      return instantsInOrder(r, ['calledAt', 'answeredAt']);
    case 'staffing':
      return within('present', r.present, r.due);
    case 'doors':
      return within('checked', r.checked, r.due);
    case 'order':
      return instantsInOrder(r, ['sentAt', 'acknowledgedAt', 'doneAt']);
    case 'incident':
      return instantsInOrder(r, ['reportedAt', 'dispatchedAt', 'arrivedAt', 'closedAt']);
    case 'store':
      return within('free', r.free, r.total);
  }
}
