import { useEffect, useMemo, useRef } from 'react';
import { programme } from '../../../domain/programme.ts';
import { type Register, subjectName } from '../../../domain/register.ts';
import type { SettledUnit } from '../../../domain/settlement/judged.ts';
import type { Settlement } from '../../../domain/settlement/settlement.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { decimal, named } from '../../../words/format.ts';
import { YearInterval } from './YearInterval.tsx';

/** One unit's stars over the year: each mean with its interval against the mark, and what follows. */
export function UnitStars(props: {
  unit: SettledUnit;
  judged: boolean;
  settlement: Settlement;
  places: Register;
  close(): void;
}) {
  const { lang, words } = useDeskApp();
  const { programme: feed } = useFeeds();
  const { knownAt, rulesOf } = useHorizon();
  const { unit, settlement, places } = props;
  const w = words.yearEnd;
  const c = w.starColumns;
  const head = useRef<HTMLElement>(null);
  useEffect(() => head.current?.scrollIntoView({ block: 'nearest' }), []);
  const labels = useMemo(() => {
    const { compoundStar, communityStar } = programme(feed.records, rulesOf ?? settlement.week, knownAt).criteria;
    return new Map([...compoundStar, ...communityStar].map((k) => [k.id, k.label]));
  }, [feed.records, settlement.week, knownAt, rulesOf]);
  const name = named(subjectName(places, unit.subject), lang);
  return (
    <Region ref={head} className="card" label={w.starsOf(name)} data-unit={unit.subject}>
      <div className="head-line">
        <h2>{w.starsOf(name)}</h2>
        <button type="button" onClick={props.close}>
          {w.close}
        </button>
      </div>
      <div className="scroll-x">
        <table className="plain-table">
          <caption className="sr-only">{w.starsOf(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{c.star}</th>
              <th scope="col" className="num">
                {c.mean}
              </th>
              <th scope="col">{c.interval}</th>
              <th scope="col">{c.result}</th>
              <th scope="col">{c.held}</th>
              <th scope="col">{c.weeks}</th>
            </tr>
          </thead>
          <tbody>
            {unit.stars.map((s) => {
              const label = labels.get(s.criterion);
              return (
                <tr key={s.criterion} data-criterion={s.criterion} data-fires={s.fires}>
                  <th scope="row">{label === undefined ? s.criterion : named(label, lang)}</th>
                  <td className="num">{s.mean.mean === null ? '—' : decimal(s.mean.mean, 2)}</td>
                  <td>
                    <YearInterval mean={s.mean} mark={settlement.litFrom} />
                  </td>
                  <td>{props.judged ? w.fires[s.fires] : w.notJudged}</td>
                  <td>{s.held === null ? w.held.none : s.held ? w.held.lit : w.held.unlit}</td>
                  <td>{w.of(s.mean.weeks, s.mean.of)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Region>
  );
}
