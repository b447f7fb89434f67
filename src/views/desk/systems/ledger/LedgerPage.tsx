import './ledger.css';
import { useCallback, useMemo } from 'react';
import type { SystemAddress } from '../../../../address/address.ts';
import { limitDays } from '../../../../domain/ledger/limits.ts';
import { recurrences } from '../../../../domain/ledger/recurrence.ts';
import { subjectName } from '../../../../domain/register.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../../words/format.ts';
import { useLedger } from '../../../shared/systems/useLedger.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { SystemTable } from '../SystemTable.tsx';
import { BurnDown } from './BurnDown.tsx';
import { ItemSteps } from './ItemSteps.tsx';
import { LedgerBoard } from './LedgerBoard.tsx';
import { LedgerBook, LedgerNew } from './LedgerBook.tsx';
import { LedgerFilters } from './LedgerFilters.tsx';
import { ledgerColumns } from './ledgerColumns.tsx';
import {
  kept,
  type LedgerFilter,
  readLedgerFilter,
  SCOPES,
  type Scope,
  SEVERITIES,
  STATES,
  statesOf,
  writeLedgerFilter,
} from './ledgerFilter.ts';
import { NextRound } from './NextRound.tsx';

/** About how high a row is with the button that opens it, px. */
const ROW_HEIGHT = 45;

/** The ledger: what is open, whose it is, how late it is, what comes back; every item down to its steps, in a table or on a board. */
export function LedgerPage(props: { system: SystemAddress }) {
  const { lang, words, address, go } = useDeskApp();
  const w = useSystemWords().ledger;
  const b = words.book;
  const { system } = props;
  const to = useSystemGo(system);
  const { judged } = useSystemFeed('ledger');
  const { ctx, figures, sentence, items } = useLedger(system.week);
  const open = system.item;
  const setOpen = useCallback(
    (item: string | null) =>
      go({ lang: address.lang, view: 'desk', page: 'system', system: { ...system, item } }, { replace: true }),
    [go, address.lang, system],
  );
  const { register, programme } = ctx;
  const filter = readLedgerFilter(system);
  const narrow = (change: Partial<LedgerFilter>, more: Partial<SystemAddress> = {}) =>
    to({ ...writeLedgerFilter({ ...filter, ...change }), ...more });
  const labels = useMemo(
    () => new Map(Object.values(programme.criteria).flatMap((list) => list.map((c) => [c.id, named(c.label, lang)] as const))),
    [programme, lang],
  );
  const returned = useMemo(() => recurrences(items), [items]);
  const scopes: Record<Scope, string> = {
    ...w.state,
    open: w.filters.open,
    overdue: w.filters.overdue,
    lookBackDue: w.filters.lookBack,
    returning: b.filters.returning,
    all: w.filters.all,
  };
  // What is shown is worked out anew only where what it is narrowed by or the feed has changed, not with every sorting: ten
  // thousand items are many.
  const { scope, severity, place, owner: unit, age, criterion } = filter;
  const { street } = system;
  const shown = useMemo(
    () =>
      kept(
        items,
        { scope, severity, place, owner: unit, age, criterion },
        { street, register, day: ctx.week, times: returned.times },
      ).sort((x, y) => y.daysLate - x.daysLate),
    [items, scope, severity, place, unit, age, criterion, street, register, ctx.week, returned],
  );
  const columns = useMemo(
    () =>
      ledgerColumns({ ctx, week: system.week, judged, open, setOpen, times: returned.times, labels, lang, words: w, book: b }),
    [ctx, system.week, judged, open, setOpen, returned, labels, lang, w, b],
  );
  const counts = useMemo(() => {
    const by = new Map<string, number>();
    for (const i of items) by.set(i.state, (by.get(i.state) ?? 0) + 1);
    return by;
  }, [items]);
  const limits = SEVERITIES.flatMap((s) => {
    const days = limitDays(s, programme.rules);
    return days === null ? [] : [`${w.severity[s]} ${w.days(decimal(days, 0))}`];
  });
  const opened = open === null ? undefined : items.find((i) => i.record.id === open);
  const owner = filter.owner === null ? undefined : items.find((i) => i.record.owner.zh === filter.owner)?.record.owner;
  const filters = [
    scopes[filter.scope],
    filter.severity === null ? '' : w.severity[filter.severity],
    filter.owner === null ? '' : owner === undefined ? filter.owner : named(owner, lang),
    filter.age === null ? '' : `${b.filters.age} ${b.filters.ages[filter.age]}`,
    filter.criterion === null ? '' : (labels.get(filter.criterion) ?? filter.criterion),
    filter.place === null ? '' : named(subjectName(register, filter.place), lang),
    system.street === null ? '' : named(subjectName(register, system.street), lang),
  ].filter((s) => s !== '');
  const detail = opened !== undefined && (
    <ItemSteps
      key={opened.record.id}
      item={opened}
      ctx={ctx}
      week={system.week}
      returned={returned}
      close={() => setOpen(null)}
    />
  );
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures} always={<LedgerBook />}>
      <LedgerNew place={filter.place} />
      {system.view !== 'board' && (
        <Region className="card" label={w.board}>
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
                  <strong>{decimal(counts.get(s) ?? 0, 0)}</strong>
                </button>
              </li>
            ))}
          </ul>
        </Region>
      )}
      <div className="ledger-tools">
        <fieldset className="segmented">
          <legend className="sr-only">{b.view.label}</legend>
          {(['table', 'board'] as const).map((v) => (
            <button
              key={v}
              type="button"
              data-view={v}
              aria-pressed={(system.view ?? 'table') === v}
              onClick={() => narrow({}, { view: v === 'board' ? 'board' : undefined })}
            >
              {b.view[v]}
            </button>
          ))}
        </fieldset>
        <LedgerFilters
          system={system}
          filter={filter}
          items={items}
          register={register}
          scopes={scopes}
          labels={labels}
          narrow={narrow}
        />
      </div>
      <p className="meta">
        {limits.length > 0 && (
          <span>
            {w.limits(words.common.list(limits))}{' '}
            {programme.rules?.official !== true && <small className="tag">{words.common.sample}</small>}
          </span>
        )}{' '}
        <span>
          {b.filters.age} {b.filters.ageSample} <small className="tag">{words.common.sample}</small>
        </span>
      </p>
      {detail}
      {system.view === 'board' && (
        <LedgerBoard
          items={shown}
          states={statesOf(filter.scope)}
          register={register}
          judged={judged}
          times={returned.times}
          open={open}
          onOpen={(id) => setOpen(open === id ? null : id)}
          onMore={(state) => narrow({ scope: SCOPES.find((s) => s === state) ?? 'all' }, { view: undefined })}
        />
      )}
      {system.view !== 'board' && (
        <SystemTable
          system={system}
          week={ctx.week}
          rests={['ledger']}
          title={w.table}
          columns={columns}
          rows={shown}
          all={items}
          filters={filters}
          rowKey={(r) => r.record.id}
          rowHeight={ROW_HEIGHT}
        />
      )}
      <BurnDown items={items} week={ctx.week} />
      <NextRound items={items} ctx={ctx} week={system.week} times={returned.times} />
    </SystemFrame>
  );
}
