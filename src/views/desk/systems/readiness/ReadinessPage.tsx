import '../people.css';
import type { SystemAddress } from '../../../../address/address.ts';
import { subjectName } from '../../../../domain/register.ts';
import { GAP_KINDS } from '../../../../domain/systems/readinessGaps.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useLinkTo } from '../../../../parts/useLinkTo.ts';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayLong, named } from '../../../../words/format.ts';
import { useReadiness } from '../../../shared/systems/useReadiness.ts';
import { ReconciledLine } from '../ReconciledLine.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { SystemTable } from '../SystemTable.tsx';
import { useReadinessColumns } from './useReadinessColumns.tsx';

/** Readiness for emergencies: what is missing first, then how each community stands, and the way to the emergency log. */
export function ReadinessPage(props: { system: SystemAddress }) {
  const { address, lang, words } = useDeskApp();
  const { readiness: w } = useSystemWords();
  const linkTo = useLinkTo();
  const { system } = props;
  const { ctx, figures, sentence, gaps, rows, plans, reconciled } = useReadiness(system.week);
  const { gapColumns, rowColumns } = useReadinessColumns(ctx.register, system.week);
  const to = useSystemGo(system);
  const streetOf = (community: string | null) => ctx.register.community.get(community ?? '')?.street ?? '';
  const streets = [...new Set(rows.map((r) => streetOf(r.community)))].filter((s) => s !== '').sort();
  const inStreet = (community: string | null) => system.street === null || streetOf(community) === system.street;
  const kind = GAP_KINDS.find((k) => k === system.filter);
  const place = system.street === null ? [] : [named(subjectName(ctx.register, system.street), lang)];
  const own = plans.filter((p) => p.record.community === undefined);
  const sorted = (keys: readonly { key: string }[]) => ({
    ...system,
    sort: system.sort.filter((s) => keys.some((c) => c.key === s.key)),
  });
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <ReconciledLine found={reconciled} of="readiness" ctx={ctx} />
      <p className="meta">{w.checklist}</p>
      <fieldset className="toolbar" aria-label={w.gapColumns.kind}>
        <StreetFilter system={system} register={ctx.register} streets={streets} />
        <label>
          {w.gapColumns.kind}
          <select value={kind ?? ''} onChange={(e) => to({ filter: e.target.value || null })}>
            <option value="">{w.allKinds}</option>
            {GAP_KINDS.map((k) => (
              <option key={k} value={k}>
                {w.kind[k]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      {gaps.length === 0 ? (
        <p className="notice">{w.gapsNone}</p>
      ) : (
        <SystemTable
          system={sorted(gapColumns)}
          title={w.gaps}
          week={ctx.week}
          rests={['readiness']}
          columns={gapColumns}
          rows={gaps.filter((g) => inStreet(g.community) && (kind === undefined || g.kind === kind))}
          rowKey={(g) => g.key}
          all={gaps}
          filters={[...place, ...(kind === undefined ? [] : [w.kind[kind]])]}
        />
      )}
      <SystemTable
        system={sorted(rowColumns)}
        title={w.table}
        week={ctx.week}
        rests={['readiness', 'weekly']}
        columns={rowColumns}
        rows={rows.filter((r) => inStreet(r.community))}
        rowKey={(r) => r.community}
        all={rows}
        filters={place}
        notes={[w.checklist]}
      />
      <Region className="card" label={w.districtPlans}>
        <h2>{w.districtPlans}</h2>
        <ul>
          {own.map(({ record }) => (
            <li key={record.id}>
              {w.plan(named(record.label, lang), dayLong(record.reviewBy, lang))}
              {!record.official && <small className="tag">{words.common.sample}</small>}
            </li>
          ))}
        </ul>
        <p>
          {w.toWall} <a {...linkTo({ lang: address.lang, view: 'wall', page: 'log' })}>{w.toLog}</a>
        </p>
      </Region>
    </SystemFrame>
  );
}
