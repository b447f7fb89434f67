import '../people.css';
import type { SystemAddress } from '../../../../address/address.ts';
import { subjectName } from '../../../../domain/register.ts';
import { LINK_KINDS, type LinkRow, type LinkStanding } from '../../../../domain/systems/links.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayLong, dayShort, decimal, named } from '../../../../words/format.ts';
import { useLinks, useLinksReconciled } from '../../../shared/systems/useLinks.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { PlaceName } from '../PlaceName.tsx';
import { ReconciledLine } from '../ReconciledLine.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';
import { LinkCellView } from './LinkCellView.tsx';

/** The four links: which of them each community has, who came in the window and who did not, and what was solved. */
export function LinksPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { links: w } = useSystemWords();
  const { system } = props;
  const answer = useLinks(system.week);
  const { ctx, figures, sentence, standings, rows, away } = answer;
  const agreed = useLinksReconciled(answer, system.week);
  const { judged } = useSystemFeed('links');
  const to = useSystemGo(system);
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  const streetOf = (community: string) => ctx.register.community.get(community)?.street ?? '';
  const streets = [...new Set(rows.map((r) => streetOf(r.community)))].filter((s) => s !== '').sort();
  const inStreet = (community: string) => system.street === null || streetOf(community) === system.street;
  const kind = LINK_KINDS.find((k) => k === system.filter) ?? null;
  const isShown = (s: LinkStanding) => inStreet(s.record.community) && (kind === null || s.record.link === kind);
  const filters = [...(system.street === null ? [] : [name(system.street)]), ...(kind === null ? [] : [w.kinds[kind]])];
  const placed = (r: LinkStanding['record']) => r.compound ?? r.community;
  const columns: SystemColumn<LinkRow>[] = [
    {
      key: 'community',
      heading: w.columns.community,
      value: (r) => name(r.community),
      cell: (r) => <PlaceName code={r.community} register={ctx.register} week={system.week} />,
    },
    { key: 'present', heading: w.columns.present, numeric: true, value: (r) => r.present, cell: (r) => `${r.present} / 4` },
    ...LINK_KINDS.map(
      (k): SystemColumn<LinkRow> => ({
        key: k,
        heading: w.kinds[k],
        numeric: true,
        value: (r) => {
          const c = r.cells[k];
          return c.units === 0 && c.due === 0
            ? w.missing
            : `${c.onTime} / ${c.due}${c.absent > 0 ? ` ${w.away(String(c.absent))}` : ''}`;
        },
        cell: (r) => <LinkCellView cell={r.cells[k]} judged={judged} />,
      }),
    ),
    { key: 'visits', heading: w.columns.visits, numeric: true, value: (r) => r.total.onTime },
    { key: 'due', heading: w.columns.due, numeric: true, value: (r) => r.total.due },
    { key: 'absent', heading: w.columns.absent, numeric: true, value: (r) => r.total.absent },
    {
      key: 'items',
      heading: w.columns.items,
      numeric: true,
      value: (r) => `${decimal(r.total.itemsSolved, 0)} / ${decimal(r.total.itemsDue, 0)}`,
    },
  ];
  const unitColumns: SystemColumn<LinkStanding>[] = [
    {
      key: 'unit',
      heading: w.columns.unit,
      value: (s) => named(s.record.unit, lang),
      cell: (s) => (
        <>
          {named(s.record.unit, lang)} {s.record.placeholder === true && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    { key: 'kind', heading: w.columns.kind, value: (s) => w.kinds[s.record.link] },
    {
      key: 'place',
      heading: w.columns.place,
      value: (s) => name(placed(s.record)),
      cell: (s) => <PlaceName code={placed(s.record)} register={ctx.register} week={system.week} />,
    },
    { key: 'unitVisits', heading: w.columns.visits, numeric: true, value: (s) => s.onTime },
    { key: 'unitDue', heading: w.columns.due, numeric: true, value: (s) => s.due },
    {
      key: 'came',
      heading: w.columns.came,
      value: (s) => (s.absent ? w.came.no : s.due === 0 ? w.came.notDue : w.came.yes),
      cell: (s) =>
        s.absent ? (
          <span className={judged ? 'is-bad' : undefined}>▼ {w.came.no}</span>
        ) : (
          <span className={s.due === 0 ? 'is-unsaid' : undefined}>{s.due === 0 ? w.came.notDue : w.came.yes}</span>
        ),
    },
    {
      key: 'lastCame',
      heading: w.columns.lastCame,
      value: (s) => s.lastCame,
      cell: (s) => (s.lastCame === null ? <span className="is-unsaid">{w.never}</span> : dayShort(s.lastCame, lang)),
    },
    {
      key: 'unitItems',
      heading: w.columns.items,
      numeric: true,
      value: (s) => `${decimal(s.itemsSolved, 0)} / ${decimal(s.itemsDue, 0)}`,
    },
    {
      key: 'since',
      heading: w.columns.since,
      value: (s) => s.record.since,
      cell: (s) => (
        <>
          {dayLong(s.record.since, lang)}{' '}
          {!s.inForce && s.record.until !== null && <small>{w.ended(dayLong(s.record.until, lang))}</small>}
        </>
      ),
    },
  ];
  const own = (cols: readonly { key: string }[]) => system.sort.filter((k) => cols.some((c) => c.key === k.key));
  const shownAway = away.filter(isShown);
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <ReconciledLine found={agreed.visits} of={{ agrees: w.visitsAgree, differs: w.visitsDiffer }} ctx={ctx} />
      {agreed.items.covered ? (
        <ReconciledLine found={agreed.items.found} of={{ agrees: w.itemsAgree, differs: w.itemsDiffer }} ctx={ctx} />
      ) : (
        <p className="notice">{w.notCovered}</p>
      )}
      <fieldset className="toolbar" aria-label={w.name}>
        <StreetFilter system={system} register={ctx.register} streets={streets} />
        <label>
          {w.kind}
          <select value={kind ?? ''} onChange={(e) => to({ filter: e.target.value || null })}>
            <option value="">{w.allKinds}</option>
            {LINK_KINDS.map((k) => (
              <option key={k} value={k}>
                {`${w.kinds[k]} (${w.who[k]})`}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <SystemTable
        system={{ ...system, sort: own(columns) }}
        title={w.matrix}
        week={ctx.week}
        rests={['links', 'district']}
        columns={columns.filter((c) => kind === null || c.key === kind || !LINK_KINDS.some((k) => k === c.key))}
        rows={rows.filter((r) => inStreet(r.community))}
        rowKey={(r) => r.community}
        all={rows}
        filters={filters}
        notes={[w.matrixNote]}
      />
      <p className="meta">{w.matrixNote}</p>
      {shownAway.length === 0 ? (
        <p className="notice">{w.absentNone}</p>
      ) : (
        <SystemTable
          system={{ ...system, sort: own(unitColumns) }}
          title={w.absentTable}
          week={ctx.week}
          rests={['links']}
          columns={unitColumns.filter((c) => c.key !== 'came')}
          rows={shownAway}
          rowKey={(s) => s.key}
          all={away}
          filters={filters}
        />
      )}
      <SystemTable
        system={{ ...system, sort: own(unitColumns) }}
        title={w.unitsTable}
        week={ctx.week}
        rests={['links']}
        columns={unitColumns}
        rows={standings.links.filter(isShown)}
        rowKey={(s) => s.key}
        all={standings.links}
        filters={filters}
      />
    </SystemFrame>
  );
}
