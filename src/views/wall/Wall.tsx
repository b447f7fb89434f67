import '../../parts/base.css';
import './wall.css';
import { lazy, Suspense, useEffect } from 'react';
import type { Bilingual } from '../../contract/common.ts';
import type { Turned } from '../../domain/wall/scenes.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useBoard } from '../../feeds/useBoard.ts';
import { useFeeds } from '../../feeds/useFeeds.ts';
import { useNow } from '../../feeds/useNow.ts';
import { cssVariables } from '../../looks/look.ts';
import { tokens } from '../../looks/tokens.ts';
import { useApp } from '../../parts/app.tsx';
import { PanelBoundary } from '../../parts/PanelBoundary.tsx';
import { useShell } from '../../parts/useShell.ts';
import { useReloadAtTurn } from '../../release/useRelease.ts';
import { loadSystemWords } from '../../words/systemWords.ts';
import { FaultLine } from './FaultLine.tsx';
import { Header } from './Header.tsx';
import { Overview } from './Overview.tsx';
import { SceneFailed } from './SceneFailed.tsx';
import { useScene } from './useScene.ts';

const COLOURS = cssVariables(tokens.wall);

/** The scenes behind the overview, fetched when the first picture is there. */
const LOADS = {
  stars: () => import('./scenes/StarsScene.tsx').then((m) => ({ default: m.StarsScene })),
  weekly: () => import('./scenes/WeeklyScene.tsx').then((m) => ({ default: m.WeeklyScene })),
  supervision: () => import('./scenes/SupervisionScene.tsx').then((m) => ({ default: m.SupervisionScene })),
  chiefs: () => import('./scenes/ChiefsScene.tsx').then((m) => ({ default: m.ChiefsScene })),
  wishes: () => import('./scenes/WishesScene.tsx').then((m) => ({ default: m.WishesScene })),
  reviews: () => import('./scenes/ReviewsScene.tsx').then((m) => ({ default: m.ReviewsScene })),
  renovation: () => import('./scenes/RenovationScene.tsx').then((m) => ({ default: m.RenovationScene })),
} as const satisfies Record<Turned, unknown>;

const TURNED = {
  stars: lazy(LOADS.stars),
  weekly: lazy(LOADS.weekly),
  supervision: lazy(LOADS.supervision),
  chiefs: lazy(LOADS.chiefs),
  wishes: lazy(LOADS.wishes),
  reviews: lazy(LOADS.reviews),
  renovation: lazy(LOADS.renovation),
} as const satisfies Record<Turned, unknown>;

/** A wall that waits this long has drawn its first picture. */
const FETCH_AFTER_MS = 4000;

/** The wall: its header, the fault that matters most, and the scene whose turn it is. */
export function Wall(props: { title: Bilingual }) {
  useShell('wall', COLOURS);
  const feeds = useFeeds();
  const board = useBoard();
  const now = useNow(10_000);
  const { lang, words, address } = useApp();
  const scene = useScene(address.view === 'wall' ? address.scene : undefined, feeds);
  useReloadAtTurn(scene);
  const settled = requiredReadings(feeds).every((f) => f.phase === 'settled');
  useEffect(() => {
    // Fetched while the network is there: a scene may not wait for it when its turn comes.
    const wait = setTimeout(() => {
      void loadSystemWords(lang).catch(() => undefined);
      for (const load of Object.values(LOADS)) void load().catch(() => undefined);
    }, FETCH_AFTER_MS);
    return () => clearTimeout(wait);
  }, [lang]);
  const Turn = scene === 'overview' ? null : TURNED[scene];
  const waiting = <p className="sentence">{words.wall.waiting}</p>;
  return (
    <main className="wall" data-ready={settled ? '' : undefined} data-turn={scene}>
      <Header title={props.title} board={board} feeds={feeds} />
      <FaultLine feeds={feeds} now={now} />
      {scene === 'overview' || Turn === null ? (
        <Overview board={board} />
      ) : (
        <PanelBoundary retryOn={scene} fallback={<SceneFailed />}>
          <Suspense fallback={waiting}>
            <Turn scene={scene} />
          </Suspense>
        </PanelBoundary>
      )}
    </main>
  );
}
