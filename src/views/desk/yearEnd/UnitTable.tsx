import type { SortKey } from '../../../address/address.ts';
import { type Register, subjectName } from '../../../domain/register.ts';
import type { SettledUnit } from '../../../domain/settlement/judged.ts';
import type { Settlement } from '../../../domain/settlement/settlement.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { decimal, named } from '../../../words/format.ts';
import { countColumn, type DeskColumn, DeskTable } from '../DeskTable.tsx';

/** Compounds or community teams in code order: the year's mean, its interval, and what of the stars changes. */
export function UnitTable(props: {
  settlement: Settlement;
  units: readonly SettledUnit[];
  tab: 'compound' | 'community';
  /** False where the data are too old to judge by: means stay, nothing is settled. */
  judged: boolean;
  places: Register;
  sort: readonly SortKey[];
  onSort(sort: SortKey[]): void;
  open: string | null;
  onOpen(row: string | null): void;
}) {
  const { lang, words } = useDeskApp();
  const w = words.yearEnd;
  const c = w.columns;
  const { places, open, settlement, judged } = props;
  const settled = (u: SettledUnit) => judged && u.unsettled === null;
  const name = (u: SettledUnit) => named(subjectName(places, u.subject), lang);
  const where = (u: SettledUnit) => {
    const community = places.compound.get(u.subject)?.community ?? u.subject;
    const street = places.community.get(community)?.street;
    return [street, community === u.subject ? undefined : community]
      .flatMap((code) => (code === undefined ? [] : [named(subjectName(places, code), lang)]))
      .join(words.common.between);
  };
  const official = ({ official: o }: SettledUnit) => (o === null ? w.noOfficial : w.officialOf(w.stars(o.lit, o.of), o.period));
  const result = (u: SettledUnit) => {
    if (!judged) return w.notJudged;
    if (u.unsettled !== null) return w.unsettled[u.unsettled];
    return u.lit === null ? w.openLit : '';
  };
  const gradeOf = ({ grades }: SettledUnit) => {
    if (grades === null || !judged) return null;
    const { low, high } = grades;
    const { grade } = words.stars;
    return low === high ? grade[low] : w.gradeBetween(grade[low], grade[high]);
  };
  const columns: DeskColumn<SettledUnit>[] = [
    {
      key: 'name',
      heading: c.name,
      value: name,
      cell: (u) => (
        <button
          type="button"
          aria-expanded={open === u.subject}
          aria-label={`${name(u)} ${w.unfold('')}`.trim()}
          onClick={() => props.onOpen(open === u.subject ? null : u.subject)}
        >
          {name(u)}
        </button>
      ),
    },
    { key: 'mean', heading: c.mean, numeric: true, value: (u) => u.S.mean, cell: (u) => number(u.S.mean), model: { digits: 2 } },
    {
      key: 'interval',
      heading: c.interval,
      value: (u) => (u.S.low === null || u.S.high === null ? null : w.range(decimal(u.S.low, 2), decimal(u.S.high, 2))),
    },
    {
      key: 'official',
      heading: c.official,
      value: official,
    },
    countColumn('gains', c.gains, (u) => (settled(u) ? u.gains : null)),
    countColumn('losses', c.losses, (u) => (settled(u) ? u.losses : null)),
    countColumn('inside', c.inside, (u) => (settled(u) ? u.inside : null)),
    {
      key: 'lit',
      heading: c.lit,
      numeric: true,
      value: (u) => (settled(u) ? u.lit : null),
      cell: (u) => (!settled(u) || u.lit === null ? '—' : w.stars(u.lit, u.stars.length)),
      model: { digits: 0 },
    },
    { key: 'grade', heading: c.grade, value: gradeOf },
    { key: 'weeks', heading: c.weeks, value: (u) => w.of(u.S.weeks, u.S.of) },
    { key: 'result', heading: c.result, value: result },
    { key: 'where', heading: c.where, value: where },
  ];
  return (
    <DeskTable
      title={w.tabs[props.tab]}
      week={settlement.week}
      rests={['weekly', 'stars', 'programme', 'district']}
      columns={columns}
      rows={props.units}
      rowKey={(u) => u.subject}
      sort={props.sort}
      onSort={props.onSort}
      notes={[w.noReward, w.method(String(settlement.litFrom), `${settlement.completenessFrom * 100}%`)]}
    />
  );
}

const number = (value: number | null) => (value === null ? '—' : decimal(value, 2));
