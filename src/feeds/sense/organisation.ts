import type { OrganisationFeedRecord } from '../../contract/organisation.ts';
import type { Finding } from './finding.ts';

/** A project is called by its criterion or by a name; neither needs one yet. */
export function organisationSense(r: OrganisationFeedRecord): Finding | null {
  if (r.kind === 'move' && r.official && r.label === undefined && r.criterion === undefined)
    return { field: 'label', code: 'missing', value: undefined };
  return null;
}
