import type { StarsFeedRecord } from '../../contract/stars.ts';
import type { Finding } from './finding.ts';

const later = (field: string, from: string, to: string | null): Finding | null =>
  to !== null && to < from ? { field, code: 'order', value: to } : null;

/** Dates in order; no star lit twice. */
export function starsSense(r: StarsFeedRecord): Finding | null {
  switch (r.kind) {
    case 'docking':
      return later('closed', r.from, r.closed) ?? later('until', r.from, r.until);
    case 'veto':
      return later('lifted', r.from, r.lifted);
    case 'bonusStar':
      return later('validTo', r.approvedOn, r.validTo);
    case 'adjustment':
      return later('to', r.from, r.to);
    case 'official':
      return new Set(r.lit).size === r.lit.length ? null : { field: 'lit', code: 'duplicate', value: r.lit.join(' ') };
  }
}
