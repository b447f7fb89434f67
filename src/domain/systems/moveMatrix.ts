import { rankedCommunities } from '../register.ts';
import type { SystemContext } from './context.ts';
import { type MoveStanding, type StepStanding, type StepTally, tally } from './moves.ts';

/** One community across all projects and actions. */
export interface MatrixRow {
  community: string;
  street: string;
  /** By id of the move; absent where no step of the community was due. */
  cells: ReadonlyMap<string, StepTally>;
  all: StepTally;
}

/**
 * Communities by moves: the ranked ones and every other that has steps, in code order; and the steps of the district itself.
 * A community of which nothing was due has an empty row: not told is not nought.
 */
export function moveMatrix(
  moves: readonly MoveStanding[],
  steps: readonly StepStanding[],
  ctx: SystemContext,
): { rows: MatrixRow[]; district: MatrixRow } {
  const by = new Map<string, StepStanding[]>(rankedCommunities(ctx.register).map((c) => [c.code, []]));
  const own: StepStanding[] = [];
  for (const s of steps) {
    const { community } = s.record;
    const held = community === undefined ? own : by.get(community);
    if (held !== undefined) held.push(s);
    else if (community !== undefined) by.set(community, [s]);
  }
  const row = (community: string, list: readonly StepStanding[]): MatrixRow => ({
    community,
    street: ctx.register.community.get(community)?.street ?? '',
    cells: new Map(
      moves.flatMap(({ record: { id } }) => {
        const of = list.filter((s) => s.record.move === id);
        return of.length === 0 ? [] : [[id, tally(of)] as const];
      }),
    ),
    all: tally(list),
  });
  return {
    rows: [...by].map(([code, list]) => row(code, list)).sort((a, b) => (a.community < b.community ? -1 : 1)),
    district: row('', own),
  };
}
