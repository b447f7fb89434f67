import type { WeeklyFeedRecord } from '../../../contract/weekly.ts';
import type { Board } from '../../../domain/board.ts';
import type { CheckFigure } from '../../../domain/checks.ts';
import type { CriterionFigure } from '../../../domain/criterionFigure.ts';
import type { Criterion, Indicator } from '../../../domain/programme.ts';
import type { StarSheet } from '../../../domain/starSheet.ts';
import { evidence } from '../../../domain/stars/evidence.ts';
import type { CellValue, ModelColumn, TableModel } from '../../../export/tableModel.ts';
import { decimal, named } from '../../../words/format.ts';
import { type PaperSource, tableFile } from '../output/paper.ts';
import { nameOf } from '../place/historyFile.ts';

interface Of {
  board: Board;
  subject: string;
  figures: readonly CriterionFigure[];
  criteria: readonly Criterion[];
  states?: StarSheet['stars'] | undefined;
}

interface Line {
  figure: CriterionFigure;
  criterion: Criterion;
  indicator: Indicator;
  check: CheckFigure;
  state: StarSheet['stars'][number]['state'] | undefined;
}

/** A line a check, in the order of the list. */
const linesOf = (of: Of): Line[] =>
  of.figures.flatMap((figure, i) => {
    const criterion = of.criteria[i];
    if (criterion === undefined) return [];
    return figure.checks.flatMap((check) => {
      const indicator = criterion.indicators.find((x) => x.id === check.indicator);
      return indicator === undefined ? [] : [{ figure, criterion, indicator, check, state: of.states?.[i]?.state }];
    });
  });

const text = (heading: string): ModelColumn => ({ heading, digits: null });
const day = (heading: string): ModelColumn => ({ heading, digits: null, kind: 'day' });

function rulesNote(of: Of, source: PaperSource): string[] {
  const { rules } = of.board.programme;
  return rules === null ? [] : [source.words.stars.rule(rules.version, decimal(rules.litFrom, 0), rules.windowWeeks)];
}

/** The criteria with every check of theirs: scores, counts, windows and what is missing. */
export function checksFile(source: PaperSource, of: Of): TableModel {
  const { words, lang } = source;
  const w = words.output;
  const lines = linesOf(of);
  const rows = lines.map(({ figure, criterion, indicator, check, state }): CellValue[] => [
    ...[named(criterion.label, lang), state === undefined ? null : words.common.star[state], figure.score],
    ...[named(indicator.label, lang), check.numerator, check.denominator, named(indicator.unit, lang)],
    ...[check.score, check.absence === null ? '' : words.common.absence[check.absence]],
    ...[check.from, check.to, check.weeksReported, check.carryOver],
    [check.lowN ? words.common.state.lowN : '', indicator.official ? '' : words.common.sample]
      .filter((s) => s !== '')
      .join(words.common.between),
  ]);
  return tableFile(
    source,
    {
      title: w.part(nameOf(of.board, of.subject, lang), w.criteria),
      week: of.board.week,
      rests: ['weekly', 'stars', 'programme'],
      of: rows.length,
      notes: rulesNote(of, source),
    },
    [
      ...[text(w.columns.criterion), text(w.columns.state), { heading: w.columns.criterionScore, digits: 2 }],
      ...[text(w.columns.check), text(w.counts.numerator), text(w.counts.denominator), text(w.columns.unit)],
      ...[{ heading: w.columns.checkScore, digits: 2 }, text(w.columns.absence)],
      ...[day(w.columns.from), day(w.columns.to), { heading: w.columns.weeks, digits: 0 }, text(w.columns.carry)],
      text(w.columns.flag),
    ],
    rows,
  );
}

/** The weekly records behind every check, with their corrections; weeks without a record are lines too. */
export function recordsFile(source: PaperSource, of: Of): TableModel {
  const { words, lang } = source;
  const w = words.output;
  const hiddenBelow = of.board.programme.rules?.hiddenBelow ?? 0;
  const { records } = source.feeds.weekly;
  const { knownAt } = source.seen;
  const own = records.filter((r) => r.subject === of.subject);
  const absence = (r: WeeklyFeedRecord | null, hidden: boolean): string =>
    r === null
      ? words.stars.noRecord
      : hidden
        ? words.common.absence.hidden
        : r.numerator === null || r.denominator === null
          ? words.common.absence[r.missing ?? 'notReported']
          : '';
  const rows = linesOf(of).flatMap(({ criterion, indicator, check }) =>
    evidence(own, of.subject, indicator, check, { hiddenBelow, knownAt }).flatMap(({ week, record, earlier, later, hidden }) => {
      const line = (r: WeeklyFeedRecord | null, standing: string, isHidden = hidden): CellValue[] => [
        ...[named(criterion.label, lang), named(indicator.label, lang), week],
        ...[isHidden ? null : (r?.numerator ?? null), isHidden ? null : (r?.denominator ?? null), named(indicator.unit, lang)],
        absence(r, isHidden),
        ...[r === null ? null : Date.parse(r.recordedAt), r?.revision ?? null],
        r === null ? '' : standing,
      ];
      return [
        line(record, w.inForce),
        ...(hidden ? [] : earlier).map((r) => line(r, w.superseded)),
        ...later.map((r) => line(r.record, words.time.later, hidden || r.hidden)),
      ];
    }),
  );
  return tableFile(
    source,
    {
      title: w.part(nameOf(of.board, of.subject, lang), w.records),
      week: of.board.week,
      rests: ['weekly', 'stars', 'programme'],
      of: rows.length,
      notes: rulesNote(of, source),
      whole: true,
    },
    [
      ...[text(w.columns.criterion), text(w.columns.check), day(w.columns.week)],
      ...[text(w.counts.numerator), text(w.counts.denominator), text(w.columns.unit), text(w.columns.absence)],
      { heading: w.columns.recorded, digits: null, kind: 'instant' },
      { heading: w.columns.revision, digits: 0 },
      text(w.columns.counted),
    ],
    rows,
  );
}
