import type { DistrictFeedRecord } from '../../contract/district.ts';
import type { Finding } from './finding.ts';

/** A theme only on a theme model; both coordinates or none; a code under its parent's. */
export function districtSense(r: DistrictFeedRecord): Finding | null {
  if (r.kind === 'community' && !r.code.startsWith(r.street))
    return { field: 'street', code: 'unknownReference', value: r.street };
  if (r.kind === 'post') return r.filled > r.due ? { field: 'filled', code: 'order', value: r.filled } : null;
  if (r.kind !== 'compound') return null;
  if ((r.tier === 'themeModel') !== (r.theme !== undefined))
    return { field: 'theme', code: r.theme === undefined ? 'missing' : 'choice', value: r.theme };
  if ((r.lon === undefined) !== (r.lat === undefined))
    return { field: r.lon === undefined ? 'lon' : 'lat', code: 'missing', value: null };
  return null;
}
