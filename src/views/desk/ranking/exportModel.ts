import type { RankingAddress } from '../../../address/address.ts';
import type { FeedName } from '../../../contract/envelope.ts';
import type { Board } from '../../../domain/board.ts';
import { METHOD_VERSION } from '../../../domain/league/league.ts';
import type { ShownEntry, ShownLeague } from '../../../domain/league/leagueView.ts';
import { leagueSummary } from '../../../domain/league/summary.ts';
import { subjectName } from '../../../domain/register.ts';
import type { TableModel } from '../../../export/tableModel.ts';
import { type Language, named, weekLong } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { headed, type PaperSource, tableFile } from '../output/paper.ts';
import type { Column } from './columns/column.ts';
import { findingOf, footingsOf, whatOf } from './finding.ts';
import type { Row } from './rows.ts';

interface Source {
  board: Board;
  ranking: RankingAddress;
  title: string;
  league: ShownLeague | null;
  judged: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  of: number;
  /** All rows in the order of places, whatever the filters. */
  whole: boolean;
}

const RESTS: readonly FeedName[] = ['weekly', 'stars', 'renovation', 'district'];

/** The ranking as a table to save: same rows, same order, with what the places rest on in words. */
export function exportModel(paper: PaperSource, source: Source): TableModel {
  const { board, ranking, title, league, judged, columns, rows, of } = source;
  const { words, lang } = paper;
  const nameOf = (e: ShownEntry) => named(subjectName(board.register, e.code), lang);
  const filters = source.whole ? [] : filtersOf(board, ranking, words, lang);
  const notes =
    league === null
      ? [ranking.tab === 'street' ? words.ranking.what.street : words.league.working]
      : judged
        ? [
            findingOf(league, leagueSummary(league), words, nameOf),
            whatOf(ranking.tab, league, words),
            ...footingsOf(league, words),
            words.ranking.methodVersion(METHOD_VERSION),
            ...(league.baseline === null ? [] : [`${words.ranking.baseline} ${weekLong(league.baseline, lang)}`]),
          ]
        : [words.wall.withdrawn];
  const kept = columns.filter((c) => c.screenOnly !== true);
  return tableFile(
    paper,
    {
      title: ranking.raw ? words.output.part(title, words.ranking.raw) : title,
      week: board.week,
      rests: RESTS,
      filters,
      of,
      notes: ranking.raw ? [...notes, words.ranking.rawHint] : notes,
      whole: source.whole && rows.length > 0,
    },
    kept.map((c) => ({
      // The picture of possible ranks is a number in a file: the expected rank.
      heading: headed(words, c.drawn === 'band' ? words.ranking.columns.expected : c.heading, c.unit),
      digits: c.digits,
    })),
    rows.map((row) => kept.map((c) => c.value(row))),
  );
}

/** What the ranking is filtered by, in words. */
export function filtersOf(board: Board, ranking: RankingAddress, words: Words, lang: Language): string[] {
  const street = ranking.street === null ? undefined : board.register.street.get(ranking.street);
  return [
    ranking.street === null ? '' : street === undefined ? ranking.street : named(street.name, lang),
    ranking.group === null ? '' : words.league.group[ranking.group],
  ].filter((s) => s !== '');
}
