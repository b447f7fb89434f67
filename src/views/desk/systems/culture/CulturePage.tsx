import '../people.css';
import type { SystemAddress } from '../../../../address/address.ts';
import type { VolunteerTeamRecord } from '../../../../contract/culture.ts';
import { subjectName } from '../../../../domain/register.ts';
import { type CultureRow, groupRows } from '../../../../domain/systems/culture.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayLong, decimal, named } from '../../../../words/format.ts';
import { useCulture, useCultureReconciled } from '../../../shared/systems/useCulture.ts';
import { countColumn } from '../../DeskTable.tsx';
import { PlaceName } from '../PlaceName.tsx';
import { ReconciledLine } from '../ReconciledLine.tsx';
import { Share } from '../Share.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';

/** Civility, culture, sports and volunteering: what was planned and held, and how many came, by compound and community. */
export function CulturePage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { culture: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, standings, teams, communities, compounds } = useCulture(system.week);
  const agreed = useCultureReconciled(compounds, system.week);
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  const streetOf = (community: string) => ctx.register.community.get(community)?.street ?? '';
  const streets = [...new Set(communities.map((r) => streetOf(r.community)))].filter((s) => s !== '').sort();
  const inStreet = (r: { community: string }) => system.street === null || streetOf(r.community) === system.street;
  const filters = system.street === null ? [] : [name(system.street)];
  const none = <span className="is-unsaid">—</span>;
  const place = (heading: string): SystemColumn<CultureRow> => ({
    key: 'place',
    heading,
    value: (r) => name(r.place),
    cell: (r) => <PlaceName code={r.place} register={ctx.register} week={system.week} />,
  });
  const counted: SystemColumn<CultureRow>[] = [
    {
      key: 'asPlanned',
      heading: w.columns.asPlanned,
      numeric: true,
      value: (r) => r.asPlanned,
      cell: (r) => (r.planned === 0 ? none : r.asPlanned),
    },
    { key: 'planned', heading: w.columns.planned, numeric: true, value: (r) => r.planned },
    { key: 'held', heading: w.columns.held, numeric: true, value: (r) => r.held },
    {
      key: 'participants',
      heading: w.columns.participants,
      numeric: true,
      value: (r) => r.participants,
      cell: (r) =>
        r.participants === null ? (
          <span className="is-unsaid">{r.held === 0 ? w.notHeld : w.notCounted}</span>
        ) : (
          decimal(r.participants, 0)
        ),
    },
    { key: 'uncounted', heading: w.columns.uncounted, numeric: true, value: (r) => r.uncounted },
    countColumn('volunteers', w.columns.volunteers, (r) => r.volunteers),
    {
      key: 'per100',
      heading: w.columns.per100,
      numeric: true,
      value: (r) => r.per100,
      cell: (r) =>
        r.per100 === null ? (
          <span className="is-unsaid">{r.households === null ? w.householdsUnknown : '—'}</span>
        ) : (
          decimal(r.per100, 1)
        ),
      model: { digits: 1 },
    },
    {
      key: 'over',
      heading: w.columns.over,
      numeric: true,
      value: (r) => (r.own === null || r.households === null ? null : `${r.own} / ${r.households}`),
      cell: (r) => (r.own === null || r.households === null ? none : `${decimal(r.own, 0)} / ${decimal(r.households, 0)}`),
    },
  ];
  const communityColumns: SystemColumn<CultureRow>[] = [
    place(w.columns.community),
    ...counted,
    countColumn('teams', w.columns.teams, (r) => r.teams),
    countColumn('members', w.columns.members, (r) => r.members),
  ];
  const compoundColumns: SystemColumn<CultureRow>[] = [
    place(w.columns.compound),
    { key: 'in', heading: w.columns.community, value: (r) => name(r.community) },
    ...counted,
  ];
  const teamColumns: SystemColumn<VolunteerTeamRecord>[] = [
    {
      key: 'team',
      heading: w.columns.team,
      value: (t) => named(t.label, lang),
      cell: (t) => (
        <>
          {named(t.label, lang)} {t.placeholder === true && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    { key: 'in', heading: w.columns.community, value: (t) => name(t.community) },
    {
      key: 'members',
      heading: w.columns.members,
      numeric: true,
      value: (t) => t.members,
      cell: (t) => (t.members === null ? <span className="is-unsaid">{w.notCounted}</span> : t.members),
    },
    { key: 'since', heading: w.columns.since, value: (t) => t.since, cell: (t) => dayLong(t.since, lang) },
  ];
  const own = (cols: readonly { key: string }[]) => system.sort.filter((k) => cols.some((c) => c.key === k.key));
  const shown = standings.filter((s) => inStreet(s.record));
  const groups = groupRows(shown);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <ReconciledLine found={agreed} of={w} ctx={ctx} />
      <fieldset className="toolbar" aria-label={w.name}>
        <StreetFilter system={system} register={ctx.register} streets={streets} />
      </fieldset>
      <Region className="card" label={w.byGroup}>
        <h2>{w.byGroup}</h2>
        <div className="table-box">
          <table className="plain-table">
            <caption className="sr-only">{w.byGroup}</caption>
            <thead>
              <tr>
                <th scope="col">{w.columns.group}</th>
                <th scope="col" className="num">
                  {`${w.columns.asPlanned} / ${w.columns.planned}`}
                </th>
                <th scope="col" className="num">
                  {w.columns.held}
                </th>
                <th scope="col" className="num">
                  {w.columns.participants}
                </th>
                <th scope="col" className="num">
                  {w.columns.volunteers}
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map((g) => (
                <tr key={g.group} data-row={g.group}>
                  <th scope="row">{w.groups[g.group]}</th>
                  <td className="num">
                    {decimal(g.asPlanned, 0)} / {decimal(g.planned, 0)} <Share n={g.asPlanned} of={g.planned} none="—" />
                  </td>
                  <td className="num">{decimal(g.held, 0)}</td>
                  <td className="num">{g.participants === null ? '—' : w.heads(decimal(g.participants, 0), g.uncounted)}</td>
                  <td className="num">{g.volunteers === null ? '—' : decimal(g.volunteers, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="meta">{w.groupNote}</p>
      </Region>
      <SystemTable
        system={{ ...system, sort: own(communityColumns) }}
        title={w.byCommunity}
        week={ctx.week}
        rests={['culture', 'district']}
        columns={communityColumns}
        rows={communities.filter(inStreet)}
        rowKey={(r) => r.place}
        all={communities}
        filters={filters}
        notes={[w.perNote]}
      />
      <SystemTable
        system={{ ...system, sort: own(compoundColumns) }}
        title={w.byCompound}
        week={ctx.week}
        rests={['culture', 'district']}
        columns={compoundColumns}
        rows={compounds.filter(inStreet)}
        rowKey={(r) => r.place}
        all={compounds}
        filters={filters}
        notes={[w.perNote]}
      />
      <p className="meta">{w.perNote}</p>
      <SystemTable
        system={{ ...system, sort: own(teamColumns) }}
        title={w.teams}
        week={ctx.week}
        rests={['culture']}
        columns={teamColumns}
        rows={teams.filter(inStreet)}
        rowKey={(t) => t.id}
        all={teams}
        filters={filters}
      />
    </SystemFrame>
  );
}
