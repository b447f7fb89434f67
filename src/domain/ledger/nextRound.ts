import type { Bilingual } from '../../contract/common.ts';
import type { VisitsFeedRecord } from '../../contract/visits.ts';
import { asKnown } from '../asKnown.ts';
import type { LedgerItem } from './items.ts';

/** A place of the next round, and what is to be asked there again. */
export interface RoundPlace {
  /** Id of a compound or code of a community. */
  place: string;
  /** The planned visit: by when, and whose; null where the place is only on the list of weak spots. */
  dueOn: string | null;
  team: Bilingual | null;
  /** Open items, the latest first, then closed ones whose day of look-back has come. */
  questions: LedgerItem[];
}

/** What is to be asked again at a place: open items, the latest first, then look-backs that are due. */
export function questionsAt(items: readonly LedgerItem[], place: string): LedgerItem[] {
  return items
    .filter((i) => (i.open || i.lookBackDue) && (i.record.compound ?? i.record.community) === place)
    .sort(
      (a, b) =>
        Number(b.open) - Number(a.open) ||
        b.daysLate - a.daysLate ||
        (a.dueOn === b.dueOn ? (a.record.id < b.record.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1),
    );
}

/**
 * The places of the next round with their questions: visits planned after a day and not made yet, the earliest first, then the
 * further places. Each place stands once; places without a question stand too, so that none is taken for forgotten.
 * @param items as they stood on `day` @param further places to go to beside: the list of weak spots
 */
export function nextRound(
  items: readonly LedgerItem[],
  visits: readonly VisitsFeedRecord[],
  day: string,
  further: readonly string[],
): RoundPlace[] {
  const known = asKnown('visits', visits, null);
  const made = new Set(known.flatMap((r) => (r.kind === 'visit' && r.planned !== undefined ? [r.planned] : [])));
  const plans = known
    .flatMap((r) => (r.kind === 'planned' && r.dueOn > day && !made.has(r.id) ? [r] : []))
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
  const places = new Map<string, RoundPlace>();
  for (const p of plans)
    if (!places.has(p.subject))
      places.set(p.subject, { place: p.subject, dueOn: p.dueOn, team: p.team, questions: questionsAt(items, p.subject) });
  for (const place of further)
    if (!places.has(place)) places.set(place, { place, dueOn: null, team: null, questions: questionsAt(items, place) });
  return [...places.values()];
}
