import type { SystemAddress } from '../../../../address/address.ts';
import { subjectName } from '../../../../domain/register.ts';
import { type SatisfactionRow, SIDES } from '../../../../domain/systems/satisfaction.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { decimal, named, percent } from '../../../../words/format.ts';
import { IntervalBar, shareScale } from '../../../shared/systems/IntervalBar.tsx';
import { useSatisfaction } from '../../../shared/systems/useSatisfaction.ts';
import { DeskLink } from '../../DeskLink.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';

/** Dual Satisfaction: two interval bars with their samples, and the communities in code order. */
export function SatisfactionPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const said = useSystemWords();
  const w = said.satisfaction;
  const { system } = props;
  const { ctx, figures, sentence, rows, periods, names } = useSatisfaction(system.week);
  const { register, programme } = ctx;
  const periodName = (p: string | null) => (p === null ? words.common.state.none : said.reviews.period(p));
  const place = (code: string) => named(subjectName(register, code), lang);
  const scale = shareScale([
    ...rows.flatMap((r) => SIDES.flatMap((s) => (r.sides[s].interval === null ? [] : [r.sides[s].interval]))),
    ...figures.flatMap((f) => (f.interval === undefined ? [] : [f.interval])),
  ]);
  const spoken = (share: number, interval: readonly [number, number], n: number) =>
    `${percent(share)} ${said.frame.interval(percent(interval[0]), percent(interval[1]))} ${decimal(n, 0)}`;
  const columns: SystemColumn<SatisfactionRow>[] = [
    {
      key: 'community',
      heading: w.columns.community,
      value: (r) => place(r.community),
      cell: (r) => <DeskLink to={{ page: 'community', code: r.community }}>{place(r.community)}</DeskLink>,
    },
    {
      key: 'street',
      heading: w.columns.street,
      value: (r) => named(subjectName(register, r.street), lang),
    },
    ...SIDES.flatMap((side): SystemColumn<SatisfactionRow>[] => [
      {
        key: `${side}Share`,
        heading: w.columns.share(side.toUpperCase(), names[side].name),
        numeric: true,
        model: { digits: 1, kind: 'share' },
        value: (r) => r.sides[side].share,
        cell: (r) => {
          const c = r.sides[side];
          return c.share === null || c.interval === null || c.answers === null ? (
            <span className="meta">{c.state === 'shown' ? '' : w.states[c.state]}</span>
          ) : (
            <span className="satisfaction-cell">
              <IntervalBar
                share={c.share}
                interval={c.interval}
                scale={scale}
                faint={c.state === 'lowN'}
                label={spoken(c.share, c.interval, c.answers)}
              />
              {percent(c.share)}
              {c.state === 'lowN' && <small> {w.states.lowN}</small>}
            </span>
          );
        },
      },
      {
        key: `${side}Satisfied`,
        heading: w.columns.satisfied(side.toUpperCase()),
        numeric: true,
        value: (r) => r.sides[side].satisfied,
        cell: (r) => r.sides[side].satisfied ?? '—',
      },
      {
        key: `${side}Answers`,
        heading: w.columns.answers(side.toUpperCase()),
        numeric: true,
        value: (r) => r.sides[side].answers,
        cell: (r) => r.sides[side].answers ?? '—',
      },
    ]),
  ];
  const shown = rows.filter((r) => system.street === null || r.street === system.street);
  const notes = [w.hiddenNote(decimal(programme.rules?.hiddenBelow ?? 10, 0)), w.scale];
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <div className="satisfaction-bars">
        {SIDES.map((side, i) => {
          const f = figures[i];
          return (
            <Region className="card" key={side} label={names[side].name} data-side={side}>
              <h2>
                {side.toUpperCase()} {names[side].name} {!names[side].confirmed && <small className="tag">{w.unconfirmed}</small>}
              </h2>
              {f?.value != null && f.interval !== undefined && (
                <IntervalBar
                  share={f.value}
                  interval={f.interval}
                  scale={scale}
                  label={spoken(f.value, f.interval, f.denominator ?? 0)}
                />
              )}
              <p className="meta">{w.period(side.toUpperCase(), periodName(periods[side]))}</p>
            </Region>
          );
        })}
      </div>
      <fieldset className="toolbar" aria-label={words.desk.filters.label}>
        <StreetFilter system={system} register={register} streets={[...new Set(rows.map((r) => r.street))].sort()} />
        <span className="times">{notes.join(words.common.between)}</span>
      </fieldset>
      <SystemTable
        system={system}
        title={w.table}
        week={ctx.week}
        rests={['reviews', 'district']}
        columns={columns}
        rows={shown}
        all={rows}
        rowKey={(r) => r.community}
        notes={notes}
        filters={system.street === null ? [] : [named(subjectName(register, system.street), lang)]}
      />
    </SystemFrame>
  );
}
