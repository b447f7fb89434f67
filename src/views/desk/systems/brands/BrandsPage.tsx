import './brands.css';
import type { SystemAddress } from '../../../../address/address.ts';
import type { ItemLine } from '../../../../domain/systems/brandItems.ts';
import type { BrandLine } from '../../../../domain/systems/brands.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../../words/format.ts';
import { MonthBars } from '../../../shared/systems/MonthBars.tsx';
import { useBrands } from '../../../shared/systems/useBrands.ts';
import { countColumn } from '../../DeskTable.tsx';
import { SystemFrame } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';
import { BrandCard } from './BrandCard.tsx';

interface Row {
  brand: BrandLine;
  item: ItemLine;
}

/** Months that were counted, of those the service was on offer. */
const countedOf = ({ months }: ItemLine) => months.filter((m) => m.given && m.delivered !== null);

/** The community brands: what each still lacks for a bonus star, and how often its services were given. */
export function BrandsPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { brands: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, lines, judged } = useBrands(system.week);
  const rows = lines.flatMap((brand) => brand.items.map((item): Row => ({ brand, item })));
  const text = ({ item }: Row) =>
    words.common.list(
      item.months
        .filter((m) => m.given)
        .map((m) => w.month(m.month.from, m.delivered === null ? w.notCounted : decimal(m.delivered, 0))),
    );
  const columns: SystemColumn<Row>[] = [
    { key: 'brand', heading: w.columns.brand, value: (r) => named(r.brand.record.label, lang) },
    {
      key: 'item',
      heading: w.columns.item,
      value: (r) => named(r.item.record.label, lang),
      cell: ({ item }) => (
        <>
          {named(item.record.label, lang)} {!item.record.official && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    {
      key: 'months',
      heading: w.columns.months,
      value: text,
      cell: (r) => <MonthBars months={r.item.months} label={w.monthsLabel(named(r.item.record.label, lang), text(r))} />,
    },
    {
      ...countColumn<Row>('last', w.columns.last, (r) => r.item.months.at(-1)?.delivered ?? null),
      cell: ({ item }) => {
        const last = item.months.at(-1);
        if (last?.delivered == null) return <span className="is-unsaid">{w.notCounted}</span>;
        return decimal(last.delivered, 0);
      },
    },
    { key: 'unit', heading: w.columns.unit, value: (r) => named(r.item.record.unit, lang) },
    countColumn<Row>('total', w.columns.total, ({ item }) => {
      const counted = countedOf(item);
      return counted.length === 0 ? null : counted.reduce((sum, m) => sum + (m.delivered ?? 0), 0);
    }),
    countColumn<Row>('counted', w.columns.counted, (r) => countedOf(r.item).length),
    countColumn<Row>('of', w.columns.of, (r) => r.item.months.filter((m) => m.given).length),
  ];
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <Region label={w.conditions}>
        <h2>
          {w.conditions} <small className="tag">{words.common.sample}</small>
        </h2>
        <p className="meta">{w.rule}</p>
        <div className="brand-cards">
          {lines.map((line) => (
            <BrandCard key={line.key} line={line} judged={judged} register={ctx.register} week={system.week} />
          ))}
        </div>
      </Region>
      <SystemTable
        system={system}
        title={w.services}
        week={ctx.week}
        rests={['models', 'programme']}
        columns={columns}
        rows={rows}
        rowKey={(r) => r.item.key}
        notes={[w.barsNote]}
      />
      <p className="meta">{rows.length === 0 ? w.noItems : w.barsNote}</p>
    </SystemFrame>
  );
}
