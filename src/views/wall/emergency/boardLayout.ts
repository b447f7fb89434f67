import type { CSSProperties } from 'react';
import type { Column } from '../../../domain/wall/segments.ts';
import type { Language } from '../../../words/format.ts';
import { equal, laid } from '../placed.ts';
import type { WallRoom } from '../useRoom.ts';

/** Which pieces of an emergency a room holds, and where they lie. */
export interface BoardLayout {
  grid: CSSProperties;
  figures: CSSProperties;
  strip: CSSProperties;
  /** Where the map's outline stands, `alone` where there is none; null where the map gives way. */
  map: 'beside' | 'above' | 'alone' | null;
  /** Calls in a column of their own, in turn with the duty of the streets, or not at all. */
  calls: 'all' | 'brief' | 'turn' | null;
  stores: boolean;
  orders: 'column' | 'strip' | null;
  /** Orders beside one another in the strip. */
  perStrip: number;
}

/** rem of height from which on each piece is there: the map goes first, then the calls, then stores and orders. */
const FROM = {
  upright: { map: 88, calls: 80, rest: 74 },
  across: { map: 47, calls: 42, rest: 38.5 },
} as const;
/** rem of width from which on there are three, four and five columns, and room for every post by its name in English. */
const WIDTHS = { three: 88, four: 116, five: 165, all: 192 };
/** Below these heights figures and band are written smaller: to the lists belongs the room. */
const ROOMY = { upright: 88, across: 47 };

const isUpright = (room: WallRoom) => room.shape === 'portrait';

/** Whether the head of an emergency has to be brief. */
export function isTight(room: WallRoom): boolean {
  return room.height < ROOMY[isUpright(room) ? 'upright' : 'across'] || room.to - room.from < 80;
}

/** Whether no more than what is wrong can stand under a figure. */
export const isScant = (room: WallRoom): boolean => !isUpright(room) && (room.height < 36 || room.to - room.from < 62);

/** What is where: names in English are twice as wide, so that their map has room only without the outline. */
export function boardLayout(room: WallRoom, lang: Language): BoardLayout {
  const upright = isUpright(room);
  const width = room.to - room.from;
  const from = FROM[upright ? 'upright' : 'across'];
  const has = (piece: keyof typeof from) => room.height >= from[piece];
  const en = lang === 'en';
  if (upright) {
    const [list, map, right] = en ? [24, 25, 19] : [26, 19, 23];
    const rows = ['auto', `minmax(0, ${list}fr)`, has('map') ? `minmax(0, ${map}fr)` : '0', `minmax(0, ${right}fr)`, 'auto'];
    return {
      grid: { ...laid(room, [{ id: 'one', min: 30, grow: 1 }]).style, gridTemplateRows: rows.join(' ') },
      figures: laid(room, equal(2, 12), 0).style,
      strip: laid(room, [{ id: 'head', min: 7, grow: 0 }, ...equal(2, 13)], 0).style,
      map: !has('map') ? null : en ? 'alone' : 'beside',
      calls: has('calls') ? 'turn' : null,
      stores: has('rest'),
      orders: has('rest') ? 'strip' : null,
      perStrip: 2,
    };
  }
  const isFive = width >= WIDTHS.five && has('calls');
  const isFour = width >= WIDTHS.four && has('calls');
  const isThree = width >= WIDTHS.three && has('map');
  const columns: Column[] = [{ id: 'inc', min: en && !isFour ? 29 : 26, grow: 1 }];
  if (isThree) columns.push({ id: 'map', min: en && !isFour ? 31 : 34, grow: isFive ? 2 : 0.8 });
  columns.push({ id: 'duty', min: 24, grow: 1 });
  if (isFour) columns.push({ id: 'calls', min: 26, grow: 1 });
  if (isFive) columns.push({ id: 'orders', min: 26, grow: 1 });
  const perStrip = width >= WIDTHS.three ? 4 : 2;
  return {
    grid: { ...laid(room, columns).style, gridTemplateRows: 'auto minmax(0, 1fr) auto' },
    figures: laid(room, equal(4, 12), 0).style,
    strip: laid(room, [{ id: 'head', min: 7, grow: 0 }, ...equal(perStrip, 13)], 0).style,
    map: !isThree ? null : isFive ? 'above' : en ? 'alone' : 'beside',
    calls: isFive ? (en && width < WIDTHS.all ? 'brief' : 'all') : isFour ? 'brief' : has('calls') ? 'turn' : null,
    stores: has('rest'),
    orders: isFive ? 'column' : has('rest') ? 'strip' : null,
    perStrip,
  };
}
