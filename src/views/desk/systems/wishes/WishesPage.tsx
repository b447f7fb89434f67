import { subjectName } from '../../../../domain/register.ts';
import '../people.css';
import type { SystemAddress } from '../../../../address/address.ts';
import { longestWaiting, type WishRow, type WishStanding, waitCurve, wishFunnel } from '../../../../domain/systems/wishes.ts';
import { wording } from '../../../../domain/wording.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../../words/format.ts';
import { useWishes } from '../../../shared/systems/useWishes.ts';
import { READ_AT, readOff, WaitPicture } from '../../../shared/systems/WaitPicture.tsx';
import { DeskLink } from '../../DeskLink.tsx';
import { BarLine } from '../BarLine.tsx';
import { ReconciledLine } from '../ReconciledLine.tsx';
import { Share } from '../Share.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';

/** The fact that a paper printed about wishes. */
const FACT = 'wishesRealised';
/** Wishes shown of those that wait. */
const LONGEST = 20;

/** Micro-wishes: how long one waits, how far they get, and which wait longest. */
export function WishesPage(props: { system: SystemAddress }) {
  const { lang } = useDeskApp();
  const { wishes: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, standings, curve, rows, reconciled } = useWishes(system.week);
  const to = useSystemGo(system);
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  const streetOf = (community: string) => ctx.register.community.get(community)?.street ?? '';
  const streets = [...new Set(rows.map((r) => streetOf(r.community)))].filter((s) => s !== '').sort();
  const streetName = (code: string) => named(subjectName(ctx.register, code), lang);
  const inPlace = (community: string) =>
    (system.street === null || streetOf(community) === system.street) && (system.filter === null || community === system.filter);
  const place = system.filter !== null ? name(system.filter) : system.street !== null ? streetName(system.street) : null;
  const own = standings.filter((s) => inPlace(s.record.community));
  const lines = [...(place === null ? [] : [{ name: place, curve: waitCurve(own) }]), { name: w.district, curve }];
  const funnel = wishFunnel(own);
  const facts = ctx.programme.facts.filter((f) => f.id === FACT);
  const filters = place === null ? [] : [place];
  const waiting = longestWaiting(own);
  const week = system.week === null ? {} : { week: system.week };
  const columns: SystemColumn<WishRow>[] = [
    {
      key: 'community',
      heading: w.columns.community,
      value: (r) => name(r.community),
      cell: (r) => <DeskLink to={{ page: 'community', code: r.community, ...week }}>{name(r.community)}</DeskLink>,
    },
    { key: 'realised', heading: w.columns.realised, numeric: true, value: (r) => r.realised },
    { key: 'verified', heading: w.columns.verified, numeric: true, value: (r) => r.verified },
    {
      key: 'share',
      heading: w.columns.share,
      numeric: true,
      value: (r) => (r.verified === 0 ? null : r.realised / r.verified),
      cell: (r) => <Share n={r.realised} of={r.verified} none="—" />,
      model: { digits: 1, kind: 'share' },
    },
    {
      key: 'median',
      heading: w.columns.median,
      numeric: true,
      value: (r) => r.curve.median,
      cell: (r) => r.curve.median ?? <span className="is-unsaid">{w.notReached}</span>,
    },
    { key: 'waiting', heading: w.columns.waiting, numeric: true, value: (r) => r.waiting },
    { key: 'onTime', heading: w.columns.onTime, numeric: true, value: (r) => r.onTime },
    { key: 'due', heading: w.columns.due, numeric: true, value: (r) => r.due },
    { key: 'collected', heading: w.columns.collected, numeric: true, value: (r) => r.collected },
  ];
  const waitColumns: SystemColumn<WishStanding>[] = [
    { key: 'id', heading: w.columns.id, value: (s) => s.record.id },
    { key: 'place', heading: w.columns.community, value: (s) => name(s.record.community) },
    { key: 'kind', heading: w.columns.kind, value: (s) => named(wording(ctx.programme, 'wish', s.record.type).label, lang) },
    { key: 'days', heading: w.columns.days, numeric: true, value: (s) => s.days },
    { key: 'step', heading: w.columns.step, value: (s) => w.steps[s.step] },
    {
      key: 'collectedOn',
      heading: w.columns.collectedOn,
      value: (s) => s.record.collectedOn,
      model: { digits: null, kind: 'day' },
    },
  ];
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <ReconciledLine found={reconciled} of="wishes" ctx={ctx} />
      {facts.map((f) => (
        <p key={f.id} className="notice" data-fact={f.id}>
          {w.fact(f.programmeYear, name(f.subject), named(f.label, lang), decimal(f.value, 0), named(f.unit, lang))}
        </p>
      ))}
      <fieldset className="toolbar" aria-label={w.community}>
        <StreetFilter system={system} register={ctx.register} streets={streets} />
        <label>
          {w.community}
          <select value={system.filter ?? ''} onChange={(e) => to({ filter: e.target.value || null })}>
            <option value="">{w.allCommunities}</option>
            {rows.map((r) => (
              <option key={r.community} value={r.community}>
                {name(r.community)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <div className="people-pair">
        <Region className="card" label={w.curve}>
          <h2>{w.curve}</h2>
          <WaitPicture lines={lines} />
          <div className="scroll-x">
            <table className="plain-table">
              <caption className="sr-only">{w.curve}</caption>
              <thead>
                <tr>
                  <th scope="col">{w.twin.line}</th>
                  {READ_AT.map((d) => (
                    <th key={d} scope="col" className="num">
                      {w.twin.by(d)}
                    </th>
                  ))}
                  <th scope="col" className="num">
                    {w.twin.of}
                  </th>
                </tr>
              </thead>
              <tbody>
                {lines.map((l) => (
                  <tr key={l.name}>
                    <th scope="row">{l.name}</th>
                    {READ_AT.map((d) => (
                      <td key={d} className="num">
                        {readOff(l.curve, d)}
                      </td>
                    ))}
                    <td className="num">{l.curve.of}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="meta">{w.curveNote}</p>
        </Region>
        <Region className="card" label={w.funnel}>
          <h2>{w.funnel}</h2>
          <dl className="people-funnel">
            {funnel.map((f) => (
              <BarLine key={f.step} name={w.steps[f.step]} n={f.reached} of={funnel[0]?.reached ?? 0} />
            ))}
          </dl>
          <p className="meta">{w.funnelNote}</p>
        </Region>
      </div>
      <SystemTable
        system={system}
        title={w.byCommunity}
        week={ctx.week}
        rests={['wishes']}
        columns={columns}
        rows={rows.filter((r) => inPlace(r.community))}
        rowKey={(r) => r.community}
        all={rows}
        filters={filters}
      />
      <SystemTable
        system={{ ...system, sort: system.sort.filter((k) => waitColumns.some((c) => c.key === k.key)) }}
        title={w.longest}
        week={ctx.week}
        rests={['wishes']}
        columns={waitColumns}
        rows={waiting.slice(0, LONGEST)}
        rowKey={(s) => s.record.id}
        all={longestWaiting(standings)}
        filters={filters}
      />
    </SystemFrame>
  );
}
