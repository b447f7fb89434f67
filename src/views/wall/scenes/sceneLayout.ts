import type { CSSProperties } from 'react';
import { type Column, gridColumns, segmentsOf } from '../../../domain/wall/segments.ts';
import { GAP, type Laid, laid } from '../placed.ts';
import type { WallRoom } from '../useRoom.ts';

/** What a panel of a scene asks for. */
export interface PanelSpec {
  /** rem of width below which it stands below its neighbour rather than beside it; 26 where it is not said. */
  min?: number;
  /** Its share of the width that is left. */
  grow?: number;
  /** As high as its content, and across the others where they do not all stand side by side. */
  low?: boolean;
  /** rem of height below which it gives way. */
  height?: number;
}

export interface SceneLayout {
  frame: CSSProperties;
  sentence: CSSProperties;
  side: CSSProperties;
  legend: CSSProperties;
  foot: CSSProperties;
  /** Custom properties with the place of each panel. */
  body: CSSProperties;
  /** Panels and figures that have room, the first ones of each. */
  panels: number;
  figures: number;
  /** rem of the number of a figure. */
  figureSize: number;
}

/** Least heights in rem: of a panel of rows, of a figure with its counts. */
const ROWS = 9.5;
const FIGURE = 6.2;
const PLAIN_MIN = 26;

/** Size of the sentence in rem. */
const SENTENCE = 2.18;

/** rem between the rows of a body, and under the last. */
const ROW_GAP = 0.5;

/** rem of height of a frame before it was measured; the head takes a second line where the wall is narrow. */
export const guessedFrame = (room: WallRoom): number => room.height - 2.1 - (room.to - room.from < 80 ? 6 : 3);

/** rem of height of a foot of one line, before it was measured. */
export const GUESSED_FOOT = 1.96;

/** rem of height between sentence and foot. */
const bodyHeight = (frame: number, lines: number, foot: number): number => frame - 0.7 - 2.85 * lines - foot - ROW_GAP;

const sideWidth = (room: WallRoom) => (room.to - room.from > 140 ? 28 : room.to - room.from < 75 ? 19 : 21);

/**
 * Columns of a scene between the seams. The figures keep to their first panel as long as every stretch still has something: by
 * themselves they would leave a stretch of the wall nearly empty.
 */
function besides(room: WallRoom, side: Column, all: readonly Column[]): Laid {
  const [first, lead, ...rest] = all;
  const stretches = segmentsOf(room.from, room.to, room.seams).length;
  if (first !== side || lead === undefined || stretches === 1 || rest.length + 1 < stretches) return laid(room, all);
  const both = laid(room, [{ ...lead, min: side.min + GAP + lead.min }, ...rest]);
  const placed = both.placed.flatMap((p) => {
    if (p.id !== lead.id) return [p];
    const to = p.from + side.min * Math.min(1, (p.to - p.from) / (side.min + GAP + lead.min));
    return [
      { id: side.id, from: p.from, to },
      { ...p, from: to + GAP },
    ];
  });
  return { ...both, placed, style: { gridTemplateColumns: gridColumns(placed, room.from) } };
}

interface Row {
  low: boolean;
  /** Numbers of the panels in it. */
  of: number[];
}

/** Panels in rows of some columns: a low one takes a row of its own where they do not all stand side by side. */
function rowsOf(specs: readonly PanelSpec[], columns: number): Row[] {
  if (columns >= specs.length) return [{ low: false, of: specs.map((_, i) => i) }];
  const rows: Row[] = [];
  specs.forEach((spec, i) => {
    const last = rows.at(-1);
    if (spec.low === true) rows.push({ low: true, of: [i] });
    else if (last !== undefined && !last.low && last.of.length < columns) last.of.push(i);
    else rows.push({ low: false, of: [i] });
  });
  return rows;
}

/** The columns of a body: each as wide as the panels that stand in it ask. */
function columnsOf(specs: readonly PanelSpec[], rows: readonly Row[], n: number): Column[] {
  const own = rows.filter((r) => !r.low || n === specs.length);
  return Array.from({ length: n }, (_, c) => {
    const inIt = own.flatMap((r) => (r.of[c] === undefined ? [] : [specs[r.of[c]] as PanelSpec]));
    return {
      id: `c${c + 1}`,
      min: Math.max(PLAIN_MIN / 2, ...inIt.map((s) => s.min ?? PLAIN_MIN)),
      grow: Math.max(0.5, ...inIt.map((s) => s.grow ?? 1)),
    };
  });
}

/**
 * Height shared out among rows: the same for all, but that none gets less than it needs while another has more.
 * @param needs rem each needs @returns parts of the whole, in rem
 */
function shares(needs: readonly number[], room: number): number[] {
  let needy = new Set<number>();
  for (;;) {
    const left = room - needs.reduce((a, n, i) => a + (needy.has(i) ? n : 0), 0);
    const even = left / Math.max(1, needs.length - needy.size);
    const more = new Set(needs.flatMap((n, i) => (needy.has(i) || n > even ? [i] : [])));
    if (more.size === needs.length) return [...needs];
    if (more.size === needy.size) return needs.map((n, i) => Math.round((needy.has(i) ? n : even) * 100) / 100);
    needy = more;
  }
}

/**
 * Where sentence, figures, panels and foot of a scene lie in a room: as many panels side by side as have the width they ask for.
 * @param said width of the sentence in em
 * @param foot rem of height of the foot
 * @param frame rem of height of all of it
 */
export function sceneLayout(
  room: WallRoom,
  figures: number,
  specs: readonly PanelSpec[],
  said: number,
  foot: number,
  frame: number,
): SceneLayout {
  const upright = room.shape === 'portrait';
  const side: Column = { id: 'side', min: sideWidth(room), grow: 0 };
  const ofWidth = (n: number) => {
    const columns = columnsOf(specs, rowsOf(specs, n), n);
    const all = upright || figures === 0 ? columns : [side, ...columns];
    const { placed, ...rest } = besides(room, side, all);
    const fits = placed.every((p, i) => p.to - p.from >= (all[i] as Column).min * 0.98);
    return { n, placed, fits, ...rest };
  };
  let chosen = ofWidth(Math.max(1, specs.length));
  while (!chosen.fits && chosen.n > 1) chosen = ofWidth(chosen.n - 1);
  const { n, placed, firstEnd } = chosen;
  const sentence = (placed.find((p) => p.id === firstEnd)?.to ?? room.to) - (placed[0]?.from ?? room.from);
  const height = bodyHeight(frame, Math.max(1, Math.ceil((said * SENTENCE) / sentence)), foot);

  const figureRows = upright ? Math.ceil(figures / 2) : 0;
  const free = height - figureRows * 8.5;
  let panels = specs.length;
  let rows = rowsOf(specs.slice(0, panels), n);
  const need = (row: Row) => Math.max(...row.of.map((i) => specs[i]?.height ?? ROWS));
  const needs = () => rows.reduce((a, r) => a + need(r) + ROW_GAP, -ROW_GAP);
  while (panels > 1 && rows.length > 1 && needs() > free) {
    panels -= 1;
    rows = rowsOf(specs.slice(0, panels), n);
  }
  const shownFigures = upright ? figures : Math.min(figures, Math.max(2, Math.floor(height / FIGURE)));

  const first = placed[0]?.id ?? 'side';
  const firstBody = placed.find((p) => p.id === 'c1');
  /** The last column that no seam parts from the first of the body. */
  const reach = (from: { to: number }) =>
    placed.filter((p) => p.from >= from.to - 1e-6).reduce((at, p) => (p.from - at.to < 3.5 ? p : at), from as (typeof placed)[0])
      .id;
  const across = firstBody === undefined ? 'c1' : reach(firstBody);
  const top = upright ? 3 : 2;
  const places: Record<string, string> = {};
  rows.forEach((row, r) => {
    row.of.forEach((panel, c) => {
      const alone = row.of.length < n && c === row.of.length - 1 && n > 1;
      const end = alone ? across : `c${c + 1}`;
      const until = alone && Number(across.slice(1)) > c + 1 ? end : `c${c + 1}`;
      places[`--p${panel + 1}`] = `${top + r} / c${c + 1}-start / ${top + r + 1} / ${until}-end`;
    });
  });
  const low = rows.filter((r) => r.low).reduce((a, r) => a + need(r), 0);
  const own = shares(rows.filter((r) => !r.low).map(need), free - low - ROW_GAP * (rows.length - 1));
  const tracks = rows.map((r) => (r.low ? 'auto' : `minmax(0, ${own.shift()}fr)`)).join(' ');
  const end = top + rows.length;
  const sideAt = placed.find((p) => p.id === 'side');
  // A side that a seam leaves a stretch to itself has them two by two.
  const two = !upright && sideAt !== undefined && sideAt.to - sideAt.from > 44 && shownFigures > 2;
  const lines = Math.max(1, two ? Math.ceil(shownFigures / 2) : shownFigures);
  const figureSize = Math.min(two ? 6.5 : 4.6, Math.max(2.2, (height / lines - 4.6) * 0.9));
  return {
    frame: {
      ...chosen.style,
      gridTemplateRows: `auto ${upright ? 'auto ' : ''}${tracks} auto auto`,
    },
    sentence: { gridColumn: `${first}-start / ${firstEnd}-end` },
    side: upright
      ? { gridArea: '2 / c1-start / 3 / c1-end' }
      : {
          gridArea: `2 / side-start / ${end + 1} / side-end`,
          ...(two ? { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: '2.4rem' } : {}),
        },
    legend: { gridArea: `${end} / c1-start / ${end + 1} / ${across}-end` },
    foot: { gridArea: `${end + 1} / 1 / ${end + 2} / -1` },
    body: places as CSSProperties,
    panels,
    figures: shownFigures,
    figureSize: upright ? 4.6 : figureSize,
  };
}
