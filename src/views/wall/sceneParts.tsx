import { type ReactNode, use } from 'react';
import type { Turned } from '../../domain/wall/scenes.ts';
import { scenePart } from './care/scenePart.ts';

type SceneView = (props: { scene: Turned }) => ReactNode;

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
  programme: () => import('./scenes/ProgrammeScene.tsx').then((m) => ({ default: m.ProgrammeScene })),
  models: () => import('./scenes/ModelsScene.tsx').then((m) => ({ default: m.ModelsScene })),
  property: () => import('./scenes/PropertyScene.tsx').then((m) => ({ default: m.PropertyScene })),
  links: () => import('./scenes/LinksScene.tsx').then((m) => ({ default: m.LinksScene })),
  conduct: () => import('./scenes/ConductScene.tsx').then((m) => ({ default: m.ConductScene })),
  culture: () => import('./scenes/CultureScene.tsx').then((m) => ({ default: m.CultureScene })),
  contest: () => import('./scenes/ContestScene.tsx').then((m) => ({ default: m.ContestScene })),
  readiness: () => import('./scenes/ReadinessScene.tsx').then((m) => ({ default: m.ReadinessScene })),
} as const satisfies Record<Turned, unknown>;

const PARTS = new Map(Object.entries(LOADS).map(([scene, load]) => [scene, scenePart<SceneView>(load)]));

/** Fetches every scene now, while the network is there: none may wait for it when its turn comes. */
export function fetchScenes(): void {
  for (const load of PARTS.values()) void load().catch(() => undefined);
}

/** A scene behind the overview; waits for its code. */
export function SceneOf(props: { scene: Turned }) {
  const part = PARTS.get(props.scene);
  if (part === undefined) throw new Error(`no scene ${props.scene}`);
  const Shown = use(part());
  return <Shown scene={props.scene} />;
}
