import type { FourChiefsFeedRecord } from '../../contract/fourChiefs.ts';
import type { Finding } from './finding.ts';
import { daysInOrder } from './order.ts';

/** Days in order; a mediation has a result once it has ended and not before; no more called on than there are. */
export function fourChiefsSense(r: FourChiefsFeedRecord): Finding | null {
  switch (r.kind) {
    case 'grid':
      return new Set(r.compounds).size === r.compounds.length
        ? null
        : { field: 'compounds', code: 'duplicate', value: r.compounds.join(' ') };
    case 'mediation': {
      const order = daysInOrder(r, ['receivedOn', 'dueOn']) ?? daysInOrder(r, ['receivedOn', 'endedOn']);
      if (order !== null) return order;
      return (r.endedOn === null) === (r.agreed === undefined)
        ? null
        : { field: 'agreed', code: r.endedOn === null ? 'order' : 'missing', value: r.agreed };
    }
    case 'careGroup':
      return r.calledOn !== null && r.calledOn > r.persons ? { field: 'calledOn', code: 'sum', value: r.calledOn } : null;
  }
}
