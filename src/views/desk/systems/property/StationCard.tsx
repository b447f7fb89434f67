import type { SystemAddress } from '../../../../address/address.ts';
import { monthBefore, monthDays } from '../../../../domain/months.ts';
import { subjectName } from '../../../../domain/register.ts';
import type { SystemContext } from '../../../../domain/systems/context.ts';
import type { ServiceStanding, ServicesStanding } from '../../../../domain/systems/services.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayLong, dayShort, decimal, named } from '../../../../words/format.ts';
import { PlaceName } from '../PlaceName.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';

/** What the stations offer and how often it is used, the example's first; what nobody counted is said to be so. */
export function StationCard(props: { system: SystemAddress; ctx: SystemContext; services: ServicesStanding; example: string }) {
  const { lang, words } = useDeskApp();
  const { property: w } = useSystemWords();
  const { system, ctx, services, example } = props;
  const { month } = services;
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  const before = month === null ? '' : monthBefore(month);
  const beforeOf = (s: ServiceStanding) => s.months.find((m) => m.month === before)?.used ?? null;
  const times = (n: number | null) => (n === null ? <span className="is-unsaid">{w.uncounted}</span> : decimal(n, 0));
  const note =
    month === null
      ? w.stationNoMonth
      : w.stationNote(`${dayShort(monthDays(month).from, lang)}—${dayShort(monthDays(month).to, lang)}`);
  const own = services.services.filter((s) => s.record.compound === example);
  const columns: SystemColumn<ServiceStanding>[] = [
    {
      key: 'service',
      heading: w.stationColumns.service,
      value: (s) => named(s.record.label, lang),
      cell: (s) => (
        <>
          {named(s.record.label, lang)}
          {!s.record.official && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    { key: 'group', heading: w.stationColumns.group, value: (s) => w.group[s.record.group] },
    {
      key: 'month',
      heading: w.stationColumns.used,
      numeric: true,
      value: (s) => s.used,
      cell: (s) => times(s.used),
      model: { digits: 0 },
    },
    {
      key: 'monthBefore',
      heading: w.stationColumns.before,
      numeric: true,
      value: beforeOf,
      cell: (s) => times(beforeOf(s)),
      model: { digits: 0 },
    },
    {
      key: 'from',
      heading: w.stationColumns.since,
      value: (s) => s.record.since,
      cell: (s) => dayLong(s.record.since, lang),
      model: { digits: null, kind: 'day' },
    },
  ];
  const place: SystemColumn<ServiceStanding> = {
    key: 'at',
    heading: w.columns.compound,
    value: (s) => name(s.record.compound),
    cell: (s) => <PlaceName code={s.record.compound} register={ctx.register} week={system.week} />,
  };
  const sort = system.sort.filter((k) => k.key === 'at' || columns.some((c) => c.key === k.key));
  return (
    <>
      <SystemTable
        system={{ ...system, sort: sort.filter((k) => k.key !== 'at') }}
        title={w.station(name(example))}
        week={ctx.week}
        rests={['property']}
        columns={columns}
        rows={own}
        rowKey={(s) => s.record.id}
        notes={[note]}
      />
      <p className="meta">{note}</p>
      <SystemTable
        system={{ ...system, sort }}
        title={w.allServices}
        week={ctx.week}
        rests={['property']}
        columns={[...columns.slice(0, 1), place, ...columns.slice(1)]}
        rows={services.services}
        rowKey={(s) => s.record.id}
        notes={[note]}
      />
    </>
  );
}
