import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { WallProfile } from '../../contract/walls.ts';
import { type Glass, REM_PER_SIDE, type Room, roomOf, type Unmet, unmet } from '../../domain/wall/room.ts';
import type { Wall } from '../../domain/wall/wall.ts';
import { onPixelRatio } from '../../looks/pixelRatio.ts';

/** The room of this wall, with what only its drawing needs. */
export interface WallRoom extends Room {
  /** Pixels of one rem. */
  rem: number;
  /** rem from the left edge of the window. */
  seams: readonly number[];
  /** rem inside the window that stay empty, the wall's own margin included. */
  margin: { top: number; right: number; bottom: number; left: number };
  /** Edges of what is inside the margins, in rem from the left of the window, as seams are. */
  from: number;
  to: number;
  /** Why the wall's profile cannot be met; then nothing but this is shown. */
  unmet: Unmet | null;
  profile: WallProfile | null;
}

/** The wall's own margin in rem. */
const OWN = { top: 1.1, right: 2, bottom: 1, left: 2 };

let last: Glass = { width: 0, height: 0, dpr: 0 };

/** The present glass; the very same object while nothing changed. */
function glassNow(): Glass {
  const { innerWidth: width, innerHeight: height, devicePixelRatio: dpr } = globalThis;
  if (last.width !== width || last.height !== height || last.dpr !== dpr) last = { width, height, dpr };
  return last;
}

function subscribe(changed: () => void): () => void {
  addEventListener('resize', changed);
  const offRatio = onPixelRatio(changed);
  return () => {
    removeEventListener('resize', changed);
    offRatio();
  };
}

/** The window as it is, again after each change of its size or of its device pixels. */
function useGlass(): Glass {
  return useSyncExternalStore(subscribe, glassNow);
}

/** The room of a glass, with margins and seams in its own rem. */
function wallRoom(glass: Glass, profile: WallProfile | null, wall: Pick<Wall, 'safe' | 'seams'>): WallRoom {
  const room = roomOf(glass, profile, wall.safe);
  const rem = (Math.min(glass.width, glass.height) / REM_PER_SIDE) * room.k;
  const { safe } = wall;
  const seams = wall.seams.filter((s) => s > 0 && s < glass.width).map((s) => s / rem);
  const at = (own: number, margin: number) => own + margin / room.k;
  const margin = {
    top: at(OWN.top, safe.top),
    right: at(OWN.right, safe.right),
    bottom: at(OWN.bottom, safe.bottom),
    left: at(OWN.left, safe.left),
  };
  return {
    ...room,
    rem,
    seams,
    margin,
    from: margin.left,
    to: glass.width / rem - margin.right,
    unmet: unmet(glass, profile, safe),
    profile,
  };
}

const PLAIN = { safe: { top: 0, right: 0, bottom: 0, left: 0 }, seams: [] };

/** The room of the wall around; null outside of one. */
export const RoomContext = createContext<WallRoom | null>(null);

/**
 * The room the wall around has: how much larger its text is, how many rem it holds, which grid it has and what it drops.
 * Outside of a wall (a preview, a setup page) that of the bare window.
 */
export function useRoom(): WallRoom {
  const own = useContext(RoomContext);
  const glass = useGlass();
  return useMemo(() => own ?? wallRoom(glass, null, PLAIN), [own, glass]);
}

/**
 * The room of a wall as its record has it.
 * @param shown the glass whose preview the window is; absent for the window itself
 */
export function useWallRoom(wall: Pick<Wall, 'profile' | 'safe' | 'seams'>, shown?: Glass): WallRoom {
  const own = useGlass();
  const { profile, safe, seams } = wall;
  return useMemo(() => {
    const room = wallRoom(shown ?? own, profile, { safe, seams });
    // All else is counted in rem: of another glass only the size of one is that of this window.
    const side = (g: Glass) => Math.min(g.width, g.height);
    return shown === undefined ? room : { ...room, rem: room.rem * (side(own) / side(shown)) };
  }, [own, shown, profile, safe, seams]);
}
