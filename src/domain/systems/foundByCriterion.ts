import type { VisitFinding } from './supervision.ts';

/** What was found under one criterion. */
export interface FoundUnder {
  /** Id of the criterion; null for findings without one. */
  criterion: string | null;
  shortfalls: number;
  brightSpots: number;
}

/** Findings counted by criterion from a day on: most shortfalls first, then most bright spots. @param from ISO civil day */
export function foundByCriterion(findings: readonly VisitFinding[], from: string): FoundUnder[] {
  const by = new Map<string | null, FoundUnder>();
  for (const { finding, visit } of findings) {
    if (visit.day < from) continue;
    const criterion = finding.criterion ?? null;
    const held = by.get(criterion) ?? { criterion, shortfalls: 0, brightSpots: 0 };
    if (finding.found === 'shortfall') held.shortfalls += 1;
    else held.brightSpots += 1;
    by.set(criterion, held);
  }
  return [...by.values()].sort(
    (a, b) =>
      b.shortfalls - a.shortfalls || b.brightSpots - a.brightSpots || ((a.criterion ?? '~') < (b.criterion ?? '~') ? -1 : 1),
  );
}
