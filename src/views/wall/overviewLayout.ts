import type { CSSProperties } from 'react';
import type { RoomGrid } from '../../domain/wall/room.ts';
import type { Column } from '../../domain/wall/segments.ts';
import { equal, laid } from './placed.ts';
import type { WallRoom } from './useRoom.ts';

/** Where the pieces of the overview lie. Undefined styles leave the place to the style sheet. */
export interface OverviewLayout {
  grid: CSSProperties;
  sentence: CSSProperties;
  figures: CSSProperties | undefined;
  attention: CSSProperties | undefined;
}

const FIG: Column = { id: 'fig', min: 36.5, grow: 0 };
const MAP: Column = { id: 'map', min: 34, grow: 3 };
const LEAGUE: Column = { id: 'league', min: 29.5, grow: 1 };
const WORKS: Column = { id: 'works', min: 28, grow: 1 };
const WEAK: Column = { id: 'weak', min: 25.5, grow: 0.5 };
const PULL: Column = { id: 'pull', min: 27, grow: 0.5 };
const ONE: Column = { id: 'one', min: 30, grow: 1 };

/** Columns of each grid, before what is dropped is taken out. */
const COLUMNS: Readonly<Record<RoomGrid, readonly Column[]>> = {
  columns: [FIG, MAP, LEAGUE, WORKS, WEAK, PULL],
  strip: [
    { ...MAP, min: 38, grow: 2 },
    { ...LEAGUE, min: 26 },
    { ...WORKS, min: 19.5, grow: 0.7 },
  ],
  list: [
    { ...MAP, min: 38, grow: 2 },
    { ...LEAGUE, min: 26 },
    { ...WORKS, min: 19.5, grow: 0.7 },
    { ...WEAK, min: 20 },
  ],
  focus: [{ ...FIG, min: 22, grow: 0.1 }, MAP],
  tower: [ONE],
  bare: [ONE],
};

/** Cells of the attention strip: its head, then a cell for each place. */
const STRIP: readonly Column[] = [{ id: 'head', min: 8.4, grow: 0 }, ...equal(5, 13)];

/** Where everything lies in a room. */
export function overviewLayout(room: WallRoom): OverviewLayout {
  const { grid, drops } = room;
  const isThere: Readonly<Record<string, boolean>> = {
    map: !drops.has('map'),
    league: !drops.has('league'),
    works: !drops.has('columns'),
    pull: !drops.has('pull'),
  };
  const columns = COLUMNS[grid].filter((c) => isThere[c.id] ?? true);
  const { style, placed, firstEnd } = laid(room, columns);
  const first = placed[0]?.id ?? '';
  // Beside league and lists the sentence ends with the map, so that it is read in two lines and not across the wall.
  const end = grid === 'columns' && placed.some((p) => p.id === 'map') && firstEnd !== first ? 'map' : firstEnd;
  const across = grid === 'strip' || grid === 'list' || grid === 'bare';
  return {
    grid: style,
    sentence: { gridColumn: `${first}-start / ${end}-end` },
    figures: across ? laid(room, equal(4, 12), 0).style : undefined,
    attention: grid === 'strip' ? laid(room, STRIP, 0).style : undefined,
  };
}
