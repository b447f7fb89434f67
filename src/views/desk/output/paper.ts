import { FEED_NAMES, type FeedName } from '../../../contract/envelope.ts';
import { shanghai } from '../../../domain/civil.ts';
import { programmesUnder } from '../../../domain/programme.ts';
import { PLAIN } from '../../../domain/vantage.ts';
import type { CellValue, ModelColumn, TableModel } from '../../../export/tableModel.ts';
import type { Seen } from '../../../feeds/horizon.ts';
import type { FeedReadings } from '../../../feeds/reading.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { standing } from '../../../feeds/standing.ts';
import { type Language, named, stamp, weekLong } from '../../../words/format.ts';
import { vantageText } from '../../../words/vantageText.ts';
import type { DeskWords, Words } from '../../../words/words.ts';

/** What every file is made with. */
export interface PaperSource {
  feeds: FeedReadings;
  words: Words & DeskWords;
  lang: Language;
  /** ms since the epoch: by it a feed is late or not. */
  now: number;
  /** How far the page sees, and from where. */
  seen: Seen;
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
export function rulesLine({ feeds, words, now, seen }: PaperSource, week: string | null): string {
  const day = week ?? recordedWeeks(feeds.weekly.records).at(-1) ?? shanghai(now).day;
  const { rules } = programmesUnder(feeds.programme.records, seen.knownAt, seen.rulesOf)(day);
  const mark = rules !== null && !rules.official ? ` ${words.common.sample}` : '';
  return `${words.desk.rules} ${rules?.version ?? words.desk.noRules}${mark}`;
}

/**
 * From where in time a week is looked at, in one line: the week, by the records of when, under the rules of when.
 * @returns null where nobody has to be told: the newest week, looked at plainly
 */
export function vantageLine({ feeds, words, lang, seen }: Omit<PaperSource, 'now'>, week: string | null): string | null {
  const { vantage } = seen;
  const newest = recordedWeeks(feeds.weekly.records).at(-1) ?? null;
  const friday = week ?? newest;
  const isPlain = vantage.known === PLAIN.known && vantage.rules === PLAIN.rules;
  if (friday === null || (isPlain && friday === newest)) return null;
  return vantageText(vantage, friday, words, lang);
}

/** What a file's name says of its vantage: nothing where it is looked at plainly. */
export function vantageMarks({ words, seen }: Pick<PaperSource, 'words' | 'seen'>): string[] {
  const { known, rules } = seen.vantage;
  const t = words.frozen;
  return [...(known === PLAIN.known ? [] : [t.known(known)]), ...(rules === PLAIN.rules ? [] : [t.rules(rules)])];
}

/** A table with everything a paper that quotes it needs: week, demo mark, data times, sources, rules, filters, row counts. */
export function tableFile(source: PaperSource, paper: Paper, columns: ModelColumn[], rows: CellValue[][]): TableModel {
  const { feeds, words, lang } = source;
  const { title, week } = paper;
  const w = words.output;
  const demo = isDemo(feeds);
  const times = dataTimes(source, paper.rests);
  const sources = sourcesOf(source, paper.rests);
  const seenFrom = week === null ? null : vantageLine(source, week);
  const shown = [words.desk.shown(rows.length, paper.of), ...(paper.filters ?? [])].join(words.common.between);
  return {
    preamble: [
      week === null ? title : `${title} ${weekLong(week, lang)}`,
      ...(seenFrom === null ? [] : [seenFrom]),
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
    fileName: [
      title,
      week ?? '',
      ...(week === null ? [] : vantageMarks(source)),
      paper.whole === true ? w.whole : '',
      demo ? words.common.demo : '',
    ]
      .filter((s) => s !== '')
      .join('-'),
  };
}
