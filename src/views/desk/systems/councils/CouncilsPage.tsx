import '../people.css';
import type { SystemAddress } from '../../../../address/address.ts';
import { subjectName } from '../../../../domain/register.ts';
import type { ResolutionStanding } from '../../../../domain/systems/bodies.ts';
import type { CouncilRow } from '../../../../domain/systems/councils.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayLong, named } from '../../../../words/format.ts';
import { useCouncils } from '../../../shared/systems/useCouncils.ts';
import { useSystemFeed } from '../../../shared/systems/useSystemFeed.ts';
import { countColumn } from '../../DeskTable.tsx';
import { PlaceName } from '../PlaceName.tsx';
import { ReconciledLine } from '../ReconciledLine.tsx';
import { Share } from '../Share.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';

/** What the table may be narrowed to. */
const SHOWS = {
  none: (r: CouncilRow) => r.bodies.length === 0,
  silent: (r: CouncilRow) => r.bodies.some((b) => b.asked && b.meetings.length === 0),
  overdue: (r: CouncilRow) => r.overdue > 0,
};
type Show = keyof typeof SHOWS;
const SHOW_NAMES = Object.keys(SHOWS) as Show[];

/** Committees and councils: does each compound have one, does it meet, and is what it decides carried out. */
export function CouncilsPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { councils: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, rows, overdue, reconciled, cover } = useCouncils(system.week);
  const { judged } = useSystemFeed('councils');
  const to = useSystemGo(system);
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  const streetOf = (compound: string) => ctx.register.compound.get(compound)?.street ?? '';
  const streets = [...new Set(rows.map((r) => streetOf(r.compound)))].filter((s) => s !== '').sort();
  const show = SHOW_NAMES.find((s) => s === system.filter);
  const inStreet = (compound: string) => system.street === null || streetOf(compound) === system.street;
  const shown = rows.filter((r) => inStreet(r.compound) && (show === undefined || SHOWS[show](r)));
  const place = system.street === null ? [] : [name(system.street)];
  const kinds = (r: CouncilRow) =>
    r.bodies.length > 0
      ? words.common.list(r.bodies.map((b) => w.kind[b.record.bodyKind]))
      : r.ended === null || r.ended.record.endedOn === null
        ? w.none
        : w.ended(w.kind[r.ended.record.bodyKind], dayLong(r.ended.record.endedOn, lang));
  const heads = (n: number | null, r: CouncilRow) =>
    n ?? <span className="is-unsaid">{r.bodies.length === 0 ? '—' : w.notCounted}</span>;
  const at = <R extends { compound: string }>(): SystemColumn<R> => ({
    key: 'compound',
    heading: w.columns.compound,
    value: (r) => name(r.compound),
    cell: (r) => <PlaceName code={r.compound} register={ctx.register} week={system.week} />,
  });
  const day = <R,>(key: string, heading: string, value: (r: R) => string | null, none: string): SystemColumn<R> => ({
    key,
    heading,
    value,
    cell: (r) => {
      const d = value(r);
      return d === null ? <span className="is-unsaid">{none}</span> : dayLong(d, lang);
    },
    model: { digits: null, kind: 'day' },
  });
  const columns: SystemColumn<CouncilRow>[] = [
    at(),
    {
      key: 'bodies',
      heading: w.columns.bodies,
      value: kinds,
      cell: (r) => (
        <>
          <span className={r.bodies.length === 0 ? 'is-unsaid' : ''}>{kinds(r)}</span>
          {r.bodies.some((b) => b.record.placeholder === true) && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    {
      key: 'members',
      heading: w.columns.members,
      numeric: true,
      value: (r) => r.members,
      cell: (r) => heads(r.members, r),
      model: { digits: 0 },
    },
    {
      key: 'party',
      heading: w.columns.party,
      numeric: true,
      value: (r) => r.partyMembers,
      cell: (r) => heads(r.partyMembers, r),
      model: { digits: 0 },
    },
    countColumn('meetings', w.columns.meetings, (r) => (r.bodies.length === 0 ? null : r.meetings)),
    day('lastMet', w.columns.lastMet, (r) => r.lastMet, w.neverMet),
    countColumn('due', w.columns.due, (r) => r.due),
    countColumn('onTime', w.columns.onTime, (r) => r.onTime),
    {
      key: 'share',
      heading: w.columns.share,
      numeric: true,
      value: (r) => (r.due === 0 ? null : r.onTime / r.due),
      cell: (r) => <Share n={r.onTime} of={r.due} none="—" />,
      model: { digits: 1, kind: 'share' },
    },
    countColumn('open', w.columns.open, (r) => r.open),
    {
      ...countColumn<CouncilRow>('overdue', w.columns.overdue, (r) => r.overdue),
      cell: (r) => <span className={r.overdue > 0 && judged ? 'is-overdue' : ''}>{r.overdue}</span>,
    },
    { key: 'community', heading: w.columns.community, value: (r) => name(r.community) },
  ];
  const late: SystemColumn<ResolutionStanding>[] = [
    {
      key: 'resolution',
      heading: w.columns.resolution,
      value: (r) => named(r.record.label, lang),
      cell: (r) => (
        <>
          {named(r.record.label, lang)}
          {r.record.placeholder === true && <small className="tag">{words.common.sample}</small>}
        </>
      ),
    },
    at(),
    countColumn('late', w.columns.late, (r) => r.daysLate),
    day('dueOn', w.columns.dueOn, (r) => r.record.dueOn, ''),
    day('adopted', w.columns.adopted, (r) => r.record.adoptedOn, ''),
  ];
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <ReconciledLine found={reconciled} of="councils" ctx={ctx} />
      <ReconciledLine found={cover} of="councils" ctx={ctx} said={w.cover} />
      <fieldset className="toolbar" aria-label={w.show}>
        <StreetFilter system={system} register={ctx.register} streets={streets} />
        <label>
          {w.show}
          <select value={show ?? ''} onChange={(e) => to({ filter: e.target.value || null })}>
            <option value="">{w.all}</option>
            {SHOW_NAMES.map((s) => (
              <option key={s} value={s}>
                {w.shows[s]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <SystemTable
        system={system}
        title={w.table}
        week={ctx.week}
        rests={['councils']}
        columns={columns}
        rows={shown}
        rowKey={(r) => r.compound}
        all={rows}
        filters={[...place, ...(show === undefined ? [] : [w.shows[show]])]}
      />
      {overdue.length === 0 ? (
        <p className="notice">{w.overdueNone}</p>
      ) : (
        <SystemTable
          system={{ ...system, sort: system.sort.filter((k) => late.some((c) => c.key === k.key)) }}
          title={w.overdue}
          week={ctx.week}
          rests={['councils']}
          columns={late}
          rows={overdue.filter((r) => inStreet(r.compound))}
          rowKey={(r) => r.record.id}
          all={overdue}
          filters={place}
        />
      )}
    </SystemFrame>
  );
}
