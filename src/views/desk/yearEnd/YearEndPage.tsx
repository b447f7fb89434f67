import './yearEnd.css';
import { useMemo } from 'react';
import { DEFAULT_YEAR_END, YEAR_END_TABS, type YearEndAddress } from '../../../address/address.ts';
import { shanghai } from '../../../domain/civil.ts';
import { judges } from '../../../domain/dataState.ts';
import { register } from '../../../domain/register.ts';
import type { SettledUnit } from '../../../domain/settlement/judged.ts';
import type { Settlement } from '../../../domain/settlement/settlement.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { standing } from '../../../feeds/standing.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { dayShort, percent } from '../../../words/format.ts';
import { NoData } from '../../shared/NoData.tsx';
import { StreetTable } from './StreetTable.tsx';
import { UnitStars } from './UnitStars.tsx';
import { UnitTable } from './UnitTable.tsx';
import { useSettlement } from './useSettlement.ts';

/** The settlement of a year: what the weekly results bear out for compounds and teams, and what they do not. */
export function YearEndPage(props: { yearEnd: YearEndAddress }) {
  const { lang, words, address, go } = useDeskApp();
  const { yearEnd } = props;
  const feeds = useFeeds();
  const { knownAt } = useHorizon();
  const now = useNow(10_000);
  const { answer, failure, working, week } = useSettlement(yearEnd.week);
  const places = useMemo(() => register(feeds.district.records, knownAt), [feeds.district.records, knownAt]);
  const w = words.yearEnd;
  if (week === null) return <NoData />;
  const to = (change: Partial<YearEndAddress>) =>
    go({ lang: address.lang, view: 'desk', page: 'yearend', yearEnd: { ...yearEnd, ...change } }, { replace: true });
  const at = standing(feeds.weekly, now);
  const judged = judges(at.state);
  const units = answer === null ? [] : yearEnd.tab === 'community' ? answer.communities : answer.compounds;
  const open = units.find((u) => u.subject === yearEnd.row);
  return (
    <div className="year-end-page system-page">
      <header className="page-head">
        <div>
          <h1>
            {w.title(answer?.year.year ?? Number(week.slice(0, 4)), answer?.year.over ?? false)}{' '}
            {answer !== null && !answer.official && <small className="tag">{words.common.sample}</small>}
          </h1>
          <p className="question">{w.question}</p>
          {answer !== null && judged && <Finding settlement={answer} units={units} street={yearEnd.tab === 'street'} />}
          {answer !== null && !judged && at.asOf !== null && (
            <p data-sentence="">{w.tooOld(words.common.state[at.state], dayShort(shanghai(at.asOf).day, lang))}</p>
          )}
        </div>
        <p className="meta">
          {answer !== null && w.scope(answer.year.weeks.length, answer.year.of)}{' '}
          <Freshness asOf={at.asOf} state={at.state} now={now} />
        </p>
      </header>
      <fieldset className="segmented" aria-label={w.tabsLabel}>
        {YEAR_END_TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-pressed={yearEnd.tab === tab}
            onClick={() => to({ tab, row: DEFAULT_YEAR_END.row, sort: DEFAULT_YEAR_END.sort })}
          >
            {w.tabs[tab]}
          </button>
        ))}
      </fieldset>
      <p className="notice">{w.noReward}</p>
      {answer === null ? (
        <p role="status" className="notice">
          {failure !== null ? w.failed : working ? w.waiting : w.noRules}
        </p>
      ) : (
        <>
          {open !== undefined && (
            <UnitStars unit={open} judged={judged} settlement={answer} places={places} close={() => to({ row: null })} />
          )}
          {yearEnd.tab === 'street' ? (
            <StreetTable settlement={answer} places={places} sort={yearEnd.sort} onSort={(sort) => to({ sort })} />
          ) : (
            <UnitTable
              settlement={answer}
              units={units}
              tab={yearEnd.tab}
              judged={judged}
              places={places}
              sort={yearEnd.sort}
              onSort={(sort) => to({ sort })}
              open={yearEnd.row}
              onOpen={(row) => to({ row })}
            />
          )}
          <p className="meta">{w.method(String(answer.litFrom), percent(answer.completenessFrom, 0))}</p>
        </>
      )}
    </div>
  );
}

/** What the year comes to in one sentence, counted from the very rows below. */
function Finding(props: { settlement: Settlement; units: readonly SettledUnit[]; street: boolean }) {
  const w = useDeskApp().words.yearEnd;
  const { settlement, units } = props;
  if (props.street) return <p data-sentence="">{w.streetSentence(settlement.streets.length)}</p>;
  const sum = (of: (u: SettledUnit) => number) => units.reduce((n, u) => n + of(u), 0);
  return (
    <p data-sentence="">
      {w.sentence({
        units: units.length,
        settled: units.filter((u) => u.unsettled === null).length,
        gains: sum((u) => u.gains),
        losses: sum((u) => u.losses),
        inside: sum((u) => u.inside),
      })}
    </p>
  );
}
