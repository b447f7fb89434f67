import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import { overLimit } from '../../../../domain/ledger/limits.ts';
import { subjectName } from '../../../../domain/register.ts';
import type { SystemContext } from '../../../../domain/systems/context.ts';
import { dayShort, decimal, type Language, named } from '../../../../words/format.ts';
import type { SystemWords } from '../../../../words/systemWords.ts';
import type { DeskWords } from '../../../../words/words.ts';
import { PlaceName } from '../PlaceName.tsx';
import type { SystemColumn } from '../SystemTable.tsx';
import { Severity } from './Severity.tsx';

/** The columns of the ledger's table: the same object as long as nothing they show has changed. */
export function ledgerColumns(from: {
  ctx: SystemContext;
  week: string | null;
  judged: boolean;
  open: string | null;
  setOpen(id: string | null): void;
  times: ReadonlyMap<string, number>;
  /** Names of criteria by id. */
  labels: ReadonlyMap<string, string>;
  lang: Language;
  words: SystemWords['ledger'];
  book: DeskWords['book'];
}): SystemColumn<LedgerItem>[] {
  const { ctx, week, judged, open, setOpen, times, labels, lang, words: w, book } = from;
  const { register, programme } = ctx;
  const names = new Map<string, string>();
  const place = (i: LedgerItem) => {
    const code = i.record.compound ?? i.record.community;
    let held = names.get(code);
    if (held === undefined) {
      held = named(subjectName(register, code), lang);
      names.set(code, held);
    }
    return held;
  };
  return [
    {
      key: 'problem',
      heading: w.columns.problem,
      value: (r) => named(r.record.description, lang),
      cell: (r) => (
        <button
          type="button"
          aria-expanded={open === r.record.id}
          aria-label={`${named(r.record.description, lang)} ${w.openRow(r.record.id)}`}
          onClick={() => setOpen(open === r.record.id ? null : r.record.id)}
        >
          {named(r.record.description, lang)}
        </button>
      ),
    },
    {
      key: 'place',
      heading: w.columns.place,
      value: place,
      cell: (r) => <PlaceName code={r.record.compound ?? r.record.community} register={register} week={week} />,
    },
    {
      key: 'late',
      heading: w.columns.late,
      numeric: true,
      value: (r) => (r.open ? r.daysLate : null),
      cell: (r) =>
        r.daysLate === 0 ? '' : <strong className={judged ? 'ledger-late' : ''}>{w.days(decimal(r.daysLate, 0))}</strong>,
      model: { digits: 0 },
    },
    {
      key: 'state',
      heading: w.columns.state,
      value: (r) => w.state[r.state],
      cell: (r) => (
        <>
          {w.state[r.state]}
          {r.extended > 0 && <small className="tag">{w.extendedTimes(r.extended)}</small>}
        </>
      ),
    },
    {
      key: 'owner',
      heading: w.columns.owner,
      value: (r) => `${named(r.record.owner, lang)} ${w.post[r.record.post]}`,
    },
    {
      key: 'severity',
      heading: w.columns.severity,
      value: (r) => w.severity[r.record.severity],
      cell: (r) => <Severity severity={r.record.severity} />,
    },
    {
      key: 'due',
      heading: w.columns.due,
      value: (r) => r.dueOn,
      model: { digits: null, kind: 'day' },
      cell: (r) => (
        <>
          {dayShort(r.dueOn, lang)}
          {overLimit(r, programme.rules) && <small className="tag">{w.overLimit}</small>}
        </>
      ),
    },
    { key: 'found', heading: w.columns.found, value: (r) => r.record.foundOn, cell: (r) => dayShort(r.record.foundOn, lang) },
    {
      key: 'criterion',
      heading: w.columns.criterion,
      value: (r) => labels.get(r.record.criterion ?? '') ?? r.record.criterion ?? null,
    },
    {
      key: 'reopened',
      heading: w.columns.reopened,
      numeric: true,
      value: (r) => r.reopened,
      cell: (r) => (r.reopened === 0 ? '' : w.times(decimal(r.reopened, 0))),
      model: { digits: 0 },
    },
    {
      key: 'returned',
      heading: book.returning.column,
      numeric: true,
      value: (r) => times.get(r.record.id) ?? 1,
      cell: (r) => {
        const time = times.get(r.record.id);
        return time === undefined ? '' : decimal(time, 0);
      },
      model: { digits: 0 },
    },
    { key: 'id', heading: w.columns.id, value: (r) => r.record.id },
  ];
}
