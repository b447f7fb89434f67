import '../people.css';
import './conduct.css';
import type { SystemAddress } from '../../../../address/address.ts';
import { subjectName } from '../../../../domain/register.ts';
import { type ConductStanding, praised, toPutRight } from '../../../../domain/systems/conduct.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayLong, dayShort, decimal, named } from '../../../../words/format.ts';
import { useConduct, useConductReconciled } from '../../../shared/systems/useConduct.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { PlaceName } from '../PlaceName.tsx';
import { ReconciledLine } from '../ReconciledLine.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';

const SHOWN = ['toDo', 'late'] as const;

/** Party building and conduct: both lists, each entry with its post, place, age, due day, redress and expiry. */
export function ConductPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { conduct: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, standings } = useConduct(system.week);
  const agreed = useConductReconciled(system.week);
  const { judged } = useSystemFeed('conduct');
  const to = useSystemGo(system);
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  const streetOf = (place: string | undefined) =>
    place === undefined ? '' : (ctx.register.community.get(place)?.street ?? (ctx.register.street.has(place) ? place : ''));
  const streets = [...new Set(standings.map((s) => streetOf(s.record.place)))].filter((s) => s !== '').sort();
  const inStreet = (s: ConductStanding) => system.street === null || streetOf(s.record.place) === system.street;
  const shown = SHOWN.find((k) => k === system.filter) ?? null;
  const open = toPutRight(standings);
  const redressed = standings
    .filter((s) => s.state === 'redressed')
    .sort((a, b) => ((a.record.redressedOn ?? '') > (b.record.redressedOn ?? '') ? -1 : 1));
  const negative = [...open, ...redressed];
  const rows = shown === null ? negative : shown === 'late' ? open.filter((s) => s.state === 'overdue') : open;
  const positive = praised(standings);
  const past = standings.filter((s) => s.state === 'expired').length;
  const filters = [...(system.street === null ? [] : [name(system.street)]), ...(shown === null ? [] : [w[shown]])];
  const day = (d: string | null) => (d === null ? <span className="is-unsaid">{w.unset}</span> : dayShort(d, lang));
  const first: SystemColumn<ConductStanding>[] = [
    {
      key: 'id',
      heading: w.columns.id,
      value: (s) => s.record.id,
      cell: (s) => (
        <>
          {s.record.id} {s.record.placeholder === true && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    { key: 'role', heading: w.columns.role, value: (s) => w.roles[s.record.role] },
    {
      key: 'place',
      heading: w.columns.place,
      value: (s) => (s.record.place === undefined ? w.nowhere : name(s.record.place)),
      cell: (s) =>
        s.record.place === undefined ? (
          <span className="is-unsaid">{w.nowhere}</span>
        ) : (
          <PlaceName code={s.record.place} register={ctx.register} week={system.week} />
        ),
    },
    { key: 'item', heading: w.columns.item, value: (s) => named(s.record.item, lang) },
  ];
  const basis: SystemColumn<ConductStanding> = {
    key: 'basis',
    heading: w.columns.basis,
    value: (s) => named(s.record.basis, lang),
  };
  const entered: SystemColumn<ConductStanding> = {
    key: 'entered',
    heading: w.columns.entered,
    value: (s) => s.record.enteredOn,
    cell: (s) => dayShort(s.record.enteredOn, lang),
  };
  const expires: SystemColumn<ConductStanding> = {
    key: 'expires',
    heading: w.columns.expires,
    value: (s) => s.record.expiresOn,
    cell: (s) => (s.record.expiresOn === null ? <span className="is-unsaid">{w.unset}</span> : dayLong(s.record.expiresOn, lang)),
  };
  const negatives: SystemColumn<ConductStanding>[] = [
    ...first,
    { key: 'action', heading: w.columns.action, value: (s) => w.actions[s.record.action] },
    {
      key: 'state',
      heading: w.columns.state,
      value: (s) => w.states[s.state],
      cell: (s) => (
        <span className={s.state === 'overdue' && judged ? 'conduct-late' : undefined}>
          {s.state === 'overdue' && '● '}
          {w.states[s.state]}
        </span>
      ),
    },
    { key: 'due', heading: w.columns.due, value: (s) => s.record.dueOn, cell: (s) => day(s.record.dueOn) },
    {
      key: 'late',
      heading: w.columns.late,
      numeric: true,
      value: (s) => s.daysLate,
      cell: (s) => (s.daysLate === 0 ? '' : s.daysLate),
    },
    entered,
    { key: 'days', heading: w.columns.days, numeric: true, value: (s) => s.days },
    {
      key: 'redressed',
      heading: w.columns.redressed,
      value: (s) => (s.state === 'redressed' ? s.record.redressedOn : null),
      cell: (s) => (s.state === 'redressed' ? day(s.record.redressedOn) : ''),
    },
    expires,
    basis,
  ];
  const positives: SystemColumn<ConductStanding>[] = [...first, entered, expires, basis];
  const own = (cols: readonly { key: string }[]) => system.sort.filter((k) => cols.some((c) => c.key === k.key));
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <p className="notice">{w.postsOnly}</p>
      {agreed.covered ? <ReconciledLine found={agreed.found} of={w} ctx={ctx} /> : <p className="notice">{w.notCovered}</p>}
      <fieldset className="toolbar" aria-label={w.name}>
        <StreetFilter system={system} register={ctx.register} streets={streets} />
        <label>
          {w.showing}
          <select value={shown ?? ''} onChange={(e) => to({ filter: e.target.value || null })}>
            <option value="">{w.all}</option>
            {SHOWN.map((k) => (
              <option key={k} value={k}>
                {w[k]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <SystemTable
        system={{ ...system, sort: own(negatives) }}
        title={w.negative}
        week={ctx.week}
        rests={['conduct']}
        columns={negatives}
        rows={rows.filter(inStreet)}
        rowKey={(s) => s.key}
        all={negative}
        filters={filters}
        notes={[w.past(decimal(past, 0))]}
      />
      {past > 0 && <p className="meta">{w.past(decimal(past, 0))}</p>}
      <SystemTable
        system={{ ...system, sort: own(positives) }}
        title={w.positive}
        week={ctx.week}
        rests={['conduct']}
        columns={positives}
        rows={positive.filter(inStreet)}
        rowKey={(s) => s.key}
        all={positive}
        filters={system.street === null ? [] : [name(system.street)]}
      />
    </SystemFrame>
  );
}
