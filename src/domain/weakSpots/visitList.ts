import type { Confidence, VisitFinding, VisitPlace, WeakSpotItem } from './report.ts';
import { visitsUntil } from './trackRecord.ts';

/** Places a team can go to in a week. */
const PLACES = 5;
const ORDER: Confidence[] = ['strong', 'good', 'some', 'slight'];

/** How sure the surest statement is. */
const surest = (items: readonly WeakSpotItem[]): Confidence =>
  ORDER.find((c) => items.some((i) => i.confidence === c)) ?? 'slight';

/**
 * The five compounds to go to: those with the surest finding first, then the most confirmed weak spots, then the most watch
 * signals, then the rarest chance. A compound stands once, with all its items as the reason.
 * @param items confirmed weak spots and watch signals, each list in its own order
 */
export function visitList(
  week: string,
  items: readonly WeakSpotItem[],
  communityOf: (subject: string) => string,
  findings: readonly VisitFinding[],
): VisitPlace[] {
  const by = new Map<string, WeakSpotItem[]>();
  for (const item of items) by.set(item.subject, [...(by.get(item.subject) ?? []), item]);
  const until = visitsUntil(week);
  const rarest = (own: readonly WeakSpotItem[]) => Math.min(...own.map((i) => i.chance ?? 1));
  const places = [...by].map(([subject, own]) => {
    const visits = findings.filter((f) => f.subject === subject && f.day <= until).sort((a, b) => (a.day < b.day ? 1 : -1));
    const visit = visits[0];
    return {
      chance: rarest(own),
      place: {
        subject,
        community: communityOf(subject),
        confidence: surest(own),
        reds: own.filter((i) => i.tier === 'red').length,
        ambers: own.filter((i) => i.tier === 'amber').length,
        why: own.map((i) => ({ indicator: i.indicator, tier: i.tier as 'red' | 'amber' })),
        lastVisit: visit === undefined ? null : { day: visit.day, team: visit.team ?? null },
      } satisfies VisitPlace,
    };
  });
  places.sort(
    (a, b) =>
      ORDER.indexOf(a.place.confidence) - ORDER.indexOf(b.place.confidence) ||
      b.place.reds - a.place.reds ||
      b.place.ambers - a.place.ambers ||
      a.chance - b.chance ||
      (a.place.subject < b.place.subject ? -1 : 1),
  );
  return places.slice(0, PLACES).map((p) => p.place);
}
