import { useEffect, useState } from 'react';
import type { Bilingual } from '../../contract/common.ts';
import type { Board } from '../../domain/board.ts';
import { shanghai, weekday } from '../../domain/civil.ts';
import type { FeedReadings } from '../../feeds/reading.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { DemoChip } from '../../parts/DemoChip.tsx';
import { Freshness } from '../../parts/Freshness.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { clock, dayShort, named, weekdayName, weekShort } from '../../words/format.ts';
import { oldest, standings } from './conditions.ts';
import { useEnds } from './useEnds.ts';
import { WallCorrections } from './WallCorrections.tsx';

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
  const worst = oldest(feeds, standings(feeds, now), now);
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
        <WallCorrections />
      </div>
      <div className="wall-when">
        <p className="wall-oldest">
          {settled && worst !== null && (
            <>
              {words.wall.oldest}
              {words.common.feed[worst.feed]} <Freshness asOf={worst.asOf} state={worst.state} now={now} />
            </>
          )}
        </p>
        <Clock />
      </div>
    </header>
  );
}
