import './ledger.css';
import type { SystemAddress } from '../../../../address/address.ts';
import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import { limitDays, overLimit } from '../../../../domain/ledger/limits.ts';
import { subjectName } from '../../../../domain/register.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../../words/format.ts';
import { useLedger } from '../../../shared/systems/useLedger.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { PlaceName } from '../PlaceName.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';
import { ItemSteps } from './ItemSteps.tsx';
import { keeps, type LedgerFilter, readLedgerFilter, type Scope, SEVERITIES, STATES, writeLedgerFilter } from './ledgerFilter.ts';
import { Severity } from './Severity.tsx';

/** The ledger: what is open, whose it is, how late it is; every item down to its steps. */
export function LedgerPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const said = useSystemWords();
  const w = said.ledger;
  const { system } = props;
  const to = useSystemGo(system);
  const { judged } = useSystemFeed('ledger');
  const { ctx, figures, sentence, items } = useLedger(system.week);
  const open = system.item;
  const setOpen = (item: string | null) => to({ item });
  const { register, programme } = ctx;
  const filter = readLedgerFilter(system);
  const narrow = (change: Partial<LedgerFilter>) => to(writeLedgerFilter({ ...filter, ...change }));
  const labels = new Map(
    Object.values(programme.criteria).flatMap((list) => list.map((c) => [c.id, named(c.label, lang)] as const)),
  );
  const place = (i: LedgerItem) => named(subjectName(register, i.record.compound ?? i.record.community), lang);
  const scopes: Record<Scope, string> = {
    ...w.state,
    open: w.filters.open,
    overdue: w.filters.overdue,
    lookBackDue: w.filters.lookBack,
    all: w.filters.all,
  };
  const columns: SystemColumn<LedgerItem>[] = [
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
      cell: (r) => <PlaceName code={r.record.compound ?? r.record.community} register={register} week={system.week} />,
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
    { key: 'id', heading: w.columns.id, value: (r) => r.record.id },
  ];
  const kept = items.filter((i) => keeps(i, filter, system.street, register)).sort((a, b) => b.daysLate - a.daysLate);
  const streets = [...new Set(items.map((i) => register.community.get(i.record.community)?.street ?? ''))]
    .filter((s) => s !== '')
    .sort();
  const limits = SEVERITIES.flatMap((s) => {
    const days = limitDays(s, programme.rules);
    return days === null ? [] : [`${w.severity[s]} ${w.days(decimal(days, 0))}`];
  });
  const opened = items.find((i) => i.record.id === open);
  const filters = [
    scopes[filter.scope],
    filter.severity === null ? '' : w.severity[filter.severity],
    filter.place === null ? '' : named(subjectName(register, filter.place), lang),
    system.street === null ? '' : named(subjectName(register, system.street), lang),
  ].filter((s) => s !== '');
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <section className="card" aria-label={w.board}>
        <h2>{w.board}</h2>
        <ul className="ledger-board">
          {STATES.map((s) => (
            <li key={s} data-state={s}>
              <button
                type="button"
                aria-pressed={filter.scope === s}
                onClick={() => narrow({ scope: filter.scope === s ? 'open' : s })}
              >
                <span>{w.state[s]}</span>
                <strong>{decimal(items.filter((i) => i.state === s).length, 0)}</strong>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <fieldset className="toolbar">
        <legend className="sr-only">{words.desk.filters.label}</legend>
        <StreetFilter system={system} register={register} streets={streets} />
        <label>
          {w.filters.state}
          <select value={filter.scope} onChange={(e) => narrow({ scope: e.target.value as Scope })}>
            {(Object.keys(scopes) as Scope[])
              .filter((s) => (s as string) !== 'extended')
              .map((s) => (
                <option key={s} value={s}>
                  {scopes[s]}
                </option>
              ))}
          </select>
        </label>
        <label>
          {w.columns.severity}
          <select
            value={filter.severity ?? ''}
            onChange={(e) => narrow({ severity: (e.target.value || null) as LedgerFilter['severity'] })}
          >
            <option value="">{w.filters.all}</option>
            {SEVERITIES.map((s) => (
              <option key={s} value={s}>
                {w.severity[s]}
              </option>
            ))}
          </select>
        </label>
        {filter.place !== null && (
          <button type="button" onClick={() => narrow({ place: null })}>
            {w.onlyAt(named(subjectName(register, filter.place), lang))} ✕
          </button>
        )}
      </fieldset>
      {limits.length > 0 && (
        <p className="meta">
          {w.limits(words.common.list(limits))}{' '}
          {programme.rules?.official !== true && <small className="tag">{words.common.sample}</small>}
        </p>
      )}
      {opened !== undefined && <ItemSteps key={opened.record.id} item={opened} ctx={ctx} close={() => setOpen(null)} />}
      <SystemTable
        system={system}
        week={ctx.week}
        rests={['ledger']}
        title={w.table}
        columns={columns}
        rows={kept}
        all={items}
        filters={filters}
        rowKey={(r) => r.record.id}
      />
    </SystemFrame>
  );
}
