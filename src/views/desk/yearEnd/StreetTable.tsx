import type { SortKey } from '../../../address/address.ts';
import { type Register, subjectName } from '../../../domain/register.ts';
import type { SettledStreet, Settlement } from '../../../domain/settlement/settlement.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { decimal, named } from '../../../words/format.ts';
import { type DeskColumn, DeskTable } from '../DeskTable.tsx';

/** Street teams in code order: what their communities' year comes to. Nothing of it is settled. */
export function StreetTable(props: {
  settlement: Settlement;
  places: Register;
  sort: readonly SortKey[];
  onSort(sort: SortKey[]): void;
}) {
  const { lang, words } = useDeskApp();
  const w = words.yearEnd;
  const c = w.columns;
  const { settlement, places } = props;
  const columns: DeskColumn<SettledStreet>[] = [
    { key: 'name', heading: c.name, value: (s) => named(subjectName(places, s.code), lang) },
    {
      key: 'mean',
      heading: c.mean,
      numeric: true,
      value: (s) => s.mean?.mean ?? null,
      cell: (s) => (s.mean === null ? '—' : decimal(s.mean.mean, 2)),
      model: { digits: 2 },
    },
    {
      key: 'interval',
      heading: c.interval,
      value: (s) => (s.mean === null ? null : w.range(decimal(s.mean.low, 2), decimal(s.mean.high, 2))),
    },
    { key: 'communities', heading: c.communities, value: (s) => w.of(s.n, s.of) },
  ];
  return (
    <DeskTable
      title={w.tabs.street}
      week={settlement.week}
      rests={['weekly', 'stars', 'programme', 'district']}
      columns={columns}
      rows={settlement.streets}
      rowKey={(s) => s.code}
      sort={props.sort}
      onSort={props.onSort}
      notes={[w.streetSentence(settlement.streets.length)]}
    />
  );
}
