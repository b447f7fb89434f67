import type { ContestEvent } from '../contract/contestLog.ts';
import type { ReadLog } from '../domain/contest/log.ts';
import { type ContestRecordView, type LogLine, logLines } from '../domain/contest/record.ts';
import { dayLong, decimal, type Language, named } from '../words/format.ts';
import type { HandoutWords } from '../words/handoutWords.ts';
import type { CellValue, TableModel } from './tableModel.ts';

type Words = HandoutWords['record'];

/** Points with a place after the point only where there is a half. */
const halves = (points: number) => decimal(points, Number.isInteger(points) ? 0 : 1);
const hundredths = (value: number | null) => (value === null ? null : value / 100);

/** What stands above every sheet: which contest, when, and what it is not. */
function preamble(view: ContestRecordView, lang: Language, w: Words): string[] {
  const { setUp, confirmed } = view;
  return [
    `${named(setUp.label, lang)} ${w.heldOn(dayLong(setUp.heldOn, lang))}`,
    ...(setUp.demo ? [w.demo] : []),
    ...(setUp.rehearsal ? [w.rehearsal] : []),
    ...(setUp.rules.official ? [] : [`${w.sample}: ${w.rules.sample}`]),
    ...(confirmed === null ? [w.provisional] : [`${w.checkCode} ${confirmed.checkCode}`]),
  ];
}

/** The sheets of a contest's record: results, marks with their corrections, the quiz, and the whole log. */
export function contestSheets(
  view: ContestRecordView,
  events: readonly ContestEvent[],
  log: Pick<ReadLog, 'undone' | 'refused'>,
  lang: Language,
  w: Words,
): TableModel[] {
  const { setUp } = view;
  const c = w.columns;
  const nameOf = (id: string | null) => {
    const entrant = setUp.contestants.find((one) => one.id === id);
    return entrant === undefined ? w.all : named(entrant.name, lang);
  };
  const roundOf = (id: string) => {
    const round = setUp.rules.quiz.rounds.find((r) => r.id === id);
    return round === undefined ? id : named(round.label, lang);
  };
  const judgeOf = (id: string) => setUp.judges.find((j) => j.id === id)?.post ?? id;
  const head = preamble(view, lang, w);
  const fileName = w.fileName(named(setUp.label, lang), setUp.heldOn);
  const sheet = (name: string, columns: TableModel['columns'], rows: CellValue[][], notes: string[] = []): TableModel => ({
    preamble: [...head, ...(name === w.sheets.result ? [] : [w.internal])],
    notes,
    columns,
    rows,
    sheet: name,
    fileName,
  });
  const text = (heading: string) => ({ heading, digits: null });
  const number = (heading: string, digits: number) => ({ heading, digits });
  const line = ({ event, state }: LogLine): CellValue[] => [
    event.seq,
    Date.parse(event.at),
    w.events[event.what.kind],
    eventDetail(event.what, { w, lang, nameOf, roundOf, judgeOf }),
    w.states[state],
  ];
  return [
    sheet(
      w.sheets.result,
      [
        text(c.place),
        text(c.name),
        text(c.street),
        number(c.lot, 0),
        number(c.speech, 2),
        number(c.untrimmed, 2),
        number(c.quiz, 2),
        number(c.work, 2),
        { ...text(c.workDay), kind: 'day' },
        number(c.off, 1),
        number(c.total, 2),
      ],
      view.rows.map((r) => [
        r.place === null ? null : w.placeOf(r.place, r.joint),
        named(r.entrant.name, lang),
        r.entrant.streetName === null ? null : named(r.entrant.streetName, lang),
        r.lot,
        hundredths(r.speech),
        hundredths(r.untrimmed),
        hundredths(r.quiz),
        hundredths(r.work),
        r.entrant.work?.asOf ?? null,
        r.overtime + r.ruled,
        hundredths(r.total),
      ]),
      [...view.withdrawn.map((one) => w.withdrew(nameOf(one.contestant), one.reason)), w.rules.marks, w.rules.ties],
    ),
    sheet(
      w.sheets.marks,
      [text(c.name), text(c.judge), number(c.mark, 1), text(c.counted), text(c.from), text(c.reason)],
      view.marks.map((m) => [
        nameOf(m.contestant),
        m.post,
        m.mark,
        m.mark === null ? null : m.dropped ? w.dropped : w.yes,
        m.changes.map((change) => (change.from === null ? w.noMarkShort : halves(change.from))).join(' → ') || null,
        [...(m.reason === null ? [] : [m.reason]), ...m.changes.map((change) => change.reason)].join(' / ') || null,
      ]),
    ),
    sheet(
      w.sheets.quiz,
      [
        number(c.seq, 0),
        text(c.round),
        text(c.question),
        text(c.addressee),
        number(c.points, 1),
        text(c.buzzed),
        text(c.outcome),
      ],
      view.questions.map((q) => [
        q.seq,
        roundOf(q.round),
        q.question,
        nameOf(q.contestant),
        q.points,
        q.buzzed.map(nameOf).join(' → ') || null,
        q.answers.map((a) => `${nameOf(a.contestant)} ${w.outcome[a.outcome]}`).join(' / ') || null,
      ]),
    ),
    sheet(
      w.sheets.log,
      [number(c.seq, 0), { heading: c.at, digits: null, kind: 'instant' }, text(c.event), text(c.detail), text(c.state)],
      logLines(events, log).map(line),
    ),
  ];
}

interface Naming {
  w: Words;
  lang: Language;
  nameOf(id: string | null): string;
  roundOf(id: string): string;
  judgeOf(id: string): string;
}

/** What an entry of the log says, beside its kind. */
function eventDetail(what: ContestEvent['what'], { w, lang, nameOf, roundOf, judgeOf }: Naming): string {
  const said = (...parts: (string | undefined)[]) => parts.filter((p) => p !== undefined && p !== '').join(' · ');
  switch (what.kind) {
    case 'setUp':
      return said(named(what.label, lang), what.heldOn);
    case 'lot':
      return said(w.drawn[what.drawn], what.order.map(nameOf).join(' → '));
    case 'speechStopped':
      return said(nameOf(what.contestant), `${decimal(what.usedMs / 1000, 1)} s`);
    case 'mark':
    case 'markCorrected':
      return said(
        nameOf(what.contestant),
        judgeOf(what.judge),
        what.mark === null ? w.noMarkShort : halves(what.mark),
        what.reason,
      );
    case 'asked':
      return said(roundOf(what.round), nameOf(what.contestant), halves(what.points), what.question ?? undefined);
    case 'answered':
      return said(nameOf(what.contestant), w.outcome[what.outcome]);
    case 'roundClosed':
      return said(roundOf(what.round), what.reason);
    case 'ruling':
      return said(nameOf(what.contestant), w.part[what.part], halves(what.points), what.reason);
    case 'revealed':
      return what.contestants.map(nameOf).join(' / ');
    case 'undone':
      return said(w.undoes(what.seq), what.reason);
    case 'confirmed':
      return said(`${w.chief} ${what.chief}`, `${w.monitor} ${what.monitor}`, what.checkCode);
    case 'reopened':
      return said(what.by, what.reason);
    case 'withdrawn':
      return said(nameOf(what.contestant), what.reason);
    case 'speechStarted':
    case 'marksShown':
    case 'buzzed':
      return nameOf(what.contestant);
    case 'questionClosed':
    case 'frozen':
      return '';
  }
}
