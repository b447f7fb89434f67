import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Bilingual } from '../../contract/common.ts';
import type { Board } from '../../domain/board.ts';
import { shanghai, weekday } from '../../domain/civil.ts';
import { isOff } from '../../domain/dated.ts';
import { feedsOfScenes } from '../../domain/wall/scenes.ts';
import { useHorizon, useIsStoppedNowhere } from '../../feeds/horizon.ts';
import { pageClock } from '../../feeds/pageClock.ts';
import type { FeedReadings } from '../../feeds/reading.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { DemoChip } from '../../parts/DemoChip.tsx';
import { dataTime } from '../../parts/dataTime.ts';
import { Freshness } from '../../parts/Freshness.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { clock, dayLong, dayShort, named, span, weekdayName, weekShort } from '../../words/format.ts';
import { oldest, standings } from './conditions.ts';
import { ModeChip } from './ModeChip.tsx';
import { surveyedAt } from './surveyed.ts';
import { TurnDashes } from './turn/TurnRow.tsx';
import { useWallTurn } from './turn/wallTurn.ts';
import { useEnds } from './useEnds.ts';
import { WallCorrections } from './WallCorrections.tsx';

/** Few walls are stopped at a week: the others need not load what says so. */
const FrozenChip = lazy(() => import('../../parts/FrozenChip.tsx').then((m) => ({ default: m.FrozenChip })));

/** The clock repaints alone, once a minute. */
function Clock() {
  const { lang, words } = useApp();
  const now = useNow(60_000);
  const { day } = shanghai(now);
  return (
    <p className="wall-clock">
      <span className="sr-only">{words.wall.clockLabel}</span>
      <span>{`${dayShort(day, lang)} ${weekdayName(weekday(day), lang)}`}</span>
      <time>{clock(now)}</time>
    </p>
  );
}

/** Identity, place and week, the demo mark, the oldest datum by name, and the clock. */
export function Header(props: { title: Bilingual; board: Board; feeds: FeedReadings }) {
  const { lang, words } = useApp();
  const now = useNow(10_000);
  const { board, feeds } = props;
  const title = named(props.title, lang);
  const skew = pageClock.skew();
  const { stoppedAt } = useHorizon();
  const nowhere = useIsStoppedNowhere();
  const { scene } = useWallTurn();
  const all = standings(feeds, now, stoppedAt);
  const onScreen = useMemo(() => feedsOfScenes([{ scene, seconds: 0 }]), [scene]);
  const figure = surveyedAt(board, all.weekly);
  const surveyed = scene === 'overview' && figure !== all.weekly ? figure : null;
  const worst = oldest(feeds, all, now, stoppedAt, { feeds: onScreen, surveyed });
  const { district } = board.register;
  const ends = useEnds();
  const demo = Object.values(feeds).some((f) => f.head?.demo === true);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (requiredReadings(feeds).every((f) => f.phase === 'settled')) setSettled(true);
  }, [feeds]);
  return (
    <header className="wall-header" style={ends}>
      <div className="wall-who">
        <Mark size="2.6rem" />
        <h1>{title}</h1>
        <p className="wall-place">
          {district !== null && board.observed
            ? words.wall.place(named(district.city, lang), named(district.name, lang), weekShort(board.week, lang))
            : ''}
        </p>
        {demo && <DemoChip />}
        {stoppedAt !== null && (
          <Suspense fallback={null}>
            <FrozenChip />
          </Suspense>
        )}
        {stoppedAt === null && <ModeChip />}
        <TurnDashes />
        <WallCorrections />
      </div>
      <div className="wall-when">
        <p className="wall-oldest" {...(settled && worst !== null ? dataTime(worst.dated) : {})}>
          {skew !== 0 && stoppedAt === null && (
            <span className="wall-skew" role="status" data-skew={skew > 0 ? 'fast' : 'slow'}>
              {words.freshness.clock(span(skew, lang), skew > 0, pageClock.byServer())}
            </span>
          )}
          {stoppedAt !== null && settled && !nowhere && words.frozen.ofWeek(dayLong(stoppedAt, lang))}{' '}
          {settled && worst !== null && !nowhere && (stoppedAt === null || isOff(worst.dated.state)) && (
            <>
              {words.wall.oldest}
              {worst.dated === surveyed ? words.wall.satisfaction : words.common.feed[worst.dated.feed]}{' '}
              <Freshness {...worst.dated} now={now} />
              {worst.others > 0 && <span className="wall-others"> {words.freshness.more(worst.others)}</span>}
            </>
          )}
        </p>
        {/* A clock that runs would make old figures look live. */}
        {stoppedAt === null && <Clock />}
      </div>
    </header>
  );
}
