import type { Box } from './project.ts';

/** A street of the close-up with the communities in it. */
export interface Block {
  code: string;
  communities: readonly string[];
}

/** Where one street or community stands in the close-up. */
export interface Tile {
  code: string;
  level: 'street' | 'community';
  /** The street of a community, the street itself otherwise. */
  street: string;
  /** The one the reader has gone into. */
  large: boolean;
  box: Box;
}

/** Share of the width that the place in focus takes; its siblings stay visible in the rest. */
const FOCUS = 0.68;

/** Least width and height of a cell, px. */
export interface Least {
  w: number;
  h: number;
  /** Least width of one community's own name, by its code; `w` for all where absent. */
  nameOf?: (code: string) => number;
}

/** Rows of a grid of n cells whose cells come closest to the wanted proportion (width to height) and are large enough. */
function rowsFor(n: number, box: Box, wanted: number, least: Least): number {
  let best = 1;
  let distance = Number.POSITIVE_INFINITY;
  for (let rows = 1; rows <= n; rows++) {
    const columns = Math.ceil(n / rows);
    if (Math.ceil(n / columns) !== rows) continue;
    const [w, h] = [box.w / columns, box.h / rows];
    // Too small weighs more than any proportion.
    const short = Math.max(0, least.w / w - 1) + Math.max(0, least.h / h - 1);
    const d = Math.abs(Math.log(w / h / wanted)) + (rows * columns - n) * 0.05 + short * 10;
    if (d < distance) [best, distance] = [rows, d];
  }
  return best;
}

/** Cells of a grid, row by row; a short last row is stretched so that no hole is left. */
export function grid(n: number, box: Box, wanted: number, least: Least = { w: 0, h: 0 }): Box[] {
  if (n === 0) return [];
  const rows = rowsFor(n, box, wanted, least);
  const columns = Math.ceil(n / rows);
  return Array.from({ length: n }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, n - row * columns);
    const w = box.w / inRow;
    return { x: box.x + (i - row * columns) * w, y: box.y + (row * box.h) / rows, w, h: box.h / rows };
  });
}

/**
 * The close-up of the urban core: a block per street, a tile per community. Where a tile stands means nothing but whose
 * it is. In focus one street or community grows and the others stay beside it.
 * @param title height of a street's heading, px @param least a community's tile
 * @param focus code of the street or community gone into, null for all
 */
export function tileLayout(blocks: readonly Block[], box: Box, title: number, least: Least, focus: string | null): Tile[] {
  const street = blocks.find((b) => b.code === focus || b.communities.some((c) => c === focus));
  if (street === undefined || focus === null) return streetsInRows(blocks, box, title, least);
  const big = { ...box, w: box.w * FOCUS };
  const rest = { x: box.x + big.w, y: box.y, w: box.w - big.w, h: box.h };
  const others: Tile[] =
    street.code === focus
      ? stacked(
          blocks.filter((b) => b !== street),
          rest,
        ).flatMap(([b, at]) => streetTiles(b, at, title, least, false))
      : stacked(
          street.communities.filter((c) => c !== focus),
          rest,
        ).map(([code, at]) => ({
          code,
          level: 'community',
          street: street.code,
          large: false,
          box: at,
        }));
  const main: Tile[] =
    street.code === focus
      ? streetTiles(street, big, title, least, true)
      : [{ code: focus, level: 'community', street: street.code, large: true, box: big }];
  return [...main, ...others];
}

function stacked<T>(list: readonly T[], box: Box): [T, Box][] {
  const h = box.h / Math.max(1, list.length);
  return list.map((item, i) => [item, { x: box.x, y: box.y + i * h, w: box.w, h }]);
}

/** Two streets a row where there is room, each as wide as its communities ask; one below the other where it is narrow. */
function streetsInRows(blocks: readonly Block[], box: Box, title: number, least: Least): Tile[] {
  // Streets that show nothing of what lies in them are tiles themselves.
  if (blocks.every((b) => b.communities.length === 0)) {
    const cells = grid(blocks.length, box, 1.6, least);
    return blocks.flatMap((b, i) => streetTiles(b, cells[i] as Box, title, least, false));
  }
  const perRow = box.w < box.h * 0.75 ? 1 : 2;
  const rows: Block[][] = [];
  for (let i = 0; i < blocks.length; i += perRow) rows.push(blocks.slice(i, i + perRow));
  const weight = (b: Block) => Math.max(2.5, b.communities.length);
  const weights = rows.map((row) => (perRow === 1 ? (row[0] === undefined ? 1 : Math.sqrt(weight(row[0]))) : 1));
  const total = weights.reduce((a, b) => a + b, 0);
  let y = box.y;
  return rows.flatMap((row, r) => {
    const h = (box.h * (weights[r] ?? 1)) / total;
    const all = row.reduce((sum, b) => sum + weight(b), 0);
    let x = box.x;
    const tiles = row.flatMap((b) => {
      const w = (box.w * weight(b)) / all;
      const at = { x, y, w, h };
      x += w;
      return streetTiles(b, at, title, least, false);
    });
    y += h;
    return tiles;
  });
}

/** Cells whose rows give a long name what a short one beside it can spare; rows where each has its room stay even. */
function widened(cells: readonly Box[], least: readonly number[]): Box[] {
  return cells.map((cell, i) => {
    const row = cells.flatMap((c, j) => (c.y === cell.y ? [j] : []));
    const need = row.map((j) => least[j] ?? 0);
    if (row.every((j, k) => (cells[j] as Box).w >= (need[k] ?? 0))) return cell;
    const room = row.reduce((sum, j) => sum + (cells[j] as Box).w, 0);
    const asked = need.reduce((a, b) => a + b, 0);
    const spare = Math.max(0, room - asked) / row.length;
    const scale = Math.min(1, room / asked);
    const widths = need.map((n) => n * scale + spare);
    const at = row.indexOf(i);
    const from = (cells[row[0] as number] as Box).x;
    return { ...cell, x: from + widths.slice(0, at).reduce((a, b) => a + b, 0), w: widths[at] as number };
  });
}

function streetTiles(block: Block, box: Box, title: number, least: Least, large: boolean): Tile[] {
  const pad = title * 0.12;
  const inner = { x: box.x + pad * 2, y: box.y + title, w: box.w - pad * 4, h: box.h - title - pad * 2 };
  const even = grid(block.communities.length, inner, large ? 1.5 : 1.15, least);
  const cells = widened(
    even,
    block.communities.map((code) => least.nameOf?.(code) ?? 0),
  );
  return [
    { code: block.code, level: 'street', street: block.code, large, box },
    ...block.communities.map(
      (code, i): Tile => ({ code, level: 'community', street: block.code, large: false, box: cells[i] as Box }),
    ),
  ];
}
