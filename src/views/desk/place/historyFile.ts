import type { WeeklyFeedRecord } from '../../../contract/weekly.ts';
import type { Board } from '../../../domain/board.ts';
import { addDays } from '../../../domain/civil.ts';
import { history } from '../../../domain/history.ts';
import type { Criterion, Indicator } from '../../../domain/programme.ts';
import { subjectName } from '../../../domain/register.ts';
import { evidence } from '../../../domain/stars/evidence.ts';
import type { CellValue, ModelColumn, TableModel } from '../../../export/tableModel.ts';
import { type Language, named } from '../../../words/format.ts';
import { headed, type Paper, type PaperSource, tableFile } from '../output/paper.ts';

interface Of {
  board: Board;
  subject: string;
  /** Its name in the language of the file. */
  name: string;
  criteria: readonly Criterion[];
  weeks: number;
}

const isShare = (i: Indicator) => i.measure === 'proportion' || i.measure === 'checklist';

/** A value beside its unit: shares in percent. */
const value = (i: Indicator, v: number | null): CellValue => (v === null ? null : isShare(i) ? v * 100 : v);
const unitOf = (i: Indicator, source: PaperSource) => (isShare(i) ? source.words.desk.units.percent : named(i.unit, source.lang));

const paper = (source: PaperSource, of: Of, rows: number, whole: boolean): Paper => ({
  title: source.words.output.part(of.name, source.words.place.history(of.weeks)),
  week: of.board.week,
  rests: ['weekly', 'programme'],
  of: rows,
  whole,
});

/** The table as it stands: each check with its latest week. */
export function historyFile(source: PaperSource, of: Of): TableModel {
  const { words, lang } = source;
  const { board, subject } = of;
  const w = words.output;
  const records = source.feeds.weekly.records.filter((r) => r.subject === subject);
  const rows = indicatorsOf(of).map((i): CellValue[] => {
    const hidden = hiddenWeeks(records, of, i, source.seen.knownAt);
    const { weeks, reported } = history(subject, i, board.observations, board.week, of.weeks);
    const last = weeks.findLast((x) => x.value !== null && !hidden.has(x.week));
    const target = value(i, i.target);
    return [
      ...[named(i.label, lang), i.official ? '' : words.common.sample, last?.week ?? null],
      ...[value(i, last?.value ?? null), unitOf(i, source), last?.numerator ?? null, last?.denominator ?? null],
      ...[named(i.unit, lang), target, reported, of.weeks],
    ];
  });
  const text = (heading: string): ModelColumn => ({ heading, digits: null });
  return tableFile(
    source,
    paper(source, of, rows.length, false),
    [
      text(w.columns.check),
      text(w.columns.flag),
      { heading: w.columns.week, digits: null, kind: 'day' },
      { heading: w.counts.value, digits: 2 },
      text(w.columns.unit),
      text(w.counts.numerator),
      text(w.counts.denominator),
      text(headed(words, w.columns.unit, w.counts.denominator)),
      { heading: w.columns.target, digits: 2 },
      { heading: w.columns.weeks, digits: 0 },
      { heading: w.counts.of, digits: 0 },
    ],
    rows,
  );
}

/** Every week of every check, the missing ones with their reason; counts of few answers are not given. */
export function historyRecordsFile(source: PaperSource, of: Of): TableModel {
  const { words, lang } = source;
  const { board, subject } = of;
  const w = words.output;
  const indicators = indicatorsOf(of);
  const records = source.feeds.weekly.records.filter((r) => r.subject === subject);
  const rows = indicators.flatMap((i) => {
    const hidden = hiddenWeeks(records, of, i, source.seen.knownAt);
    return history(subject, i, board.observations, board.week, of.weeks).weeks.map((x): CellValue[] => {
      const isHidden = hidden.has(x.week);
      const why = isHidden ? words.common.absence.hidden : x.value === null ? absenceOf(x, board, subject, i, words) : '';
      const shown = (v: number | null) => (isHidden ? null : v);
      return [
        ...[named(i.label, lang), x.week, shown(x.numerator), shown(x.denominator), named(i.unit, lang)],
        ...[value(i, shown(x.value)), unitOf(i, source), why],
      ];
    });
  });
  const text = (heading: string): ModelColumn => ({ heading, digits: null });
  return tableFile(
    source,
    paper(source, of, rows.length, true),
    [
      text(w.columns.check),
      { heading: w.columns.week, digits: null, kind: 'day' },
      text(w.counts.numerator),
      text(w.counts.denominator),
      text(headed(words, w.columns.unit, w.counts.denominator)),
      { heading: w.counts.value, digits: 2 },
      text(headed(words, w.columns.unit, w.counts.value)),
      text(w.columns.absence),
    ],
    rows,
  );
}

/** The checks of a table, once each. */
function indicatorsOf(of: Of): Indicator[] {
  return of.criteria.flatMap((c) => c.indicators);
}

function absenceOf(
  x: { week: string; denominator: number | null },
  board: Board,
  subject: string,
  indicator: Indicator,
  words: PaperSource['words'],
): string {
  const record = board.observations.at(subject, indicator.id, x.week);
  if (record?.missing != null) return words.common.absence[record.missing];
  return x.denominator === 0 ? words.common.absence.nothingDue : words.common.absence.notReported;
}

/**
 * Weeks whose counts are not given: few answers, and on either side the next reported week, for the totals of the windows
 * are public and the few could be told by subtraction. (methods 1.1)
 */
function hiddenWeeks(
  records: readonly WeeklyFeedRecord[],
  of: Of,
  indicator: Indicator,
  knownAt: number | null,
): ReadonlySet<string> {
  const hiddenBelow = of.board.programme.rules?.hiddenBelow ?? 0;
  if (indicator.sample !== 'survey' || hiddenBelow === 0) return new Set();
  const check = { from: addDays(of.board.week, -7 * (of.weeks - 1)), to: of.board.week };
  const weeks = evidence(records, of.subject, indicator, check, { hiddenBelow, knownAt }).filter(
    (x) => (x.record?.denominator ?? 0) > 0,
  );
  const few = weeks.flatMap((x, at) => ((x.record?.denominator ?? 0) < hiddenBelow ? [at] : []));
  return new Set(few.flatMap((at) => [at - 1, at, at + 1].flatMap((k) => weeks[k]?.week ?? [])));
}

/** The name of a compound or community. */
export function nameOf(board: Board, subject: string, lang: Language): string {
  return named(subjectName(board.register, subject), lang);
}
