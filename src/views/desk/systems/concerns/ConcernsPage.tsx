import { subjectName } from '../../../../domain/register.ts';
import '../people.css';
import { useMemo } from 'react';
import type { SystemAddress } from '../../../../address/address.ts';
import type { ConcernRecord } from '../../../../contract/concerns.ts';
import { type ConcernRow, concernRows, worstFirst } from '../../../../domain/systems/concerns.ts';
import type { SystemContext } from '../../../../domain/systems/context.ts';
import { wording } from '../../../../domain/wording.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { type Language, named } from '../../../../words/format.ts';
import { useConcerns } from '../../../shared/systems/useConcerns.ts';
import { DeskLink } from '../../DeskLink.tsx';
import { ReconciledLine } from '../ReconciledLine.tsx';
import { Share } from '../Share.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';

const GROUPS = ['community', 'street', 'kind'] as const;
type Group = (typeof GROUPS)[number];

const groupOf = (tab: string | null): Group => GROUPS.find((g) => g === tab) ?? 'community';

const keyOf = (group: Group, ctx: SystemContext) => (record: ConcernRecord) =>
  group === 'kind'
    ? record.type
    : group === 'community'
      ? record.community
      : ctx.register.community.get(record.community)?.street;

function rowName(group: Group, key: string, ctx: SystemContext, lang: Language): string {
  if (group === 'kind') return named(wording(ctx.programme, 'concern', key).label, lang);
  return named(subjectName(ctx.register, key), lang);
}

/** Residents' concerns: are they closed on time, where and of what kind are they not. */
export function ConcernsPage(props: { system: SystemAddress }) {
  const { lang } = useDeskApp();
  const { frame, concerns: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, standings, reconciled } = useConcerns(system.week);
  const to = useSystemGo(system);
  const group = groupOf(system.tab);
  const streetOf = (r: ConcernRecord) => ctx.register.community.get(r.community)?.street ?? '';
  const whole = useMemo(() => worstFirst(concernRows(standings, keyOf(group, ctx))), [standings, group, ctx]);
  const chosen = standings.filter(
    ({ record }) =>
      (system.street === null || streetOf(record) === system.street) && (system.filter === null || record.type === system.filter),
  );
  const rows = worstFirst(concernRows(chosen, keyOf(group, ctx)));
  const kinds = [...new Set(standings.map((s) => s.record.type))].sort();
  const streets = [...new Set(standings.map((s) => streetOf(s.record)))].filter((s) => s !== '').sort();
  const kindName = (id: string) => rowName('kind', id, ctx, lang);
  const filters = [
    system.street === null ? '' : rowName('street', system.street, ctx, lang),
    system.filter === null ? '' : kindName(system.filter),
  ].filter((s) => s !== '');
  const week = system.week === null ? {} : { week: system.week };
  const columns: SystemColumn<ConcernRow>[] = [
    {
      key: 'name',
      heading: group === 'kind' ? w.columns.kind : w.columns.place,
      value: (r) => rowName(group, r.key, ctx, lang),
      cell: (r) =>
        group === 'community' ? (
          <DeskLink to={{ page: 'community', code: r.key, ...week }}>{rowName(group, r.key, ctx, lang)}</DeskLink>
        ) : (
          rowName(group, r.key, ctx, lang)
        ),
    },
    {
      key: 'share',
      heading: w.columns.share,
      numeric: true,
      value: (r) => (r.due === 0 ? null : r.onTime / r.due),
      cell: (r) => <Share n={r.onTime} of={r.due} none={w.nothingDue} />,
      model: { digits: 1, kind: 'share' },
    },
    { key: 'onTime', heading: w.columns.onTime, numeric: true, value: (r) => r.onTime },
    { key: 'due', heading: w.columns.due, numeric: true, value: (r) => r.due },
    { key: 'overdue', heading: w.columns.overdue, numeric: true, value: (r) => r.overdue },
    { key: 'pressingOnTime', heading: w.columns.pressingOnTime, numeric: true, value: (r) => r.pressingOnTime },
    { key: 'pressingDue', heading: w.columns.pressingDue, numeric: true, value: (r) => r.pressingDue },
    { key: 'received', heading: w.columns.received, numeric: true, value: (r) => r.received },
    { key: 'reopened', heading: w.columns.reopened, numeric: true, value: (r) => r.reopened },
  ];
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <ReconciledLine found={reconciled} of="concerns" ctx={ctx} />
      <fieldset className="toolbar" aria-label={w.tabs}>
        <label>
          {w.tabs}
          <select value={group} onChange={(e) => to({ tab: e.target.value === 'community' ? null : e.target.value, sort: [] })}>
            {GROUPS.map((g) => (
              <option key={g} value={g}>
                {w.by[g]}
              </option>
            ))}
          </select>
        </label>
        <StreetFilter system={system} register={ctx.register} streets={streets} />
        <label>
          {w.kind}
          <select value={system.filter ?? ''} onChange={(e) => to({ filter: e.target.value || null })}>
            <option value="">{frame.allKinds}</option>
            {kinds.map((id) => (
              <option key={id} value={id}>
                {kindName(id)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <SystemTable
        system={system}
        title={w.tables[group]}
        week={ctx.week}
        rests={['concerns']}
        columns={columns}
        rows={rows}
        rowKey={(r) => r.key}
        all={whole}
        filters={filters}
        notes={[w.note]}
      />
    </SystemFrame>
  );
}
