import type { WallProfile } from '../../contract/walls.ts';

/** The glass a wall is drawn on. */
export interface Glass {
  /** CSS pixels of the window. */
  width: number;
  height: number;
  /** Device pixels of one of them. */
  dpr: number;
}

/** Which of the wall's grids the proportions ask for. The style sheet's aspects are the same numbers. */
export type RoomShape = 'portrait' | 'square' | 'wide' | 'cinema' | 'ultraWide' | 'panorama';

/** What gives way where room or distance is short, the first that goes first. Everything else is never dropped. */
export const DROP_ORDER = ['pull', 'courses', 'distribution', 'columns', 'league', 'map'] as const;
export type Drop = (typeof DROP_ORDER)[number];

/** How the overview is laid out: see wall.css. */
export type RoomGrid = 'tower' | 'focus' | 'pair' | 'strip' | 'list' | 'columns' | 'bare';

/** The room a wall has, counted in its own text. */
export interface Room {
  /** How much larger than usual one rem is; never under 1. */
  k: number;
  /** rem inside the safe margins. */
  width: number;
  height: number;
  shape: RoomShape;
  grid: RoomGrid;
  drops: ReadonlySet<Drop>;
}

/** Which profile cannot be met, and what could be. */
export interface Unmet {
  /** How much larger the text had to be, and how much larger it can be. */
  needed: number;
  possible: number;
  /** Farthest seat of this glass, and the height this seat asks for, in millimetres. */
  maxDistanceMm: number;
  minHeightMm: number;
  /** Rows of pixels below which a dense character loses strokes, where there are too few; else null. */
  minRows: number | null;
}

/** One rem is this share of the short side. */
export const REM_PER_SIDE = 54;
/** Least size of text, in rem: that of `wallRem.floor`. */
const FLOOR_REM = 1.2;
/** Height of a digit in em, measured in the product's font: the lowest sign that must be read; a Han character has 0.891. */
const INK = 0.73;
/** Tangent of 16 minutes of arc. */
const ARC = Math.tan((16 / 60) * (Math.PI / 180));
/** Device pixels of font size under which a dense Han character loses strokes. */
const LEAST_PIXELS = 20;
/** rem that what is never dropped needs at least. */
const LEAST_ROOM = {
  portrait: { width: 42, height: 66 },
  square: { width: 50, height: 36 },
  wide: { width: 52, height: 31.5 },
} as const;

/** The shape of some proportions. */
export function shapeOf(width: number, height: number): RoomShape {
  const aspect = width / height;
  if (aspect <= 0.8) return 'portrait';
  if (aspect <= 1.5) return 'square';
  if (aspect < 2) return 'wide';
  if (aspect < 2.8) return 'cinema';
  return aspect <= 3.8 ? 'ultraWide' : 'panorama';
}

const leastRoom = (shape: RoomShape) => (shape === 'portrait' || shape === 'square' ? LEAST_ROOM[shape] : LEAST_ROOM.wide);

/** Millimetres of a text's ink per rem of the usual size, where the window fills the height of the lit area. */
const millimetresPerRem = (glass: Glass, profile: WallProfile) =>
  (Math.min(glass.width, glass.height) / REM_PER_SIDE) * (profile.heightMm / glass.height);

/** The magnification at which the ink of the smallest text is seen under 16 minutes of arc; may be under 1. */
function byDistance(glass: Glass, profile: WallProfile): number {
  return (profile.distanceMm * ARC) / (FLOOR_REM * INK * millimetresPerRem(glass, profile));
}

/** The magnification at which the smallest text has the pixels a dense character needs; may be under 1. */
function byPixels(glass: Glass, rows: number): number {
  const drawn = Math.min(rows, glass.height * glass.dpr);
  return LEAST_PIXELS / (FLOOR_REM * (Math.min(glass.width, glass.height) / REM_PER_SIDE) * (drawn / glass.height));
}

/** Minutes of arc under which a text of some rem is seen from the farthest seat. @param ink height of the sign in em */
export function arcMinutes(glass: Glass, profile: WallProfile, rem: number, k: number, ink = INK): number {
  const mm = rem * k * ink * millimetresPerRem(glass, profile);
  return (Math.atan(mm / profile.distanceMm) * 180 * 60) / Math.PI;
}

/** How much larger the text of a wall must be so that the farthest seat can read all of it; 1 where nobody told. */
export function magnification(glass: Glass, profile: WallProfile | null): number {
  return profile === null ? 1 : Math.max(1, byDistance(glass, profile), byPixels(glass, profile.rows));
}

/** Margins inside the window that stay empty, rem of the usual size. */
export type Margins = { top: number; right: number; bottom: number; left: number };
const NO_MARGIN: Margins = { top: 0, right: 0, bottom: 0, left: 0 };

/** rem inside the margins at a magnification. Margins are in rem of the usual size: the frame does not grow with the text. */
function inside(glass: Glass, safe: Margins, k: number): { width: number; height: number } {
  const side = Math.min(glass.width, glass.height) / REM_PER_SIDE;
  return {
    width: (glass.width / side - safe.left - safe.right) / k,
    height: (glass.height / side - safe.top - safe.bottom) / k,
  };
}

/** The largest magnification that leaves what is never dropped its room; never under 1. */
function largest(glass: Glass, safe: Margins): number {
  const whole = inside(glass, safe, 1);
  const least = leastRoom(shapeOf(glass.width, glass.height));
  return Math.max(1, Math.min(whole.width / least.width, whole.height / least.height));
}

/** The room of a wall, at the largest possible text where its profile cannot be met, which is for `unmet` to say. */
export function roomOf(glass: Glass, profile: WallProfile | null, safe: Margins = NO_MARGIN): Room {
  const k = Math.min(magnification(glass, profile), largest(glass, safe));
  const { width, height } = inside(glass, safe, k);
  const shape = shapeOf(glass.width, glass.height);
  const grid = gridOf(shape, width, height);
  return { k, width, height, shape, grid, drops: dropsOf(grid, shape, width, height) };
}

/** Heights from which on the full grid of a shape has room, the one of figures, map and list (in English too), and columns. */
const FULL = 50;
const PAIR = 44;
const COLUMNS = 41;

function gridOf(shape: RoomShape, width: number, height: number): RoomGrid {
  switch (shape) {
    case 'portrait':
      return width >= 50 && height >= 84 ? 'tower' : 'bare';
    case 'square':
      return width >= 66 && height >= 46 ? 'focus' : 'bare';
    case 'wide':
      return height >= FULL ? 'strip' : height >= PAIR ? 'pair' : 'bare';
    case 'cinema':
      return height >= FULL ? 'list' : height >= PAIR ? 'pair' : 'bare';
    case 'ultraWide':
    case 'panorama':
      return height >= COLUMNS && width >= 112 ? 'columns' : 'bare';
  }
}

/** What each grid leaves out; the one of columns leaves out what its width does not hold. */
const LEFT_OUT = {
  tower: 4,
  focus: 5,
  pair: 5,
  strip: 2,
  list: 2,
  bare: 6,
} as const satisfies Record<Exclude<RoomGrid, 'columns'>, number>;

function dropsOf(grid: RoomGrid, shape: RoomShape, width: number, height: number): ReadonlySet<Drop> {
  if (grid !== 'columns') return new Set(DROP_ORDER.slice(0, LEFT_OUT[grid]));
  // The columns of a wide wall: each piece asks for the width and height from which on it is there.
  const asks: Record<Drop, boolean> = {
    pull: shape === 'panorama' && width >= 196,
    courses: height >= 46,
    distribution: height >= 50,
    columns: width >= 176 && height >= 46,
    league: width >= 144,
    map: true,
  };
  const last = DROP_ORDER.findLastIndex((piece) => !asks[piece]);
  //
  return new Set(DROP_ORDER.slice(0, last + 1));
}

/**
 * Whether a profile asks for more than the glass can show, and what it could: what is never dropped needs a least room,
 * and what cannot be read is not shown.
 * @returns null where the profile can be met, or where there is none
 */
export function unmet(glass: Glass, profile: WallProfile | null, safe: Margins = NO_MARGIN): Unmet | null {
  if (profile === null) return null;
  const possible = largest(glass, safe);
  const needed = magnification(glass, profile);
  if (needed <= possible) return null;
  const share = byDistance(glass, profile) / possible;
  const pixels = byPixels(glass, profile.rows);
  return {
    needed,
    possible,
    maxDistanceMm: profile.distanceMm / share,
    minHeightMm: profile.heightMm * share,
    minRows: pixels > possible ? Math.min(profile.rows, glass.height * glass.dpr) * (pixels / possible) : null,
  };
}
