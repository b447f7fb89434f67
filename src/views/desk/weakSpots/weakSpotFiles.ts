import { WEAK_SPOT_LISTS, type WeakSpotList } from '../../../domain/weakSpots/lists.ts';
import type { Level, WeakSpotReport } from '../../../domain/weakSpots/report.ts';
import type { CellValue, ModelColumn, TableModel } from '../../../export/tableModel.ts';
import { named } from '../../../words/format.ts';
import { type PaperSource, tableFile } from '../output/paper.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { Names } from './names.ts';

type Cells = (entry: Entry) => CellValue;

/** The lines of one list, or of all five, with their numbers beside the sentence. */
export function entriesFile(
  source: PaperSource,
  report: WeakSpotReport,
  names: Names,
  lists: readonly WeakSpotList[] = WEAK_SPOT_LISTS,
): TableModel {
  const { words, lang } = source;
  const w = words.weakSpots;
  const o = words.output;
  const rows = lists.flatMap((list) => entriesOf(report, list, names, words, lang).map((entry) => ({ list, entry })));
  const of = report.reds.length + report.ambers.length + report.brights.length + report.questions.length + report.states.length;
  const share = (e: Entry) => e.run.measure === 'share';
  // A share is written in percent, so that one column holds one kind of number beside its unit.
  const value = (e: Entry, v: number | null | undefined): CellValue => (v == null ? null : share(e) ? v * 100 : v);
  const unit: Cells = (e) => {
    const found = names.indicator(e.indicator);
    return share(e) ? words.desk.units.percent : found === undefined ? '' : named(found.unit, lang);
  };
  const level = (name: string, of: (e: Entry) => Level | undefined): [ModelColumn, Cells][] => [
    [{ heading: o.part(name, o.counts.value), digits: 2 }, (e) => value(e, of(e)?.value)],
    [{ heading: o.part(name, o.counts.numerator), digits: null }, (e) => (of(e)?.value == null ? null : (of(e)?.x ?? null))],
    [{ heading: o.part(name, o.counts.denominator), digits: null }, (e) => (of(e)?.value == null ? null : (of(e)?.n ?? null))],
  ];
  const text = (heading: string, of: Cells): [ModelColumn, Cells] => [{ heading, digits: null }, of];
  const columns: [ModelColumn, Cells][] = [
    text(o.columns.place, (e) => names.compound(e.subject)),
    text(o.columns.where, (e) => e.where),
    text(o.columns.check, (e) => names.indicatorName(e.indicator)),
    text(o.columns.confidence, (e) => e.confidence),
    text(o.columns.action, (e) => (e.isForAction ? o.yes : '')),
    text(o.columns.unit, unit),
    ...level(o.columns.recent, (e) => e.item?.recent),
    ...level(o.columns.baseline, (e) => e.item?.baseline),
    [{ heading: o.columns.target, digits: 2 }, (e) => value(e, e.run.target)],
    [{ heading: o.part(o.columns.peers, o.counts.value), digits: 2 }, (e) => value(e, e.item?.peers?.value)],
    text(o.columns.sentence, (e) => e.sentence),
  ];
  const one = lists.length === 1 ? lists[0] : undefined;
  return tableFile(
    source,
    {
      title: one === undefined ? w.title : o.part(w.title, w.tabs[one]),
      week: report.week,
      rests: ['weekly', 'visits', 'district'],
      of,
      filters: one === undefined ? [] : [w.tabs[one]],
      notes: [
        w.finding(report.reds.length, report.ambers.length, report.brights.length, report.family),
        ...(one === undefined ? [] : [w.what[one]]),
        w.machine,
      ],
      whole: one === undefined,
    },
    [{ heading: o.columns.list, digits: null }, ...columns.map(([c]) => c)],
    rows.map(({ list, entry }) => [w.tabs[list], ...columns.map(([, cell]) => cell(entry))]),
  );
}

/** The visit list: a line a place, as it prints. */
export function visitsFile(source: PaperSource, report: WeakSpotReport, names: Names): TableModel {
  const { words, lang } = source;
  const w = words.weakSpots;
  const v = w.visits;
  return tableFile(
    source,
    {
      title: v.title,
      week: report.week,
      rests: ['weekly', 'visits', 'district'],
      of: report.visits.length,
      notes: [v.what, w.machine],
    },
    [
      ...[v.place, words.output.columns.where, v.why, v.confidence].map((heading) => ({ heading, digits: null })),
      { heading: v.last, digits: null, kind: 'day' },
      { heading: words.output.columns.team, digits: null },
      { heading: v.who, digits: null },
    ],
    report.visits.map((p) => [
      names.compound(p.subject),
      names.where(p.subject),
      words.common.list(p.why.map((r) => v.reason(w.tabs[r.tier], names.indicatorName(r.indicator)))),
      w.confidence[p.confidence],
      p.lastVisit === null ? v.never : p.lastVisit.day,
      p.lastVisit?.team == null ? null : named(p.lastVisit.team, lang),
      names.contact(p.subject),
    ]),
  );
}
