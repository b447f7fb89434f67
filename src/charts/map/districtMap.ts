import type { Bilingual } from '../../contract/common.ts';
import type { MapArea, MapShapes } from '../../domain/mapShapes.ts';
import type { Look } from '../../looks/look.ts';
import { type Language, named } from '../../words/format.ts';
import type { ChartOption, RenderItem } from '../echarts.ts';
import { shortCommunityName, shortStreetName, tileName } from '../streetName.ts';
import type { IncidentShapes } from './incidentMark.ts';
import { markerShapes, textShape } from './marker.ts';
import { type Box, bounds, fitted, type Project } from './project.ts';
import type { MapMark } from './readings.ts';
import { type Block, grid, type Least, type Tile, tileLayout } from './tiles.ts';

interface Place {
  code: string;
  name: Bilingual;
  urban: boolean;
}

/** What a map is drawn of. */
export interface MapInput {
  /** Null where no outline is known: then the close-up stands alone. */
  shapes: MapShapes | null;
  streets: readonly Place[];
  communities: readonly { code: string; street: string; name: Bilingual }[];
  marks: readonly MapMark[];
  /** Street or community gone into; null for the whole. */
  focus: string | null;
  /** Streets outside the close-up in which something happened, with the gravest of it. */
  incidents?: { gravest: ReadonlyMap<string, 1 | 2 | 3>; draw: IncidentShapes };
  /** Whether marks are streets: then a block holds its own, and communities are shown of the street gone into alone. */
  byStreet?: boolean;
  /** Outline beside the close-up or above it; by the proportions of the box where it is not said. */
  arrangement?: 'beside' | 'above' | undefined;
}

/** A picture of the map, and what lies under each of its parts for the pointer. */
export interface MapPicture {
  option: ChartOption;
  /** Code of the street, community or compound drawn as part n; null for the outline. */
  codes: (string | null)[];
}

/** Streets in the order their places suggest, from the north-west, row by row. */
const CORE = ['220113003', '220113001', '220113016', '220113002'];
/** Share of a wide box that the outline takes, and of a tall one. */
const WIDE = { near: 0.36, far: 0.28 };
const TALL = 0.3;
const WIDE_FROM = 1.15;

/**
 * The district's outline beside a close-up of its urban core: a block per street, a tile per community, a marker per
 * compound, named where the tile has room. Where every compound has coordinates the close-up is the true one with pins.
 */
export function districtMap(input: MapInput, look: Look, lang: Language): MapPicture {
  const { shapes, marks } = input;
  const urban = input.streets.filter((s) => s.urban).sort((a, b) => order(a.code) - order(b.code) || (a.code < b.code ? -1 : 1));
  const gone = input.communities.find((c) => c.code === input.focus)?.street ?? input.focus;
  const opens = (code: string) => input.byStreet !== true || code === gone;
  const blocks: Block[] = urban.map((s) => ({
    code: s.code,
    communities: opens(s.code) ? input.communities.filter((c) => c.street === s.code).map((c) => c.code) : [],
  }));
  const names = new Map<string, string>([
    ...input.streets.map((s) => [s.code, named(shortStreetName(s.name), lang)] as const),
    ...input.communities.map((c) => [c.code, named(tileName(c.name), lang)] as const),
  ]);
  // What a compound's name may begin with: the community with its kind in Chinese, without it in English.
  const fullNames = new Map(input.communities.map((c) => [c.code, named(shortCommunityName(c.name), lang)] as const));
  const pinned = shapes !== null && marks.length > 0 && marks.every((m) => m.at !== null);
  // One part for the outline, then one for each tile or pin: a part is what the pointer can hit.
  const order0 = tileLayout(blocks, { x: 0, y: 0, w: 1, h: 1 }, 0, { w: 0, h: 0 }, input.focus);
  const codes: (string | null)[] = [null, ...(pinned ? marks.map((m) => m.code) : order0.map((t) => t.code))];
  const byCommunity = group(marks);
  const cache: { key: string; tiles: Tile[]; boxes: Boxes } = { key: '', tiles: [], boxes: split({ w: 1, h: 1 }, false, look) };

  const renderItem: RenderItem = (params, api) => {
    const key = `${api.getWidth()}x${api.getHeight()}`;
    if (cache.key !== key) {
      cache.key = key;
      cache.boxes = split({ w: api.getWidth(), h: api.getHeight() }, shapes !== null, look, input.arrangement);
      cache.tiles = tileLayout(
        blocks,
        cache.boxes.close,
        look.text.label * 1.5,
        leastTile(look, new Map((input.byStreet ? urban : input.communities).map((c) => [c.code, names.get(c.code) ?? '']))),
        input.focus,
      );
    }
    const n = params.dataIndex;
    const children =
      n === 0
        ? outline(shapes, urban, names, cache.boxes.outline, look, input.incidents)
        : pinned
          ? pin(marks, n - 1, shapes, cache.boxes.close, look)
          : tile(cache.tiles[n - 1], names, fullNames, byCommunity, look, lang);
    return { type: 'group', children } as never;
  };
  return {
    codes,
    option: {
      animation: false,
      series: [
        { type: 'custom', coordinateSystem: 'none', renderItem, data: codes.map((code) => ({ value: 0, name: code ?? '' })) },
      ],
    } as ChartOption,
  };
}

interface Boxes {
  outline: Box | null;
  close: Box;
}

function split(size: { w: number; h: number }, withOutline: boolean, look: Look, how?: 'beside' | 'above'): Boxes {
  const whole = { x: 0, y: 0, ...size };
  if (!withOutline) return { outline: null, close: whole };
  const { w, h } = size;
  if (how === 'beside' || (how === undefined && w / h >= WIDE_FROM)) {
    const left = w * (look.name === 'desk' ? WIDE.near : WIDE.far);
    // The lower part of its column is left to the notes.
    return { outline: { x: 0, y: 0, w: left, h: h * 0.66 }, close: { x: left, y: 0, w: w - left, h } };
  }
  const top = h * TALL;
  return { outline: { x: 0, y: 0, w, h: top }, close: { x: 0, y: top, w, h: h - top } };
}

const order = (code: string) => {
  const i = CORE.indexOf(code);
  return i < 0 ? CORE.length : i;
};

function group(marks: readonly MapMark[]): Map<string, MapMark[]> {
  const by = new Map<string, MapMark[]>();
  for (const mark of marks) by.set(mark.community, [...(by.get(mark.community) ?? []), mark]);
  return by;
}

/** A path of all rings, filled even-odd so that holes stay holes. */
function areaShape(area: MapArea, to: Project, style: Record<string, unknown>): unknown {
  const d = area.rings
    .map((ring) => {
      const points = ring.map(([lon, lat]) =>
        to(lon, lat)
          .map((v) => v.toFixed(1))
          .join(' '),
      );
      return `M${points.join('L')}Z`;
    })
    .join('');
  return { type: 'path', shape: { pathData: d }, style: { ...style, fillRule: 'evenodd' } };
}

function outline(
  shapes: MapShapes | null,
  urban: readonly Place[],
  names: ReadonlyMap<string, string>,
  box: Box | null,
  look: Look,
  incidents: MapInput['incidents'],
): unknown[] {
  if (shapes === null || box === null) return [];
  const { ink, rem } = look;
  const pad = rem * 0.6;
  const inner = { x: box.x + pad, y: box.y + pad, w: box.w - 2 * pad, h: box.h - 2 * pad };
  const all = bounds([...(shapes.district?.rings ?? []), ...shapes.streets.flatMap((s) => s.rings)]);
  if (all === null) return [];
  const to = fitted(all, inner);
  const isUrban = new Set(urban.map((s) => s.code));
  const parts: unknown[] = shapes.streets.map((s) =>
    areaShape(s, to, { fill: isUrban.has(s.code) ? ink.mute : ink.landB, stroke: ink.line2, lineWidth: rem * 0.05 }),
  );
  if (shapes.district !== null)
    parts.push(
      areaShape(shapes.district, to, {
        fill: shapes.streets.length > 0 ? 'none' : ink.landB,
        stroke: ink.ink3,
        lineWidth: rem * 0.1,
      }),
    );
  const core = bounds(shapes.streets.filter((s) => isUrban.has(s.code)).flatMap((s) => s.rings));
  const taken: (Box & { of?: string | undefined })[] = [];
  if (core !== null) {
    const [x0, y0] = to(core[0], core[3]);
    const [x1, y1] = to(core[2], core[1]);
    const frame = { x: x0 - pad / 2, y: y0 - pad / 2, w: x1 - x0 + pad, h: y1 - y0 + pad };
    taken.push(frame);
    parts.push({
      type: 'rect',
      shape: { x: frame.x, y: frame.y, width: frame.w, height: frame.h, r: rem * 0.25 },
      style: { fill: 'none', stroke: ink.ink1, lineWidth: rem * 0.1 },
    });
  }
  for (const s of shapes.streets) {
    const severity = incidents?.gravest.get(s.code ?? '');
    if (incidents === undefined || severity === undefined || isUrban.has(s.code)) continue;
    const size = look.text.floor;
    const [x, y] = to(...s.centre);
    const r = size * 0.75;
    const top = Math.max(box.y + size, y - size * 1.3);
    parts.push(...incidents.draw(severity, x, top, r, look));
    taken.push({ x: x - r, y: top - r, w: 2 * r, h: 2 * r - size * 0.3, of: s.code });
  }
  // Names where they do not run into one another, those of incidents first: a name left out is in the table, a name overprinted is nowhere.
  const grave = (s: MapArea) => incidents?.gravest.get(s.code ?? '') ?? 4;
  for (const s of [...shapes.streets].sort((a, b) => grave(a) - grave(b))) {
    if (isUrban.has(s.code)) continue;
    const text = names.get(s.code) ?? s.name;
    const size = look.text.floor;
    const w = textWidth(text, size);
    const [x, y] = to(...s.centre);
    const severity = incidents?.gravest.get(s.code ?? '');
    // The name of an incident is never left out for want of room beside the edge: its neighbour's would stand for it.
    const left = severity === undefined ? x - w / 2 : Math.max(box.x, Math.min(x - w / 2, box.x + box.w - w));
    // Below its mark, also where that was moved down from the edge.
    const middle = severity === undefined ? y : Math.max(box.y + size, y - size * 1.3) + size * 1.3;
    const at = { x: left, y: middle - size * 0.6, w, h: size * 1.2 };
    if (
      at.x < box.x ||
      at.x + at.w > box.x + box.w ||
      taken.some((t) => (t.of === undefined || t.of !== s.code) && overlaps(t, at))
    )
      continue;
    taken.push(at);
    parts.push(textShape(text, at.x + w / 2, middle, { size, fill: ink.ink2, font: look.font }));
  }
  return parts;
}

/** Width of a text in the product's font, generously: a Han character is one em, a Latin letter 0.6. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const c of text) em += c > '\u2e7f' ? 1 : 0.6;
  return em * size;
}

const overlaps = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

function tile(
  at: Tile | undefined,
  names: ReadonlyMap<string, string>,
  fullNames: ReadonlyMap<string, string>,
  byCommunity: ReadonlyMap<string, MapMark[]>,
  look: Look,
  lang: Language,
): unknown[] {
  if (at === undefined) return [];
  const { ink, rem, text } = look;
  const gap = rem * 0.14;
  const box = { x: at.box.x + gap, y: at.box.y + gap, w: at.box.w - 2 * gap, h: at.box.h - 2 * gap };
  const name = names.get(at.code) ?? at.code;
  const rect = (fill: string) => ({
    type: 'rect',
    shape: { x: box.x, y: box.y, width: box.w, height: box.h, r: rem * 0.4 },
    style: { fill },
  });
  if (at.level === 'street')
    return [
      rect(ink.landA),
      textShape(name, box.x + box.w / 2, box.y + text.label * 0.75, {
        size: text.label,
        fill: ink.ink2,
        font: look.font,
        weight: 600,
      }),
      ...(byCommunity.get(at.code) ?? []).flatMap((m) => {
        const top = text.label * 1.3;
        const r = Math.max(text.floor * SMALL, Math.min(markRadius(look), (box.h - top) * 0.44));
        return markerShapes(m, box.x + box.w / 2, box.y + (top + box.h) / 2, r, look);
      }),
    ];
  return [
    rect(ink.landB),
    ...communityShapes(box, name, fullNames.get(at.code) ?? name, byCommunity.get(at.code) ?? [], look, lang),
  ];
}

const markRadius = (look: Look) => look.rem * (look.name === 'desk' ? 0.72 : 0.92);

/** Height of a tile's name, and the least radius its markers may shrink to: a digit must still fit, in em of the label. */
const HEAD = 1.3;
const SMALL = 0.64;

/** A tile must hold its name above a row of two markers. */
function leastTile(look: Look, names: ReadonlyMap<string, string>): Least {
  const size = look.text.floor;
  const nameOf = (code: string) => Math.max(size * SMALL * 5, textWidth(names.get(code) ?? '', size) + size * 0.5);
  return { w: Math.max(0, ...[...names.keys()].map(nameOf)), h: size * (HEAD + 2 * SMALL + 0.2), nameOf };
}

/** A compound's name on the tile of its community, which it need not repeat. */
function shortCompound(name: string, community: string): string {
  return name.startsWith(community) && name.length > community.length ? name.slice(community.length).trim() : name;
}

/** A community's name and its compounds: a list with names where they fit, else markers alone. */
function communityShapes(box: Box, name: string, full: string, marks: readonly MapMark[], look: Look, lang: Language): unknown[] {
  const { ink, rem, text } = look;
  const size = text.floor;
  const radius = markRadius(look);
  const head = size * HEAD;
  const labels = marks.map((m) => shortCompound(named(m.name, lang), full));
  const widest = Math.max(0, ...labels.map((l) => textWidth(l, size)));
  const pad = rem * 0.4;
  const numbered = marks.some((m) => m.badge !== null && m.tone.kind !== 'bad');
  const rowHeight = Math.max(radius * 2.3, size * 1.45, numbered ? radius * 2 + rem * 0.65 : 0);
  // The number stands out to the right of its marker.
  const beside = numbered ? rem * 0.95 + pad / 2 : pad;
  const fits = head + marks.length * rowHeight <= box.h && radius * 2 + pad * 2 + beside + widest <= box.w;
  const title = textShape(name, box.x + box.w / 2, box.y + head * 0.55, {
    size,
    fill: ink.ink2,
    font: look.font,
    weight: 500,
  });
  if (fits) {
    const top = box.y + head + (box.h - head - marks.length * rowHeight) / 3;
    const left = box.x + (box.w - (radius * 2 + beside + widest)) / 2;
    return [
      title,
      ...marks.flatMap((m, i) => {
        const y = top + (i + 0.5) * rowHeight;
        return [
          ...markerShapes(m, left + radius, y, radius, look),
          textShape(labels[i] ?? '', left + radius * 2 + beside, y, { size, fill: ink.ink1, font: look.font, align: 'left' }),
        ];
      }),
    ];
  }
  const inner = { x: box.x, y: box.y + head, w: box.w, h: Math.max(1, box.h - head) };
  // A numbered marker needs room for its number.
  const pitch = numbered ? 3.5 : 2.75;
  const cells = grid(marks.length, inner, marks.length > 1 ? 0.6 : 1);
  const r = Math.max(size * SMALL, Math.min(radius, ...cells.map((c) => Math.min(c.w, c.h) * 0.44)));
  // Markers keep together: a row of three is a group, not three columns.
  return [title, ...marks.flatMap((m, i) => markerShapes(m, ...gathered(cells[i] as Box, inner, r * pitch), r, look))];
}

/** The centre of a cell, drawn towards the middle so that neighbours stand a pitch apart at most. */
function gathered(cell: Box, inner: Box, pitch: number): [number, number] {
  const [midX, midY] = [inner.x + inner.w / 2, inner.y + inner.h / 2];
  const [x, y] = [cell.x + cell.w / 2, cell.y + cell.h / 2];
  return [midX + (x - midX) * Math.min(1, pitch / cell.w), midY + (y - midY) * Math.min(1, pitch / cell.h)];
}

/** One compound at its own coordinates; the first pin carries the ground. Pins are never moved apart: a moved pin lies. */
function pin(marks: readonly MapMark[], n: number, shapes: MapShapes | null, box: Box, look: Look): unknown[] {
  const mark = marks[n];
  const points = marks.flatMap((m) => (m.at === null ? [] : [m.at]));
  const all = bounds([points]);
  if (mark === undefined || mark.at === null || all === null || shapes === null) return [];
  const margin = look.rem * 2;
  const to = fitted(all, { x: box.x + margin, y: box.y + margin, w: box.w - 2 * margin, h: box.h - 2 * margin });
  const clip = { type: 'rect', shape: { x: box.x, y: box.y, width: box.w, height: box.h } };
  const ground =
    n === 0
      ? [
          {
            type: 'group',
            clipPath: clip,
            children: [...shapes.streets, ...shapes.communities].map((a) =>
              areaShape(a, to, { fill: 'none', stroke: look.ink.line2, lineWidth: look.rem * 0.08 }),
            ),
          },
        ]
      : [];
  return [...ground, ...markerShapes(mark, ...to(...mark.at), markRadius(look), look)];
}
