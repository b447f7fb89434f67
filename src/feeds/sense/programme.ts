import type { ProgrammeFeedRecord } from '../../contract/programme.ts';
import type { Finding } from './finding.ts';

const isShare = (r: { measure: string }) => r.measure === 'proportion' || r.measure === 'checklist';

/** Thresholds in order, weights of the three reviews that sum to 1, goalposts apart, dates in order, a target that a share can have. */
export function programmeSense(r: ProgrammeFeedRecord): Finding | null {
  if (r.kind === 'indicator' && r.hi <= r.lo) return { field: 'hi', code: 'order', value: r.hi };
  if (r.kind === 'indicator' && isShare(r) && (r.target < 0 || r.target > 1))
    return { field: 'target', code: 'range', value: r.target };
  if ((r.kind === 'indicator' || r.kind === 'criterion') && r.validFrom !== undefined && r.validTo !== undefined)
    if (r.validTo < r.validFrom) return { field: 'validTo', code: 'order', value: r.validTo };
  if (r.kind !== 'rules') return null;
  if (r.pendingFrom >= r.litFrom) return { field: 'pendingFrom', code: 'order', value: r.pendingFrom };
  if (r.hiddenBelow > r.smallSampleBelow) return { field: 'hiddenBelow', code: 'order', value: r.hiddenBelow };
  if ((r.worksFrom === undefined) !== (r.worksTo === undefined))
    return { field: r.worksFrom === undefined ? 'worksFrom' : 'worksTo', code: 'missing', value: null };
  if (r.worksFrom !== undefined && r.worksTo !== undefined && r.worksTo <= r.worksFrom)
    return { field: 'worksTo', code: 'order', value: r.worksTo };
  if (r.gridHouseholdsFrom !== undefined && r.gridHouseholdsTo !== undefined && r.gridHouseholdsTo <= r.gridHouseholdsFrom)
    return { field: 'gridHouseholdsTo', code: 'order', value: r.gridHouseholdsTo };
  const weights = [r.selfWeight, r.peerWeight, r.massWeight];
  if (weights.some((w) => w !== undefined)) {
    const sum = weights.reduce<number>((total, w) => total + (w ?? 0), 0);
    if (Math.abs(sum - 1) > 1e-9) return { field: 'massWeight', code: 'sum', value: sum };
  }
  if (r.validTo !== null && r.validTo < r.validFrom) return { field: 'validTo', code: 'order', value: r.validTo };
  return null;
}
