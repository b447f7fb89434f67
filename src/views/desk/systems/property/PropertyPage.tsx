import '../people.css';
import { subjectName } from '../../../../domain/register.ts';
import './property.css';
import type { SystemAddress } from '../../../../address/address.ts';
import { dayNumber } from '../../../../domain/civil.ts';
import { changedCompounds, type ManagementStanding, modeCounts } from '../../../../domain/systems/management.ts';
import { exampleStation } from '../../../../domain/systems/services.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayLong, decimal, named } from '../../../../words/format.ts';
import { useProperty } from '../../../shared/systems/useProperty.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { countColumn } from '../../DeskTable.tsx';
import { BarLine } from '../BarLine.tsx';
import { PlaceName } from '../PlaceName.tsx';
import { ReconciledLine } from '../ReconciledLine.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';
import { PropertyStory } from './PropertyStory.tsx';
import { StationCard } from './StationCard.tsx';

/** Property service: who manages each compound and since when, what is abandoned, and what stations are used for. */
export function PropertyPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { property: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, standings, abandoned, untold, services, reconciled } = useProperty(system.week);
  const { judged } = useSystemFeed('property');
  const to = useSystemGo(system);
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  const streetOf = (s: ManagementStanding) => ctx.register.compound.get(s.compound)?.street ?? '';
  const streets = [...new Set(standings.map(streetOf))].filter((s) => s !== '').sort();
  const rows = standings.filter(
    (s) =>
      (system.street === null || streetOf(s) === system.street) && (system.filter === null || s.record.mode === system.filter),
  );
  const modes = modeCounts(standings);
  const story = changedCompounds(standings, ctx)[0];
  const station = exampleStation(services.services);
  const ofCompound = new Map(
    standings.map((s) => [s.compound, services.services.filter((v) => v.record.compound === s.compound)]),
  );
  const own = (s: ManagementStanding) => ofCompound.get(s.compound) ?? [];
  const filters = [
    ...(system.street === null ? [] : [name(system.street)]),
    ...modes.filter((m) => m.mode === system.filter).map((m) => w.modes[m.mode]),
  ];
  const yesNo = (yes: boolean) => (yes ? w.yes : w.no);
  const columns: SystemColumn<ManagementStanding>[] = [
    {
      key: 'compound',
      heading: w.columns.compound,
      value: (s) => name(s.compound),
      cell: (s) => <PlaceName code={s.compound} register={ctx.register} week={system.week} />,
    },
    {
      key: 'mode',
      heading: w.columns.mode,
      value: (s) => w.modes[s.record.mode],
      cell: (s) => (
        <>
          <span className={s.abandoned && judged ? 'is-bad' : ''}>{w.modes[s.record.mode]}</span>
          {s.record.placeholder === true && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    {
      key: 'since',
      heading: w.columns.since,
      value: (s) => s.record.since,
      cell: (s) => dayLong(s.record.since, lang),
      model: { digits: null, kind: 'day' },
    },
    {
      key: 'provider',
      heading: w.columns.provider,
      value: (s) => (s.record.provider === null ? null : named(s.record.provider, lang)),
      cell: (s) =>
        s.record.provider === null ? (
          <span className="is-unsaid">{s.abandoned ? '—' : w.noProvider}</span>
        ) : (
          named(s.record.provider, lang)
        ),
    },
    { key: 'redHeart', heading: w.columns.redHeart, value: (s) => yesNo(s.record.redHeart) },
    { key: 'branch', heading: w.columns.branch, value: (s) => yesNo(s.record.branch) },
    {
      key: 'before',
      heading: w.columns.before,
      value: (s) => {
        const before = s.history.at(-2);
        return before === undefined ? null : w.modes[before.mode];
      },
      cell: (s) => {
        const before = s.history.at(-2);
        return before === undefined ? '—' : w.modes[before.mode];
      },
    },
    countColumn('services', w.columns.services, (s) => own(s).length),
    countColumn('used', w.columns.used, (s) => own(s).filter((v) => (v.used ?? 0) > 0).length),
    countColumn('counted', w.columns.counted, (s) => own(s).filter((v) => v.used !== null).length),
    { key: 'community', heading: w.columns.community, value: (s) => name(s.community) },
  ];
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <ReconciledLine found={reconciled} of="property" ctx={ctx} />
      <div className="property-pair">
        <Region className="card" label={w.abandonedTitle} data-abandoned={abandoned.length}>
          <h2>{w.abandonedTitle}</h2>
          {abandoned.length === 0 && <p>{w.abandonedNone}</p>}
          <ul className="property-abandoned">
            {abandoned.map((s) => {
              const before = s.history.at(-2);
              return (
                <li key={s.compound}>
                  <strong className={judged ? 'is-bad' : ''}>
                    <PlaceName code={s.compound} register={ctx.register} week={system.week} />
                  </strong>{' '}
                  {w.abandonedSince(dayLong(s.record.since, lang), decimal(dayNumber(ctx.week) - dayNumber(s.record.since), 0))}
                  {before !== undefined && <span className="meta"> {w.abandonedBefore(w.modes[before.mode])}</span>}
                  {s.record.placeholder === true && <small className="tag">{words.common.sample}</small>}
                </li>
              );
            })}
          </ul>
          {untold.length > 0 && <p className="meta">{w.untold(words.common.list(untold.map(name)))}</p>}
        </Region>
        <Region className="card" label={w.byMode}>
          <h2>{w.byMode}</h2>
          <dl className="property-modes">
            {modes.map((m) => (
              <BarLine key={m.mode} name={w.modes[m.mode]} n={m.compounds.length} of={modes[0]?.compounds.length ?? 0} />
            ))}
          </dl>
          <p className="meta">{w.modeColumns.compounds}</p>
        </Region>
      </div>
      <fieldset className="toolbar" aria-label={w.mode}>
        <StreetFilter system={system} register={ctx.register} streets={streets} />
        <label>
          {w.mode}
          <select value={system.filter ?? ''} onChange={(e) => to({ filter: e.target.value || null })}>
            <option value="">{w.allModes}</option>
            {[...modes.map((m) => m.mode), ...(abandoned.length > 0 ? (['abandoned'] as const) : [])].map((mode) => (
              <option key={mode} value={mode}>
                {w.modes[mode]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <SystemTable
        system={system}
        title={w.table}
        week={ctx.week}
        rests={['property']}
        columns={columns}
        rows={rows}
        rowKey={(s) => s.compound}
        all={standings}
        filters={filters}
      />
      {story === undefined ? (
        <p className="notice">{w.noStory}</p>
      ) : (
        <PropertyStory standing={story} week={system.week} name={name} />
      )}
      {station === null ? (
        <p className="notice">{w.noServices}</p>
      ) : (
        <StationCard system={system} ctx={ctx} services={services} example={station} />
      )}
    </SystemFrame>
  );
}
