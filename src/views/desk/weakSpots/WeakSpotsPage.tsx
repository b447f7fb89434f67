import './weakSpots.css';
import { useMemo } from 'react';
import type { WeakSpotsAddress } from '../../../address/address.ts';
import { judges } from '../../../domain/dataState.ts';
import { WEAK_SPOT_LISTS, type WeakSpotList } from '../../../domain/weakSpots/lists.ts';
import type { WeakSpotReport } from '../../../domain/weakSpots/report.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { standing } from '../../../feeds/standing.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useDeskApp, usePageTitle } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { decimal, named, stamp } from '../../../words/format.ts';
import { NoData } from '../../shared/NoData.tsx';
import { useWeakSpots } from '../../shared/weakSpots/useWeakSpots.ts';
import { ExportMenu } from '../output/ExportMenu.tsx';
import { usePaper } from '../output/usePaper.ts';
import { EntryList } from './EntryList.tsx';
import { entriesOf } from './entries.ts';
import { namesOf } from './names.ts';
import { RunPanel } from './RunPanel.tsx';
import { VisitList } from './VisitList.tsx';
import { entriesFile, visitsFile } from './weakSpotFiles.ts';

/** The weak-spots page: where a team should go, why there, and how often such a list is wrong. */
export function WeakSpotsPage(props: { weak: WeakSpotsAddress }) {
  const { words } = useDeskApp();
  const { answer: report, working, failure } = useWeakSpots(props.weak.week);
  const { weekly } = useFeeds();
  if (report === null || report.series === 0) {
    // Nothing was reported, or it is still being worked out: not the same.
    if (weekly.records.length === 0 || (!working && failure === null)) return <NoData />;
    return (
      <p className="notice" role="status">
        {failure === null ? words.weakSpots.working : words.weakSpots.failed}
      </p>
    );
  }
  return <Found weak={props.weak} report={report} />;
}

function Found(props: { weak: WeakSpotsAddress; report: WeakSpotReport }) {
  const { lang, words, address, go } = useDeskApp();
  const feeds = useFeeds();
  const paper = usePaper();
  const now = useNow(10_000);
  const { rulesOf } = useHorizon();
  const w = words.weakSpots;
  const { weak, report } = props;
  usePageTitle(`${w.title} · ${words.common.programme}`);
  const names = useMemo(() => namesOf(feeds, report.week, words, lang, rulesOf), [feeds, report.week, words, lang, rulesOf]);
  const entries = useMemo(() => entriesOf(report, weak.list, names, words, lang), [report, weak.list, names, words, lang]);
  const at = standing(feeds.weekly, now);
  const source = feeds.weekly.head?.source;
  const sourceText = source === undefined ? '' : w.source(named(source, lang));
  const demo = Object.values(feeds).some((f) => f.head?.demo === true);
  const chosen = entries.find((e) => e.subject === weak.item?.subject && e.indicator === weak.item?.indicator) ?? entries[0];
  const to = (change: Partial<WeakSpotsAddress>, how?: { replace?: boolean }) =>
    go({ lang: address.lang, view: 'desk', page: 'weakspots', weak: { ...weak, ...change } }, how);
  const counts: Record<WeakSpotList, number> = {
    red: report.reds.length,
    amber: report.ambers.length,
    bright: report.brights.length,
    questions: report.questions.length,
    states: report.states.length,
  };
  const { track, expected } = report;
  const isJudged = judges(at.state);
  return (
    <div className="weak-page">
      <header className="page-head">
        <div className="weak-intro">
          <h1>{w.title}</h1>
          {isJudged && <p data-finding="">{w.finding(counts.red, counts.amber, counts.bright, report.family)}</p>}
          <p className="meta" data-expected="">
            {w.expected(report.family, decimal(expected.ambers, 0), w.count(expected.reds, decimal(expected.reds, 0)))}
            {w.correlated(
              decimal(expected.ambersCorrelated, 0),
              w.count(expected.redsCorrelated, decimal(expected.redsCorrelated, 0)),
            )}
          </p>
          <p className="meta" data-track="">
            {track.recorded === 0
              ? w.noTrack(track.reds)
              : w.track(track.reds, track.visited, track.confirmed, track.notConfirmed)}
          </p>
          <p className="meta">
            {w.ordinary} {w.machine}
          </p>
        </div>
        <p className="meta">
          {sourceText} <Freshness asOf={at.asOf} state={at.state} now={now} />
        </p>
      </header>
      {!isJudged ? (
        <p className="notice is-bad">{w.withdrawn}</p>
      ) : (
        <>
          <fieldset className="segmented weak-tabs">
            <legend className="sr-only">{w.tabsLabel}</legend>
            {WEAK_SPOT_LISTS.map((list) => (
              <button key={list} type="button" aria-pressed={list === weak.list} onClick={() => to({ list, item: null })}>
                {w.tabs[list]} <small>{counts[list]}</small>
              </button>
            ))}
          </fieldset>
          <div className="head-line">
            <p className="meta">{w.what[weak.list]}</p>
            <ExportMenu
              title={w.tabs[weak.list]}
              shown={() => entriesFile(paper.source(), report, names, [weak.list])}
              all={() => entriesFile(paper.source(), report, names)}
            />
          </div>
          {chosen === undefined ? (
            <p className="notice">{w.empty[weak.list]}</p>
          ) : (
            <div className="weak-columns">
              <EntryList
                entries={entries}
                selected={chosen.key}
                label={w.tabs[weak.list]}
                onSelect={(e) => to({ item: { subject: e.subject, indicator: e.indicator } }, { replace: weak.item !== null })}
              />
              <RunPanel
                entry={chosen}
                unit={unitOf(chosen.indicator)}
                week={report.week}
                criterion={names.indicator(chosen.indicator)?.criterion}
                asked={weak.week}
              />
            </div>
          )}
          <VisitList
            report={report}
            names={names}
            asked={weak.week}
            source={at.asOf === null ? sourceText : w.sourceAt(sourceText, stamp(at.asOf))}
            demo={demo}
            file={() => visitsFile(paper.source(), report, names)}
          />
        </>
      )}
    </div>
  );

  function unitOf(indicator: string): string {
    const found = names.indicator(indicator);
    return found === undefined ? '' : named(found.unit, lang);
  }
}
