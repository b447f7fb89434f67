import type { RankingAddress } from '../../../address/address.ts';
import type { Board } from '../../../domain/board.ts';
import { METHOD_VERSION } from '../../../domain/league/league.ts';
import { leagueSummary } from '../../../domain/league/summary.ts';
import type { League, LeagueEntry } from '../../../domain/league/types.ts';
import type { TableModel } from '../../../export/tableModel.ts';
import type { FeedReadings } from '../../../feeds/reading.ts';
import { type Language, named, stamp, weekLong } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';
import type { Column } from './columns/column.ts';
import { findingOf, footingsOf } from './finding.ts';
import type { Row } from './rows.ts';

interface Source {
  board: Board;
  feeds: FeedReadings;
  ranking: RankingAddress;
  league: League | null;
  judged: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  of: number;
  words: Words & DeskWords;
  lang: Language;
}

/** What is on screen as a table to save: same rows, same order, with units, data times, what the places rest on, and marks. */
export function exportModel(source: Source): TableModel {
  const { board, feeds, ranking, league, judged, columns, rows, of, words, lang } = source;
  const w = words.desk;
  const rules = board.programme.rules;
  const demo = Object.values(feeds).some((f) => f.head?.demo === true);
  const times = [feeds.weekly, feeds.stars, feeds.renovation].flatMap((f) =>
    f.head === null ? [] : [`${words.common.feed[f.feed]} ${stamp(Date.parse(f.head.asOf))}`],
  );
  const title = ranking.tab === 'compound' ? w.ranking : ranking.tab === 'community' ? w.rankingCommunity : w.rankingStreet;
  const nameOf = (e: LeagueEntry) => {
    const name = (board.register.compound.get(e.code) ?? board.register.community.get(e.code))?.name;
    return name === undefined ? e.code : named(name, lang);
  };
  const filters = [
    ranking.street === null
      ? ''
      : named(board.register.street.get(ranking.street)?.name ?? { zh: ranking.street, en: ranking.street }, lang),
    ranking.group === null ? '' : words.league.group[ranking.group],
  ].filter((s) => s !== '');
  const footing =
    league === null
      ? [words.ranking.what.street]
      : judged
        ? [
            findingOf(league, leagueSummary(league), words, nameOf),
            words.ranking.what[ranking.tab],
            ...footingsOf(league, words),
            words.ranking.methodVersion(METHOD_VERSION),
            ...(league.baseline === null ? [] : [`${words.ranking.baseline} ${weekLong(league.baseline, lang)}`]),
          ]
        : [words.wall.withdrawn];
  const kept = columns.filter((c) => c.drawn !== 'trend');
  return {
    preamble: [
      `${title} ${weekLong(board.week, lang)}`,
      ...(demo ? [words.common.demo] : []),
      `${w.dataTimes} ${words.common.list(times)}`,
      `${w.rules} ${rules?.version ?? w.noRules}${rules !== null && !rules.official ? ` ${words.common.sample}` : ''}`,
      ...footing,
      `${w.shown(rows.length, of)}${filters.length === 0 ? '' : ` · ${filters.join(' · ')}`}`,
    ],
    columns: kept.map((c) => {
      // The picture of possible ranks is a number in a file: the expected rank.
      const heading = c.drawn === 'band' ? words.ranking.columns.expected : c.heading;
      return {
        heading: c.unit === '' ? heading : lang === 'en' ? `${heading} (${c.unit})` : `${heading}（${c.unit}）`,
        digits: c.digits,
      };
    }),
    rows: rows.map((row) => kept.map((c) => c.value(row))),
    sheet: title.slice(0, 30),
    fileName: `${title}-${board.week}${demo ? `-${words.common.demo}` : ''}`.replaceAll(' ', '-'),
  };
}
