import { useMemo } from 'react';
import type { SortKey } from '../../../address/address.ts';
import { useAnalysis } from '../../../analysis/useAnalysis.ts';
import { FEED_NAMES } from '../../../contract/envelope.ts';
import { type Burden, type CheckBurden, type CommunityBurden, LOOK_BACK_WEEKS } from '../../../domain/burden/burden.ts';
import type { Elsewhere } from '../../../domain/burden/overlaps.ts';
import { programme } from '../../../domain/programme.ts';
import { register, subjectName } from '../../../domain/register.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { standing } from '../../../feeds/standing.ts';
import { useAsk, useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { dayShort, decimal, named, percent } from '../../../words/format.ts';
import { NoData } from '../../shared/NoData.tsx';
import { countColumn, type DeskColumn, DeskTable } from '../DeskTable.tsx';

/** Feeds read only where they are asked for: whether they are sent is asked here. */
const ASKED = ['property', 'councils', 'links', 'conduct', 'culture', 'contest'] as const;

/** How many figures each community is asked for, and how many of them twice. */
export function BurdenPage(props: { week: string | null; sort: readonly SortKey[] }) {
  const { lang, words, address, go } = useDeskApp();
  const w = words.burden;
  useAsk(ASKED);
  const feeds = useFeeds();
  const { knownAt, rulesOf } = useHorizon();
  const now = useNow(10_000);
  const chosen = props.week ?? recordedWeeks(feeds.weekly.records).at(-1) ?? null;
  const sent = FEED_NAMES.filter((f) => feeds[f].records.length > 0);
  const { answer, failure } = useAnalysis(chosen === null ? null : { task: 'burden', week: chosen, sent });
  const places = useMemo(() => register(feeds.district.records, knownAt), [feeds.district.records, knownAt]);
  const checks = useMemo(
    () => (chosen === null ? null : programme(feeds.programme.records, rulesOf ?? chosen, knownAt).indicator),
    [feeds.programme.records, chosen, knownAt, rulesOf],
  );
  if (chosen === null) return <NoData />;
  const at = standing(feeds.weekly, now);
  const onSort = (sort: SortKey[]) =>
    go(
      { lang: address.lang, view: 'desk', page: 'burden', sort, ...(props.week === null ? {} : { week: props.week }) },
      { replace: true },
    );
  const checkName = (id: string) => {
    const label = checks?.get(id)?.label;
    return label === undefined ? id : named(label, lang);
  };
  const elsewhere = (e: Elsewhere | null) =>
    e === null ? '' : 'feed' in e ? w.inFeed(words.common.feed[e.feed]) : w.inCheck(checkName(e.check));
  const c = w.columns;
  const communities: DeskColumn<CommunityBurden>[] = [
    { key: 'community', heading: c.community, value: (r) => named(subjectName(places, r.code), lang) },
    countColumn('asked', c.asked, (r) => r.asked),
    {
      key: 'perWeek',
      heading: c.perWeek,
      numeric: true,
      value: (r) => r.asked / 52,
      cell: (r) => decimal(r.asked / 52, 0),
      model: { digits: 1 },
    },
    countColumn('twice', c.twice, (r) => r.twice),
    {
      key: 'share',
      heading: c.share,
      numeric: true,
      value: (r) => (r.asked === 0 ? null : r.twice / r.asked),
      cell: (r) => (r.asked === 0 ? '—' : percent(r.twice / r.asked, 0)),
      model: { digits: 1, kind: 'share' },
    },
    countColumn('subjects', c.subjects, (r) => r.subjects),
    {
      key: 'reported',
      heading: c.reported,
      numeric: true,
      value: (r) => (r.due === 0 ? null : r.reported / r.due),
      cell: (r) => (r.due === 0 ? '—' : w.reportedOf(percent(r.reported / r.due), r.reported, r.due)),
      model: { digits: 1, kind: 'share' },
    },
    countColumn('corrected', c.corrected, (r) => r.corrected),
    {
      key: 'oldest',
      heading: c.oldest,
      numeric: true,
      value: (r) => r.oldestDays,
      cell: (r) => (r.oldestDays === null ? w.none : w.days(decimal(r.oldestDays, 0))),
      model: { digits: 0 },
    },
  ];
  const k = w.checkColumns;
  const checkColumns: DeskColumn<CheckBurden>[] = [
    { key: 'check', heading: k.check, value: (r) => checkName(r.indicator) },
    { key: 'cadence', heading: k.cadence, value: (r) => w.cadence[r.cadence] },
    countColumn('asked', k.asked, (r) => r.asked),
    countColumn('subjects', k.subjects, (r) => r.subjects),
    { key: 'elsewhere', heading: k.elsewhere, value: (r) => elsewhere(r.elsewhere) },
    {
      key: 'newest',
      heading: k.newest,
      value: (r) => r.newest,
      cell: (r) => (r.newest === null ? w.none : dayShort(r.newest, lang)),
      model: { digits: null, kind: 'day' },
    },
  ];
  const table = { week: chosen, rests: ['weekly', 'programme', 'district'] as const, sort: props.sort, onSort };
  return (
    <div className="burden-page system-page">
      <header className="page-head">
        <div>
          <h1>{w.title}</h1>
          <p className="question">{w.question}</p>
          {answer !== null && <Finding burden={answer} />}
        </div>
        <p className="meta">
          <Freshness asOf={at.asOf} state={at.state} now={now} />
        </p>
      </header>
      {answer === null ? (
        <p role="status" className="notice">
          {failure === null ? w.waiting : w.failed}
        </p>
      ) : (
        <>
          <DeskTable
            {...table}
            title={w.table}
            columns={communities}
            rows={answer.communities}
            rowKey={(r) => r.code}
            notes={[w.method(LOOK_BACK_WEEKS), w.overlapNote]}
          />
          <DeskTable {...table} title={w.checks} columns={checkColumns} rows={answer.checks} rowKey={(r) => r.indicator} />
          <p className="meta">
            {w.method(LOOK_BACK_WEEKS)} {w.overlapNote} {!answer.official && <small className="tag">{words.common.sample}</small>}
          </p>
        </>
      )}
    </div>
  );
}

/** The load in one sentence, summed from the rows below. */
function Finding(props: { burden: Burden }) {
  const w = useDeskApp().words.burden;
  const { communities } = props.burden;
  const asked = communities.reduce((sum, r) => sum + r.asked, 0);
  const twice = communities.reduce((sum, r) => sum + r.twice, 0);
  if (communities.length === 0 || asked === 0) return null;
  return (
    <p data-sentence="">
      {w.sentence({
        communities: communities.length,
        median: decimal(asked / communities.length, 0),
        share: percent(twice / asked, 0),
        numerator: decimal(twice, 0),
        denominator: decimal(asked, 0),
      })}
    </p>
  );
}
