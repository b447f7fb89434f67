import type { MatrixRow } from '../../../../domain/systems/moveMatrix.ts';
import type { MoveStanding, StepStanding, StepTally } from '../../../../domain/systems/moves.ts';
import { dayShort, decimal, type Language, named } from '../../../../words/format.ts';
import type { SystemWords } from '../../../../words/systemWords.ts';
import type { DeskWords, Words } from '../../../../words/words.ts';
import { MoveMark } from '../../../shared/systems/MoveMark.tsx';
import { moveName } from '../../../shared/systems/moveName.ts';
import { DeskLink } from '../../DeskLink.tsx';
import { Share } from '../Share.tsx';
import type { SystemColumn } from '../SystemTable.tsx';

interface Said {
  lang: Language;
  words: Words & DeskWords;
  w: SystemWords['moves'];
  judged: boolean;
  place(code: string): string;
  unit(id: string | undefined): string;
  name(move: string): string;
}

/** Projects and actions, one a line. */
export function moveColumns({ lang, words, w, judged, unit }: Said): SystemColumn<MoveStanding>[] {
  const c = w.columns;
  const sample = (official: boolean) => !official && <small className="tag">{words.common.sample}</small>;
  return [
    { key: 'order', heading: c.order, value: (m) => w.short(m.record.family, m.record.order) },
    {
      key: 'move',
      heading: c.move,
      value: (m) => moveName(m, w, lang),
      cell: (m) => (
        <span data-move={m.record.id}>
          {moveName(m, w, lang)} {sample(m.official)}
        </span>
      ),
    },
    {
      key: 'state',
      heading: c.state,
      value: (m) => w.state[m.state],
      cell: (m) => <MoveMark state={m.state} judged={judged} />,
    },
    { key: 'lead', heading: c.lead, value: (m) => unit(m.record.lead) },
    {
      key: 'lastDone',
      heading: c.lastDone,
      value: (m) => m.lastDone,
      cell: (m) => (m.lastDone === null ? '—' : dayShort(m.lastDone, lang)),
      model: { digits: null, kind: 'day' },
    },
    { key: 'steps', heading: c.steps, numeric: true, value: (m) => (m.due === 0 ? '' : `${m.done} / ${m.due}`) },
    {
      key: 'share',
      heading: c.share,
      numeric: true,
      value: (m) => (m.due === 0 ? null : m.done / m.due),
      cell: (m) => <Share n={m.done} of={m.due} none="—" />,
      model: { digits: 1, kind: 'share' },
    },
    {
      key: 'overdue',
      heading: c.overdue,
      numeric: true,
      value: (m) => (m.due === 0 ? null : m.overdue),
      cell: (m) => <Overdue n={m.due === 0 ? null : m.overdue} judged={judged} />,
      model: { digits: 0 },
    },
  ];
}

function Overdue(props: { n: number | null; judged: boolean }) {
  if (props.n === null) return '—';
  return <span className={props.n > 0 && props.judged ? 'is-overdue' : ''}>{decimal(props.n, 0)}</span>;
}

function Cell(props: { tally: StepTally | undefined; judged: boolean }) {
  const { tally } = props;
  if (tally === undefined) return null;
  return (
    <span className="move-cell">
      {tally.done} / {tally.due}
      {tally.overdue > 0 && <b className={props.judged ? 'is-overdue' : ''}>▲{tally.overdue}</b>}
    </span>
  );
}

/** Communities, one a line, with a column for each project or action: steps done of those due. */
export function matrixColumns(moves: readonly MoveStanding[], said: Said): SystemColumn<MatrixRow>[] {
  const { lang, w, judged, place } = said;
  const written = (t: StepTally | undefined) => (t === undefined || t.due === 0 ? null : t.done / t.due);
  return [
    {
      key: 'community',
      heading: w.columns.community,
      value: (r) => place(r.community),
      cell: (r) =>
        r.community === '' ? place('') : <DeskLink to={{ page: 'community', code: r.community }}>{place(r.community)}</DeskLink>,
    },
    {
      key: 'all',
      heading: w.columns.all,
      numeric: true,
      value: (r) => written(r.all),
      cell: (r) => (r.all.due === 0 ? w.state.none : <Cell tally={r.all} judged={judged} />),
      model: { digits: 1, kind: 'share' },
    },
    ...moves.map(
      (m): SystemColumn<MatrixRow> => ({
        key: m.record.id,
        heading: m.official && m.name !== null ? named(m.name, lang) : w.short(m.record.family, m.record.order),
        numeric: true,
        value: (r) => written(r.cells.get(m.record.id)),
        cell: (r) => <Cell tally={r.cells.get(m.record.id)} judged={judged} />,
        model: { digits: 1, kind: 'share' },
      }),
    ),
  ];
}

/** Overdue steps, one a line. */
export function lateColumns({ lang, words, w, judged, place, name }: Said): SystemColumn<StepStanding>[] {
  const c = w.columns;
  return [
    { key: 'place', heading: c.community, value: (s) => place(s.record.community ?? '') },
    { key: 'of', heading: c.move, value: (s) => name(s.record.move) },
    {
      key: 'step',
      heading: c.step,
      value: (s) => named(s.record.label, lang),
      cell: (s) => (
        <>
          {named(s.record.label, lang)} {!s.record.official && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    {
      key: 'dueOn',
      heading: c.dueOn,
      value: (s) => s.record.dueOn,
      cell: (s) => dayShort(s.record.dueOn, lang),
      model: { digits: null, kind: 'day' },
    },
    {
      key: 'days',
      heading: c.days,
      numeric: true,
      value: (s) => s.daysLate,
      cell: (s) => <Overdue n={s.daysLate} judged={judged} />,
      model: { digits: 0 },
    },
  ];
}
