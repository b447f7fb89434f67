import type { RankingAddress } from '../../address/address.ts';
import type { Board } from '../../domain/board.ts';
import type { TableModel } from '../../export/tableModel.ts';
import type { FeedReadings } from '../../feeds/reading.ts';
import { type Language, named, stamp, weekLong } from '../../words/format.ts';
import type { DeskWords, Words } from '../../words/words.ts';
import type { Column, Row } from './columns.ts';

/** What is on screen as a table to save: same rows, same order, with units, data times and marks. */
export function exportModel(
  board: Board,
  feeds: FeedReadings,
  ranking: RankingAddress,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  of: number,
  words: Words & DeskWords,
  lang: Language,
): TableModel {
  const w = words.desk;
  const rules = board.programme.rules;
  const demo = Object.values(feeds).some((f) => f.head?.demo === true);
  const times = [feeds.weekly, feeds.stars, feeds.renovation].flatMap((f) =>
    f.head === null ? [] : [`${words.common.feed[f.feed]} ${stamp(Date.parse(f.head.asOf))}`],
  );
  const title = ranking.tab === 'compound' ? w.ranking : ranking.tab === 'community' ? w.rankingCommunity : w.rankingStreet;
  const filters = [
    ranking.street === null
      ? ''
      : named(board.register.street.get(ranking.street)?.name ?? { zh: ranking.street, en: ranking.street }, lang),
    ranking.tier === null ? '' : words.common.tier[ranking.tier],
    ranking.old === null ? '' : ranking.old ? w.filters.old : w.filters.notOld,
  ].filter((s) => s !== '');
  const kept = columns.filter((c) => c.drawn !== 'trend');
  return {
    preamble: [
      `${title} ${weekLong(board.week, lang)}`,
      ...(demo ? [words.common.demo] : []),
      `${w.dataTimes} ${words.common.list(times)}`,
      `${w.rules} ${rules?.version ?? w.noRules}${rules !== null && !rules.official ? ` ${words.common.sample}` : ''}`,
      ...(ranking.tab === 'street' ? [w.rankingWhat.street] : [w.rankingWhat[ranking.tab], w.untested]),
      `${w.shown(rows.length, of)}${filters.length === 0 ? '' : ` · ${filters.join(' · ')}`}`,
    ],
    columns: kept.map((c) => ({
      heading: c.unit === '' ? c.heading : lang === 'en' ? `${c.heading} (${c.unit})` : `${c.heading}（${c.unit}）`,
      digits: c.digits,
    })),
    rows: rows.map((row) => kept.map((c) => c.value(row))),
    sheet: title.slice(0, 30),
    fileName: `${title}-${board.week}${demo ? `-${words.common.demo}` : ''}`.replaceAll(' ', '-'),
  };
}
