import { lazy, Suspense, useEffect } from 'react';
import type { Address } from '../../address/address.ts';
import type { Bilingual } from '../../contract/common.ts';
import { activeEmergency } from '../../domain/emergency/mode.ts';
import type { Turned } from '../../domain/wall/scenes.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useBoard } from '../../feeds/useBoard.ts';
import { useFeeds, useModeFeed } from '../../feeds/useFeeds.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { PanelBoundary } from '../../parts/PanelBoundary.tsx';
import { loadSystemWords } from '../../words/systemWords.ts';
import { FaultLine } from './FaultLine.tsx';
import { Header } from './Header.tsx';
import { Overview } from './Overview.tsx';
import { useRoom } from './useRoom.ts';
import { useScene } from './useScene.ts';
import { useWall } from './useWall.ts';

/** The scenes behind the overview, fetched when the first picture is there. */
const LOADS = {
  stars: () => import('./scenes/StarsScene.tsx').then((m) => ({ default: m.StarsScene })),
  weakSpots: () => import('./scenes/WeakSpotsScene.tsx').then((m) => ({ default: m.WeakSpotsScene })),
  renovation: () => import('./scenes/RenovationScene.tsx').then((m) => ({ default: m.RenovationScene })),
  chiefs: () => import('./scenes/ChiefsScene.tsx').then((m) => ({ default: m.ChiefsScene })),
  reviews: () => import('./scenes/ReviewsScene.tsx').then((m) => ({ default: m.ReviewsScene })),
  wishes: () => import('./scenes/WishesScene.tsx').then((m) => ({ default: m.WishesScene })),
  communities: () => import('./scenes/CommunitiesScene.tsx').then((m) => ({ default: m.CommunitiesScene })),
  compounds: () => import('./scenes/CompoundsScene.tsx').then((m) => ({ default: m.CompoundsScene })),
  weekly: () => import('./scenes/WeeklyScene.tsx').then((m) => ({ default: m.WeeklyScene })),
  supervision: () => import('./scenes/SupervisionScene.tsx').then((m) => ({ default: m.SupervisionScene })),
} as const satisfies Record<Turned, unknown>;

const TURNED = {
  stars: lazy(LOADS.stars),
  weakSpots: lazy(LOADS.weakSpots),
  renovation: lazy(LOADS.renovation),
  chiefs: lazy(LOADS.chiefs),
  reviews: lazy(LOADS.reviews),
  wishes: lazy(LOADS.wishes),
  communities: lazy(LOADS.communities),
  compounds: lazy(LOADS.compounds),
  weekly: lazy(LOADS.weekly),
  supervision: lazy(LOADS.supervision),
} as const satisfies Record<Turned, unknown>;

const loadEmergency = () => import('./emergency/EmergencyWall.tsx').then((m) => ({ default: m.EmergencyWall }));
const Emergency = lazy(loadEmergency);

const Unreadable = lazy(() => import('./Unreadable.tsx').then((m) => ({ default: m.Unreadable })));

/** A wall that waits this long has drawn its first picture. */
const FETCH_AFTER_MS = 4000;

/** The wall itself: an emergency where there is one, else its header, the fault that matters most, and the scene whose turn it is. */
export function Screen(props: { title: Bilingual; at: Extract<Address, { view: 'wall'; page?: never }> }) {
  const feeds = useFeeds();
  const board = useBoard();
  const now = useNow(10_000);
  const { lang, words } = useApp();
  const wall = useWall(props.at.wall);
  const mode = useModeFeed();
  const room = useRoom();
  const scene = useScene(props.at.scene, wall.playlist, feeds);
  const settled = requiredReadings(feeds).every((f) => f.phase === 'settled');
  useEffect(() => {
    // Fetched while the network is there: a scene may not wait for it when its turn comes, and an emergency least of all.
    const wait = setTimeout(() => {
      void loadSystemWords(lang).catch(() => undefined);
      for (const load of [loadEmergency, ...Object.values(LOADS)]) void load().catch(() => undefined);
    }, FETCH_AFTER_MS);
    return () => clearTimeout(wait);
  }, [lang]);
  const waiting = <p className="sentence">{words.wall.waiting}</p>;
  const emergency = activeEmergency(mode.records, now);
  if (emergency !== null)
    return (
      <PanelBoundary retryOn={mode.records} fallback={<p className="sentence">{words.wall.panelFailed}</p>}>
        <Suspense fallback={waiting}>
          <Emergency order={emergency} />
        </Suspense>
      </PanelBoundary>
    );
  if (room.unmet !== null)
    return (
      <Suspense fallback={waiting}>
        <Unreadable room={room} />
      </Suspense>
    );
  const Turn = scene === 'overview' ? null : TURNED[scene];
  return (
    <main className="wall" data-ready={settled ? '' : undefined} data-turn={scene}>
      <Header title={props.title} board={board} feeds={feeds} />
      <FaultLine feeds={feeds} now={now} />
      {scene === 'overview' || Turn === null ? (
        <Overview board={board} reading={props.at.reading} />
      ) : (
        <PanelBoundary retryOn={scene} fallback={<p className="sentence">{words.wall.panelFailed}</p>}>
          <Suspense fallback={waiting}>
            <Turn scene={scene} />
          </Suspense>
        </PanelBoundary>
      )}
    </main>
  );
}
