import { subjectName } from '../../../../domain/register.ts';
import '../people.css';
import type { SystemAddress } from '../../../../address/address.ts';
import { CHIEF_ROLES, type ChiefRole, type ChiefsRow, type GridStanding, type Posts } from '../../../../domain/systems/chiefs.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../../words/format.ts';
import { useChiefs } from '../../../shared/systems/useChiefs.ts';
import { Share } from '../Share.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';
import { CareTableCard } from './CareTableCard.tsx';

/** Fields of care groups that no screen opens: counts of a compound. */
const HIDDEN = ['persons', 'calledOn'] as const;

/** Four-Chief Coordination: posts, grids, what the chiefs dealt with, and groups under care as totals. */
export function ChiefsPage(props: { system: SystemAddress }) {
  const { lang } = useDeskApp();
  const { frame, chiefs: w } = useSystemWords();
  const { ctx, figures, sentence, rows, roles, grids, care, careUnsaid } = useChiefs(props.system.week);
  // Its records hold the small counts: an address that asks for them gets the reason instead.
  const closed = props.system.figure === 'chiefs.care';
  const system = closed ? { ...props.system, figure: null } : props.system;
  const { street } = system;
  const streetName = (code: string) => named(subjectName(ctx.register, code), lang);
  const filters = street === null ? [] : [streetName(street)];
  const { rules } = ctx.programme;
  const off = grids.filter((g) => g.size === 'tooSmall' || g.size === 'tooLarge');
  const unknown = grids.filter((g) => g.record.households === null).length;
  const pair = (n: number, of: number) => (of === 0 ? '—' : `${n} / ${of}`);
  const columns: SystemColumn<ChiefsRow>[] = [
    { key: 'street', heading: w.columns.street, value: (r) => streetName(r.street) },
    {
      key: 'share',
      heading: w.columns.share,
      numeric: true,
      value: (r) => (r.posts.due === 0 ? null : r.posts.filled / r.posts.due),
      cell: (r) => <Share n={r.posts.filled} of={r.posts.due} none={frame.absence.notReported} />,
      model: { digits: 1, kind: 'share' },
    },
    { key: 'filled', heading: w.columns.filled, numeric: true, value: (r) => r.posts.filled },
    { key: 'set', heading: w.columns.set, numeric: true, value: (r) => r.posts.due },
    { key: 'right', heading: w.columns.rightGrids, numeric: true, value: (r) => r.right },
    { key: 'judged', heading: w.columns.judged, numeric: true, value: (r) => r.judged },
    { key: 'collected', heading: w.columns.collected, numeric: true, value: (r) => r.collected },
    { key: 'dispatched', heading: w.columns.dispatched, numeric: true, value: (r) => r.dispatched },
    { key: 'concernsOnTime', heading: w.columns.concernsOnTime, numeric: true, value: (r) => r.concernsOnTime },
    { key: 'concernsDue', heading: w.columns.concernsDue, numeric: true, value: (r) => r.concernsDue },
    { key: 'agreed', heading: w.columns.mediationsAgreed, numeric: true, value: (r) => r.mediationsAgreed },
    { key: 'mediationsDue', heading: w.columns.mediationsDue, numeric: true, value: (r) => r.mediationsDue },
  ];
  const gridColumns: SystemColumn<GridStanding>[] = [
    {
      key: 'community',
      heading: w.columns.community,
      value: (g) => named(subjectName(ctx.register, g.record.community), lang),
    },
    { key: 'grid', heading: w.columns.grid, value: (g) => named(g.record.name, lang) },
    { key: 'households', heading: w.columns.households, numeric: true, value: (g) => g.record.households },
    { key: 'size', heading: w.columns.size, value: (g) => w.size[g.size ?? 'unknown'] },
    {
      key: 'compounds',
      heading: w.columns.compounds,
      value: (g) => g.record.compounds.map((c) => named(subjectName(ctx.register, c), lang)).join(' '),
    },
  ];
  const inStreet = <R extends { street: string }>(all: readonly R[]) => all.filter((r) => street === null || r.street === street);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures} hide={HIDDEN}>
      {closed && <p className="notice">{w.careClosed}</p>}
      <RolesCard roles={roles} pair={pair} />
      <fieldset className="toolbar" aria-label={frame.street}>
        <StreetFilter system={system} register={ctx.register} streets={rows.map((r) => r.street).filter((s) => s !== '')} />
      </fieldset>
      <SystemTable
        system={{ ...system, sort: system.sort.filter((k) => columns.some((c) => c.key === k.key)) }}
        title={w.tables.streets}
        week={ctx.week}
        rests={['district', 'fourChiefs', 'concerns']}
        columns={columns}
        rows={inStreet(rows)}
        rowKey={(r) => r.street}
        all={rows}
        filters={filters}
      />
      <p className="meta">
        {rules?.gridHouseholdsFrom === undefined || rules.gridHouseholdsTo === undefined
          ? w.noGridRule
          : w.gridRule(decimal(rules.gridHouseholdsFrom, 0), decimal(rules.gridHouseholdsTo, 0))}
        {rules !== null && !rules.official && <small className="sample">{frame.sampleDefinition}</small>}
        {unknown > 0 && w.unknownGrids(unknown)}
      </p>
      <SystemTable
        system={{ ...system, sort: system.sort.filter((k) => gridColumns.some((c) => c.key === k.key)) }}
        title={w.tables.grids}
        week={ctx.week}
        rests={['fourChiefs', 'programme']}
        columns={gridColumns}
        rows={inStreet(off)}
        rowKey={(g) => g.record.id}
        all={off}
        filters={filters}
      />
      {care !== null && <CareTableCard care={care} unsaid={careUnsaid} ctx={ctx} />}
    </SystemFrame>
  );
}

/** Posts of each role. */
function RolesCard(props: { roles: Record<ChiefRole, Posts>; pair(n: number, of: number): string }) {
  const { chiefs: w, frame } = useSystemWords();
  return (
    <Region className="card" label={w.tables.roles}>
      <h2>{w.tables.roles}</h2>
      <div className="scroll-x">
        <table className="plain-table">
          <caption className="sr-only">{w.tables.roles}</caption>
          <thead>
            <tr>
              <th scope="col">{w.columns.role}</th>
              <th scope="col" className="num">
                {w.columns.filled}
              </th>
              <th scope="col" className="num">
                {w.columns.set}
              </th>
              <th scope="col" className="num">
                {w.columns.vacant}
              </th>
              <th scope="col" className="num">
                {w.columns.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {CHIEF_ROLES.map((role) => {
              const { due, filled } = props.roles[role];
              return (
                <tr key={role} data-row={role}>
                  <th scope="row">{w.roles[role]}</th>
                  <td className="num">{filled}</td>
                  <td className="num">{due}</td>
                  <td className="num">{due - filled}</td>
                  <td className="num">
                    <Share n={filled} of={due} none={frame.absence.notReported} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Region>
  );
}
