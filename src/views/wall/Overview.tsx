import { type CSSProperties, lazy, Suspense, useMemo } from 'react';
import { useLeagues } from '../../analysis/useLeagues.ts';
import type { Board } from '../../domain/board.ts';
import { judges } from '../../domain/dataState.ts';
import { rankingMode } from '../../domain/league/rankingMode.ts';
import { withdrawn } from '../../domain/league/summary.ts';
import type { MapReading } from '../../domain/mapReading.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useFeeds } from '../../feeds/useFeeds.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { decimal, weekLong } from '../../words/format.ts';
import { AttentionStrip, CELLS } from './AttentionStrip.tsx';
import { standings } from './conditions.ts';
import { DistributionPanel } from './DistributionPanel.tsx';
import { Figures } from './Figures.tsx';
import { LeaguePanel } from './LeaguePanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { overviewLayout } from './overviewLayout.ts';
import { RenovationPanel } from './RenovationPanel.tsx';
import { useLook } from './useLook.ts';
import { useRoom } from './useRoom.ts';

const Pull = lazy(() => import('./PullPanels.tsx').then((m) => ({ default: m.PullPanels })));

/** The overview of the wall: one sentence, four figures, three pictures, five places to look at. */
export function Overview(props: { board: Board; reading: MapReading }) {
  const feeds = useFeeds();
  const { board } = props;
  const now = useNow(10_000);
  const { words } = useApp();
  const { reading } = props;
  const look = useLook();
  const room = useRoom();
  const { drops, grid } = room;
  const layout = useMemo(() => overviewLayout(room), [room]);
  const at = standings(feeds, now);
  const settled = requiredReadings(feeds).every((f) => f.phase === 'settled');
  const judged = judges(at.weekly.state);
  const worksJudged = judges(at.renovation.state);
  // What is withdrawn is not pointed at either: neither by a ring on the map nor in the strip.
  const items = useMemo(
    () => board.attention.filter((item) => (item.kind === 'behindPlan' ? worksJudged : judged)),
    [board.attention, judged, worksJudged],
  );
  const shown = useMemo(() => items.slice(0, CELLS), [items]);
  const leagues = useLeagues(board.observed ? board.week : null, null, 'public');
  const answer = useMemo(() => {
    const league = leagues.answer?.communities ?? null;
    return { league: league === null || judged ? league : withdrawn(league), failed: leagues.failure !== null };
  }, [leagues.answer, leagues.failure, judged]);
  const sample = board.programme.criteria.communityStar.some((c) => !c.official);
  /** Why a panel has nothing to show: still reading, or its feed never came. */
  const gap = (feed: 'district' | 'weekly' | 'renovation') =>
    feeds[feed].phase === 'waiting' ? words.wall.waiting : words.wall.gone(words.common.feed[feed]);
  const scoreGap = board.count.arrived === 0 ? gap('district') : board.observed ? null : gap('weekly');
  return (
    <div className="overview" style={layout.grid}>
      <Sentence board={board} settled={settled} judged={judged} style={layout.sentence} />
      <Figures
        board={board}
        weekly={at.weekly}
        renovation={at.renovation}
        now={now}
        waiting={!settled}
        course={!drops.has('courses')}
        style={layout.figures}
      />
      {!drops.has('map') && (
        <MapPanel
          board={board}
          reading={reading}
          attention={shown}
          judged={judged}
          worksJudged={worksJudged}
          look={look}
          arrangement={grid === 'columns' || room.shape === 'square' ? 'above' : 'beside'}
          gap={gap('district')}
        />
      )}
      {!drops.has('league') && (
        <LeaguePanel
          rows={board.communities}
          answer={answer}
          mode={rankingMode(board.programme.rules, 'public')}
          judged={judged}
          sample={sample}
          gap={scoreGap}
        />
      )}
      {!drops.has('columns') && (
        <RenovationPanel
          works={board.renovation}
          judged={worksJudged}
          look={look}
          list={grid === 'columns'}
          gap={gap('renovation')}
        />
      )}
      {!drops.has('distribution') && <DistributionPanel distribution={board.distribution} judged={judged} gap={scoreGap} />}
      <AttentionStrip
        items={items}
        criteria={board.programme.criteria.compoundStar}
        gap={board.observed ? (judged ? null : words.wall.withdrawn) : gap('weekly')}
        style={layout.attention}
      />
      {!drops.has('pull') && (
        <Suspense fallback={null}>
          <Pull />
        </Suspense>
      )}
    </div>
  );
}

/** What the records state, in one line; its numbers are the panels' numbers. Old data are called old. */
function Sentence(props: { board: Board; settled: boolean; judged: boolean; style: CSSProperties }) {
  const { lang, words } = useApp();
  const { board } = props;
  const count = (kind: string) => new Set(board.attention.filter((a) => a.kind === kind).map((a) => a.compound)).size;
  const text = !board.observed
    ? props.settled
      ? words.wall.noWeek
      : words.wall.waiting
    : !props.judged
      ? words.wall.expired(weekLong(board.week, lang))
      : words.wall.sentence({
          compounds: board.count.arrived,
          declared: board.count.declared ?? board.count.arrived,
          rated: board.stars.n,
          litMean: board.stars.value === null ? null : decimal(board.stars.value, 1),
          behind: board.renovation.of === 0 ? null : board.renovation.behind,
          lost: count('starLost'),
          silent: count('notReported'),
        });
  return (
    <p className="sentence" data-sentence="" style={props.style}>
      {text}
    </p>
  );
}
