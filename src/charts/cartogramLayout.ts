/** A rectangle in layout units: the drawing is 1 wide and 1 high. */
export interface Cell {
  code: string;
  urban: boolean;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Streets around the urban core, clockwise from the north-west, roughly as they lie. Schematic. */
const RING = {
  top: ['220113007', '220113006', '220113103', '220113015'],
  right: ['220113102', '220113014', '220113201', '220113200'],
  bottom: ['220113005', '220113004', '220113009', '220113013'],
  left: ['220113012', '220113011', '220113010', '220113008'],
} as const;

/** Urban streets from the north-west, row by row. */
const CORE = ['220113003', '220113001', '220113016', '220113002'];

const SIDE = 0.14;
const EDGE = 0.1;

/**
 * Own cartogram of the district: urban streets large in the middle, the others as a ring. It draws
 * no boundary and claims no shape. Streets the table does not know are added to the shorter sides.
 */
export function cartogramLayout(streets: readonly { code: string; urban: boolean }[]): Cell[] {
  const present = new Set(streets.map((s) => s.code));
  const urban = streets.filter((s) => s.urban).map((s) => s.code);
  urban.sort((a, b) => order(CORE, a) - order(CORE, b) || (a < b ? -1 : 1));
  const isUrban = new Set(urban);
  const sides: Record<keyof typeof RING, string[]> = {
    top: RING.top.filter((c) => present.has(c) && !isUrban.has(c)),
    right: RING.right.filter((c) => present.has(c) && !isUrban.has(c)),
    bottom: RING.bottom.filter((c) => present.has(c) && !isUrban.has(c)),
    left: RING.left.filter((c) => present.has(c) && !isUrban.has(c)),
  };
  const known = new Set([...Object.values(sides).flat(), ...urban]);
  for (const { code } of streets) {
    if (known.has(code)) continue;
    const shortest = Object.values(sides).reduce((a, b) => (b.length < a.length ? b : a));
    shortest.push(code);
  }
  const core = { x: SIDE, y: EDGE, w: 1 - 2 * SIDE, h: 1 - 2 * EDGE };
  const columns = urban.length > 1 ? 2 : 1;
  const rows = Math.max(1, Math.ceil(urban.length / columns));
  const cells: Cell[] = urban.map((code, i) => ({
    code,
    urban: true,
    x: core.x + ((i % columns) * core.w) / columns,
    y: core.y + (Math.floor(i / columns) * core.h) / rows,
    w: core.w / columns,
    h: core.h / rows,
  }));
  const across = (codes: readonly string[], y: number) =>
    codes.map((code, i) => ({ code, urban: false, x: i / codes.length, y, w: 1 / codes.length, h: EDGE }));
  const down = (codes: readonly string[], x: number) =>
    codes.map((code, i) => ({ code, urban: false, x, y: EDGE + (i * core.h) / codes.length, w: SIDE, h: core.h / codes.length }));
  return [
    ...cells,
    ...across(sides.top, 0),
    ...down(sides.right, 1 - SIDE),
    ...across([...sides.bottom].reverse(), 1 - EDGE),
    ...down([...sides.left].reverse(), 0),
  ];
}

function order(list: readonly string[], code: string): number {
  const i = list.indexOf(code);
  return i < 0 ? list.length : i;
}

/** Centres of n markers in a box, row by row, as wide as they fit. Units are those of the box. */
export function markerGrid(
  n: number,
  box: { x: number; y: number; w: number; h: number },
  pitch: number,
): { x: number; y: number }[] {
  if (n === 0) return [];
  const most = Math.max(1, Math.floor(box.w / pitch));
  const rows = Math.ceil(n / most);
  const perRow = Math.ceil(n / rows);
  const stepY = Math.min(pitch * 1.15, box.h / rows);
  const top = box.y + (box.h - stepY * rows) / 2 + stepY / 2;
  return Array.from({ length: n }, (_, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, n - row * perRow);
    const left = box.x + (box.w - inRow * pitch) / 2 + pitch / 2;
    return { x: left + (i - row * perRow) * pitch, y: top + row * stepY };
  });
}
