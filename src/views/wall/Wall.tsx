import '../../parts/base.css';
import './wall.css';
import { useMemo } from 'react';
import type { Bilingual } from '../../contract/common.ts';
import type { Board } from '../../domain/board.ts';
import { judges } from '../../domain/dataState.ts';
import type { FeedReadings } from '../../feeds/reading.ts';
import type { Standing } from '../../feeds/standing.ts';
import { useBoard } from '../../feeds/useBoard.ts';
import { useFeeds } from '../../feeds/useFeeds.ts';
import { useNow } from '../../feeds/useNow.ts';
import { cssVariables } from '../../looks/look.ts';
import { tokens } from '../../looks/tokens.ts';
import { useApp } from '../../parts/app.tsx';
import { useShell } from '../../parts/useShell.ts';
import { age, decimal } from '../../words/format.ts';
import { AttentionStrip } from './AttentionStrip.tsx';
import { standings } from './conditions.ts';
import { DistributionPanel } from './DistributionPanel.tsx';
import { Figures } from './Figures.tsx';
import { Header } from './Header.tsx';
import { LeaguePanel } from './LeaguePanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { RenovationPanel } from './RenovationPanel.tsx';
import { useLook } from './useLook.ts';

const COLOURS = cssVariables(tokens.wall);

/** League rows that fit the panel; a wide wall has the same height, so the same count. */
const LEAGUE_ROWS = 8;

/** The overview of the wall: one sentence, four figures, three pictures, five places to look at. */
export function Wall(props: { title: Bilingual }) {
  useShell('wall', COLOURS);
  const feeds = useFeeds();
  const board = useBoard();
  const now = useNow(10_000);
  const { words } = useApp();
  const at = standings(feeds, now);
  const settled = Object.values(feeds).every((f) => f.phase === 'settled');
  return (
    <main className="wall" data-ready={settled ? '' : undefined}>
      <Header title={props.title} board={board} feeds={feeds} />
      {board === null ? (
        <>
          <p className="sentence" role="status">
            {settled ? words.wall.noWeek : words.wall.waiting}
          </p>
          <FaultLine feeds={feeds} now={now} />
        </>
      ) : (
        <Overview board={board} weekly={at.weekly} renovation={at.renovation} feeds={feeds} now={now} />
      )}
    </main>
  );
}

function Overview(props: { board: Board; weekly: Standing; renovation: Standing; feeds: FeedReadings; now: number }) {
  const { words } = useApp();
  const { board, weekly } = props;
  const look = useLook();
  const judged = judges(weekly.state);
  const shown = useMemo(() => board.attention.slice(0, 5), [board.attention]);
  const sample = board.programme.criteria.communityStar.some((c) => !c.official);
  return (
    <>
      <Sentence board={board} />
      <FaultLine feeds={props.feeds} now={props.now} />
      <Figures board={board} weekly={weekly} renovation={props.renovation} now={props.now} />
      <div className="wall-main">
        <MapPanel
          streets={board.register.streets}
          rows={board.compounds}
          attention={shown}
          count={board.count}
          judged={judged}
          look={look}
        />
        <LeaguePanel rows={board.communities} perPage={LEAGUE_ROWS} judged={judged} sample={sample} />
        <div className="wall-right">
          <RenovationPanel works={board.renovation} look={look} />
          <DistributionPanel distribution={board.distribution} />
        </div>
      </div>
      <AttentionStrip
        items={board.attention}
        criteria={board.programme.criteria.compoundStar}
        waiting={judged ? null : words.wall.withdrawn}
      />
    </>
  );
}

/** What the records state, in one line; its numbers are the panels' numbers. */
function Sentence(props: { board: Board }) {
  const { words } = useApp();
  const { board } = props;
  const count = (kind: string) => new Set(board.attention.filter((a) => a.kind === kind).map((a) => a.compound)).size;
  return (
    <p className="sentence" data-sentence="">
      {words.wall.sentence({
        compounds: board.count.arrived,
        declared: board.count.declared ?? board.count.arrived,
        rated: board.stars.n,
        litMean: board.stars.value === null ? null : decimal(board.stars.value, 1),
        behind: board.renovation.of === 0 ? null : board.renovation.behind,
        lost: count('starLost'),
        silent: count('notReported'),
      })}
    </p>
  );
}

/** Names the feed that fails, in words a clerk understands, and what is shown meanwhile. */
function FaultLine(props: { feeds: FeedReadings; now: number }) {
  const { lang, words } = useApp();
  const failing = Object.values(props.feeds).filter((f) => f.fault !== null);
  const first = failing[0];
  if (first === undefined || first.fault === null) return null;
  const held = first.head === null ? null : age(Date.parse(first.head.asOf), props.now, lang);
  const name = words.common.feed[first.feed];
  return (
    <p className="wall-fault" role="status" data-fault={first.feed}>
      {words.wall.fault(words.faults.sentence(name, first.fault, held), failing.length - 1)}
    </p>
  );
}
