import type { StarsFeedRecord } from '../../contract/stars.ts';
import { addDays } from '../civil.ts';
import { mean } from '../leagueRows.ts';
import { recordKey } from '../recordKey.ts';
import { absent, count, type Figure, type FigureAbsence } from './figures.ts';
import { isSlipping, ledgerOf, type StarLine, type StarSource, sheetIn, starLines } from './starLines.ts';

/** The dual star award of one week: two ledgers side by side, and the figures over them. */
export interface DualStar {
  figures: Figure[];
  compounds: StarLine[];
  communities: StarLine[];
}

/**
 * The stars of a week (双赋星): mean lit stars of each ledger, bonus stars and dockings in force, compounds that lost a star.
 * The values are the board's own.
 * @param stars records of the stars feed; null where the feed never came @param windowFrom first day of the rolling window
 */
export function dualStar(board: StarSource, stars: readonly StarsFeedRecord[] | null, windowFrom: string): DualStar {
  const { week } = board;
  const compounds = starLines(board, 'compound');
  const communities = starLines(board, 'community');
  const of = board.stars.of;
  const why: FigureAbsence = board.programme.rules === null ? 'noRules' : 'notReported';
  const period = { from: windowFrom, to: week };
  return {
    figures: [
      litFigure('dualStar.compound', compounds, { value: board.stars.value, change: board.stars.change, of }, why, period),
      litFigure('dualStar.community', communities, communityMean(communities), why, period),
      ...decisionFigures(board, stars),
      slippedFigure(board, compounds),
    ],
    compounds,
    communities,
  };
}

interface LitMean {
  value: number | null;
  change: number | null;
  of: number;
}

/** Mean lit stars of the communities rated, and its change over those rated in both weeks: as the board does for compounds. */
function communityMean(lines: readonly StarLine[]): LitMean {
  const rated = lines.filter((l) => l.score !== null);
  return {
    value: mean(rated.map((l) => l.lit)),
    change: mean(rated.flatMap((l) => (l.change === null ? [] : [l.change]))),
    of: lines.length,
  };
}

/** A mean over those rated. The week before is told by the change over those rated in both, so that it never shows who came or went. */
function litFigure(
  id: 'dualStar.compound' | 'dualStar.community',
  lines: readonly StarLine[],
  { value, change, of }: LitMean,
  why: FigureAbsence,
  period: { from: string; to: string },
): Figure {
  const kind = id === 'dualStar.compound' ? 'compound' : 'community';
  const keys = (rated: boolean) => lines.filter((l) => (l.score !== null) === rated).map((l) => `${kind}/${l.code}`);
  const counted = keys(true);
  return {
    id,
    value,
    absence: value === null ? why : null,
    numerator: counted.length,
    denominator: of,
    ...period,
    previous: value === null || change === null ? null : value - change,
    counted,
    others: keys(false),
  };
}

function decisionFigures(board: StarSource, stars: readonly StarsFeedRecord[] | null): Figure[] {
  const ids = ['dualStar.bonus', 'dualStar.docked'] as const;
  if (stars === null) return ids.map((id) => absent(id, 'notReported', board.week));
  const subjects = [...new Set(stars.map((r) => r.subject))].sort();
  const inForce = (id: (typeof ids)[number], week: string) =>
    subjects
      .flatMap((subject): StarsFeedRecord[] => {
        const decided = board.decided(subject, week);
        if (id === 'dualStar.docked') return [...decided.docked.values()];
        return decided.bonusStar === null ? [] : [decided.bonusStar];
      })
      .map((r) => recordKey('stars', r))
      .sort();
  return ids.map((id) =>
    count(id, inForce(id, board.week), { from: null, to: board.week }, inForce(id, board.previousWeek).length),
  );
}

function slippedFigure(board: StarSource, compounds: readonly StarLine[]): Figure {
  const id = 'dualStar.slipped';
  if (compounds.every((l) => l.change === null)) return absent(id, 'notReported', board.week);
  const slipped = compounds.filter(isSlipping).map((l) => `compound/${l.code}`);
  return count(id, slipped, { from: board.previousWeek, to: board.week }, slippedBefore(board));
}

/** Compounds that had lost a star in the week before, under that week's rules; null where none was rated in both weeks. */
function slippedBefore(board: StarSource): number | null {
  const { previousWeek } = board;
  const programme = board.programmeAt(previousWeek);
  // The sheets at hand are by this week's rules: they serve where those were in force already.
  const source = { ...board, programme, ...(programme === board.programme ? {} : { previousSheets: new Map() }) };
  const changes = ledgerOf(board, 'compound').flatMap(({ code }) => {
    const now = sheetIn(source, 'compound', code, previousWeek);
    const before = sheetIn(source, 'compound', code, addDays(previousWeek, -7));
    return now.unrated === null && before.unrated === null ? [now.lit - before.lit] : [];
  });
  return changes.length === 0 ? null : changes.filter((c) => c < 0).length;
}
