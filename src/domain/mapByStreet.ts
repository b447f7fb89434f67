import type { AttentionItem } from './attention.ts';
import type { Board } from './board.ts';
import type { StreetRow } from './leagueRows.ts';
import type { MapReading } from './mapReading.ts';
import type { SatisfactionFigure } from './satisfaction.ts';

/** What a map shows of one street, all its compounds together. */
export interface StreetFigure {
  code: string;
  /** Mean lit stars, share 0-1, or number of items; null where nothing is known. */
  value: number | null;
  /** Compounds (works, for the renovation) that are in it, and all of the street. */
  n: number;
  of: number;
}

/**
 * One reading of the map, street by street in code order: the mean of lit stars over the compounds rated; what is done of all
 * works' budgets; how many items of the attention list; satisfied of all valid answers, null under the district's limit.
 * Counts are added and shares are not. Streets without a compound are left out.
 */
export function streetFigures(
  board: Pick<Board, 'streets' | 'compounds' | 'renovation' | 'satisfactionOf' | 'programme'>,
  reading: MapReading,
  attention: readonly Pick<AttentionItem, 'compound'>[],
): StreetFigure[] {
  const streetOf = new Map(board.compounds.map((c) => [c.code, c.street.code]));
  const within = <T>(all: Iterable<T>, compound: (item: T) => string) => {
    const by = new Map<string, T[]>();
    for (const item of all) {
      const street = streetOf.get(compound(item));
      if (street !== undefined) by.set(street, [...(by.get(street) ?? []), item]);
    }
    return by;
  };
  const works = within(board.renovation.projects, (p) => p.compound);
  const items = within(attention, (a) => a.compound);
  const answers = within(board.satisfactionOf, ([compound]) => compound);
  const least = board.programme.rules?.hiddenBelow ?? 0;
  const ofWorks = (own: readonly Board['renovation']['projects'][number][]) => {
    const counted = own.filter((p) => p.done !== null);
    const budget = counted.reduce((sum, p) => sum + p.budget, 0);
    const done = counted.reduce((sum, p) => sum + (p.done ?? 0), 0);
    return { value: budget === 0 ? null : done / budget, n: counted.length, of: own.length };
  };
  const ofAnswers = (own: readonly (SatisfactionFigure | null)[], of: number) => {
    const known = own.flatMap((f) => (f === null || f.answers === 0 ? [] : [f]));
    const all = known.reduce((sum, f) => sum + f.answers, 0);
    const satisfied = known.reduce((sum, f) => sum + f.satisfied, 0);
    return { value: all === 0 || all < least ? null : satisfied / all, n: known.length, of };
  };
  const figureOf: Record<MapReading, (s: StreetRow) => Omit<StreetFigure, 'code'>> = {
    stars: (s) => ({ value: s.litMean, n: s.compoundsRated, of: s.compounds }),
    attention: (s) => ({ value: items.get(s.code)?.length ?? 0, n: s.compounds, of: s.compounds }),
    renovation: (s) => ofWorks(works.get(s.code) ?? []),
    satisfaction: (s) =>
      ofAnswers(
        (answers.get(s.code) ?? []).map(([, f]) => f),
        s.compounds,
      ),
  };
  return board.streets.filter((s) => s.compounds > 0).map((s) => ({ code: s.code, ...figureOf[reading](s) }));
}
