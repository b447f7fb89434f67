import type { ProgrammeFeedRecord } from '../../contract/programme.ts';
import type { Finding } from './finding.ts';

/** Thresholds in order, goalposts apart, dates in order. */
export function programmeSense(r: ProgrammeFeedRecord): Finding | null {
  if (r.kind === 'indicator' && r.hi <= r.lo) return { field: 'hi', code: 'order', value: r.hi };
  if (r.kind !== 'rules') return null;
  if (r.pendingFrom >= r.litFrom) return { field: 'pendingFrom', code: 'order', value: r.pendingFrom };
  if (r.hiddenBelow > r.smallSampleBelow) return { field: 'hiddenBelow', code: 'order', value: r.hiddenBelow };
  if (r.validTo !== null && r.validTo < r.validFrom) return { field: 'validTo', code: 'order', value: r.validTo };
  return null;
}
