import { FEED_NAMES, type FeedName } from '../../../contract/envelope.ts';
import { shanghai } from '../../../domain/civil.ts';
import { programme } from '../../../domain/programme.ts';
import type { CellValue, ModelColumn, TableModel } from '../../../export/tableModel.ts';
import type { FeedReadings } from '../../../feeds/reading.ts';
import { standing } from '../../../feeds/standing.ts';
import { type Language, named, stamp, weekLong } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';

/** What every file is made with. */
export interface PaperSource {
  feeds: FeedReadings;
  words: Words & DeskWords;
  lang: Language;
  /** ms since the epoch: by it a feed is late or not. */
  now: number;
}

/** What one table says of itself. */
export interface Paper {
  title: string;
  /** Friday of the week; null where the table is of no week. */
  week: string | null;
  /** The feeds it rests on. */
  rests: readonly FeedName[];
  /** What is filtered, sorted out or chosen, in words. */
  filters?: readonly string[];
  /** Rows there would be without filters. */
  of: number;
  /** Sentences that go with the figures. */
  notes?: readonly string[];
  /** Whether these are all rows where the screen shows fewer. */
  whole?: boolean;
}

/** A heading with its unit. */
export const headed = (words: DeskWords, name: string, unit: string): string => words.output.heading(name, unit);

/** The data time of each feed, with its state where that is not the ordinary one. */
export function dataTimes(source: PaperSource, rests: readonly FeedName[]): string[] {
  const { feeds, words, now } = source;
  return rests.flatMap((feed) => {
    const { asOf, state } = standing(feeds[feed], now);
    if (asOf === null) return [];
    const time = `${words.common.feed[feed]} ${stamp(asOf)}`;
    return [state === 'fresh' ? time : words.output.stateOf(time, words.common.state[state])];
  });
}

/** Who sent them, each once. */
export function sourcesOf({ feeds, lang }: PaperSource, rests: readonly FeedName[]): string[] {
  const names = rests.flatMap((feed) => {
    const { head } = feeds[feed];
    return head === null ? [] : [named(head.source, lang)];
  });
  return [...new Set(names)];
}

/** Whether any feed is demo data. */
export const isDemo = (feeds: FeedReadings): boolean => FEED_NAMES.some((f) => feeds[f].head?.demo === true);

/** The rules in force in a week, with the mark of samples. */
export function rulesLine({ feeds, words, now }: PaperSource, week: string | null): string {
  const newest = feeds.weekly.records.reduce((w, r) => (r.week > w ? r.week : w), '');
  const day = week ?? (newest === '' ? shanghai(now).day : newest);
  const { rules } = programme(feeds.programme.records, day, null);
  const mark = rules !== null && !rules.official ? ` ${words.common.sample}` : '';
  return `${words.desk.rules} ${rules?.version ?? words.desk.noRules}${mark}`;
}

/** A table with everything a paper that quotes it needs: week, demo mark, data times, sources, rules, filters, row counts. */
export function tableFile(source: PaperSource, paper: Paper, columns: ModelColumn[], rows: CellValue[][]): TableModel {
  const { feeds, words, lang } = source;
  const { title, week } = paper;
  const w = words.output;
  const demo = isDemo(feeds);
  const times = dataTimes(source, paper.rests);
  const sources = sourcesOf(source, paper.rests);
  const shown = [words.desk.shown(rows.length, paper.of), ...(paper.filters ?? [])].join(words.common.between);
  return {
    preamble: [
      week === null ? title : `${title} ${weekLong(week, lang)}`,
      ...(demo ? [words.common.demo] : []),
      `${words.desk.dataTimes} ${times.length === 0 ? w.noData : words.common.list(times)}`,
      ...(sources.length === 0 ? [] : [w.source(words.common.list(sources))]),
      rulesLine(source, week),
      shown,
    ],
    notes: [...(paper.notes ?? [])],
    columns,
    rows,
    sheet: title,
    fileName: [title, week ?? '', paper.whole === true ? w.whole : '', demo ? words.common.demo : '']
      .filter((s) => s !== '')
      .join('-'),
  };
}
