import { type Register, subjectName } from '../../../../domain/register.ts';
import type { Gap, ReadinessRow } from '../../../../domain/systems/readinessGaps.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../../words/format.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { countColumn } from '../../DeskTable.tsx';
import { PlaceName } from '../PlaceName.tsx';
import type { SystemColumn } from '../SystemTable.tsx';

/** The columns of what is missing, and of how each community stands. */
export function useReadinessColumns(
  register: Register,
  week: string | null,
): { gapColumns: SystemColumn<Gap>[]; rowColumns: SystemColumn<ReadinessRow>[] } {
  const { lang, words } = useDeskApp();
  const { readiness: w } = useSystemWords();
  const { judged } = useSystemFeed('readiness');
  const name = (code: string | null) => (code === null ? w.district : named(subjectName(register, code), lang));
  const how = (g: Gap) =>
    g.due === null
      ? null
      : g.has === null
        ? w.none
        : w.short(decimal(g.has, 0), decimal(g.due, 0), g.unit === null ? w.posts : named(g.unit, lang));
  const gapColumns: SystemColumn<Gap>[] = [
    {
      key: 'kind',
      heading: w.gapColumns.kind,
      value: (g) => w.kind[g.kind],
      cell: (g) => <span className={g.kind === 'drill' && judged ? 'is-overdue' : ''}>{w.kind[g.kind]}</span>,
    },
    {
      key: 'place',
      heading: w.gapColumns.place,
      value: (g) => name(g.community),
      cell: (g) => (g.community === null ? w.district : <PlaceName code={g.community} register={register} week={week} />),
    },
    {
      key: 'label',
      heading: w.gapColumns.label,
      value: (g) => named(g.label, lang),
      cell: (g) => (
        <>
          {named(g.label, lang)}
          {g.placeholder && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    { key: 'how', heading: w.gapColumns.how, value: how, cell: (g) => how(g) ?? '—' },
    countColumn('days', w.gapColumns.days, (g) => g.days),
  ];
  const pair = (
    key: 'plans' | 'drills' | 'posts' | 'stores',
    n: (r: ReadinessRow) => number,
    of: (r: ReadinessRow) => number,
  ): SystemColumn<ReadinessRow> => ({
    key,
    heading: w.columns[key],
    numeric: true,
    value: (r) => (of(r) === 0 ? null : n(r) / of(r)),
    cell: (r) => (of(r) === 0 ? '—' : `${decimal(n(r), 0)} / ${decimal(of(r), 0)}`),
    model: { digits: 1, kind: 'share' },
  });
  const told = (r: ReadinessRow) =>
    words.common.list((['duty', 'stock', 'drill'] as const).map((item) => w.toldItem(w.item[item], r.told[item])));
  const rowColumns: SystemColumn<ReadinessRow>[] = [
    {
      key: 'community',
      heading: w.columns.community,
      value: (r) => name(r.community),
      cell: (r) => <PlaceName code={r.community} register={register} week={week} />,
    },
    countColumn('gaps', w.columns.gaps, (r) => r.gaps),
    pair(
      'plans',
      (r) => r.plansInDate,
      (r) => r.plans,
    ),
    pair(
      'drills',
      (r) => r.drillsOnTime,
      (r) => r.drillsDue,
    ),
    pair(
      'posts',
      (r) => r.postsFilled,
      (r) => r.postsDue,
    ),
    pair(
      'stores',
      (r) => r.storesEnough,
      (r) => r.storesCounted,
    ),
    { key: 'told', heading: w.columns.told, value: told },
    {
      key: 'said',
      heading: w.columns.said,
      numeric: true,
      value: (r) => (r.said === null ? null : r.said.numerator / r.said.denominator),
      cell: (r) =>
        r.said === null ? (
          <span className="is-unsaid">{w.notSaid}</span>
        ) : (
          `${decimal(r.said.numerator, 0)} / ${decimal(r.said.denominator, 0)}`
        ),
      model: { digits: 1, kind: 'share' },
    },
  ];
  return { gapColumns, rowColumns };
}
