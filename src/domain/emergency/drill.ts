import type { ModeFeedRecord } from '../../contract/mode.ts';
import { incidentsAt } from './incidents.ts';
import { logOf } from './log.ts';
import { type Span, spansOf } from './mode.ts';

/** The last exercise that was ordered for every wall and has ended; null where there was none. */
export function lastDrill(records: readonly ModeFeedRecord[], now: number): (Span & { end: NonNullable<Span['end']> }) | null {
  for (const { order, end } of spansOf(records, now).reverse()) if (order.drill && end !== null) return { order, end };
  return null;
}

/**
 * From when a past drill is shown again: the moment at which most incidents were open, the first of several. Its beginning
 * where it had none.
 */
export function fullestMoment(records: readonly ModeFeedRecord[], span: Span, now: number): number {
  let best = { at: Date.parse(span.order.at), open: 0 };
  for (const { at } of logOf(records, span.order, now)) {
    const open = incidentsAt(records, span.order.id, at, at).open.length;
    if (open > best.open) best = { at, open };
  }
  return best.at;
}
