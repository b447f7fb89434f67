import type { Bilingual } from '../contract/common.ts';
import type { Look } from '../looks/look.ts';
import { starClass } from '../looks/tokens.ts';
import { type Language, named } from '../words/format.ts';
import { type Cell, cartogramLayout, markerGrid } from './cartogramLayout.ts';
import type { ChartOption, RenderItem } from './echarts.ts';
import { shortStreetName } from './streetName.ts';

/** One compound on the map. */
export interface MapMark {
  code: string;
  street: string;
  /** Lit stars; null where not rated (drawn hatched with ?). */
  lit: number | null;
  /** Number in the attention list, if it stands there. */
  badge: number | null;
}

type Element = ReturnType<RenderItem>;

/**
 * The district as a cartogram: a cell per street, a circle per compound with its lit stars. The order
 * of circles inside a cell is by code; their places mean nothing.
 */
export function cartogram(
  streets: readonly { code: string; urban: boolean; name: Bilingual }[],
  marks: readonly MapMark[],
  look: Look,
  lang: Language,
): ChartOption {
  const cells = cartogramLayout(streets);
  const names = new Map(streets.map((s) => [s.code, named(shortStreetName(s.name), lang)]));
  const byStreet = new Map<string, MapMark[]>();
  for (const mark of marks) {
    const list = byStreet.get(mark.street);
    if (list === undefined) byStreet.set(mark.street, [mark]);
    else list.push(mark);
  }
  const renderItem: RenderItem = (params, api) => {
    const cell = cells[params.dataIndex];
    if (cell === undefined) return null as unknown as Element;
    const box = pixelBox(cell, api.getWidth(), api.getHeight(), look.rem);
    const own = byStreet.get(cell.code) ?? [];
    return {
      type: 'group',
      children: [...cellShapes(box, names.get(cell.code) ?? '', own.length > 0, look), ...markShapes(box, own, look)],
    } as Element;
  };
  return {
    animation: false,
    series: [
      {
        type: 'custom',
        coordinateSystem: 'none',
        renderItem,
        data: cells.map((c) => ({ value: 0, name: c.code })),
        silent: true,
      },
    ],
  };
}

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

function pixelBox(cell: Cell, width: number, height: number, rem: number): Box {
  const gap = rem * 0.16;
  return { x: cell.x * width + gap, y: cell.y * height + gap, w: cell.w * width - 2 * gap, h: cell.h * height - 2 * gap };
}

function cellShapes(box: Box, name: string, holds: boolean, look: Look): unknown[] {
  const { ink, text, rem } = look;
  return [
    {
      type: 'rect',
      shape: { x: box.x, y: box.y, width: box.w, height: box.h, r: rem * 0.5 },
      style: { fill: holds ? ink.landB : ink.landA },
    },
    {
      type: 'text',
      style: {
        text: name,
        x: box.x + box.w / 2,
        y: holds ? box.y + rem * 1.05 : box.y + box.h / 2,
        align: 'center',
        verticalAlign: 'middle',
        fill: holds ? ink.ink2 : ink.landText,
        fontFamily: look.font,
        fontSize: holds ? text.label : text.floor,
        fontWeight: holds ? 500 : 400,
      },
    },
  ];
}

function markShapes(box: Box, marks: readonly MapMark[], look: Look): unknown[] {
  const { rem } = look;
  const radius = rem * 1.02;
  const inner = { x: box.x + rem * 0.2, y: box.y + rem * 1.8, w: box.w - rem * 0.4, h: box.h - rem * 1.9 };
  const at = markerGrid(marks.length, inner, radius * 2 + rem * 0.56);
  return marks.flatMap((mark, i) => {
    const { x, y } = at[i] as { x: number; y: number };
    return oneMark(mark, x, y, radius, look);
  });
}

function oneMark(mark: MapMark, x: number, y: number, radius: number, look: Look): unknown[] {
  const { ink, rem } = look;
  const step = mark.lit === null ? 0 : starClass(mark.lit);
  const digit = (text: string, dx: number, dy: number, size: number, fill: string) => ({
    type: 'text',
    style: {
      text,
      x: x + dx,
      y: y + dy,
      align: 'center',
      verticalAlign: 'middle',
      fill,
      fontFamily: look.font,
      fontSize: size,
      fontWeight: 700,
    },
  });
  const shapes: unknown[] = [];
  if (mark.badge !== null) {
    shapes.push({
      type: 'circle',
      shape: { cx: x, cy: y, r: radius + rem * 0.24 },
      style: { fill: ink.landB, stroke: ink.bad, lineWidth: rem * 0.16 },
    });
  }
  shapes.push({
    type: 'circle',
    shape: { cx: x, cy: y, r: radius },
    style: mark.lit === null ? { fill: ink.landA, stroke: ink.ink3, lineWidth: rem * 0.08 } : { fill: ink.star[step] },
  });
  if (mark.lit === null) {
    for (const d of [-0.5, 0, 0.5]) {
      const half = radius * Math.sqrt(1 - d * d * 0.9) * 0.72;
      shapes.push({
        type: 'line',
        shape: {
          x1: x + d * radius - half * 0.7,
          y1: y + d * radius * 0.9 + half * 0.7,
          x2: x + d * radius + half * 0.7,
          y2: y + d * radius * 0.9 - half * 0.7,
        },
        style: { stroke: ink.mute, lineWidth: rem * 0.06 },
      });
    }
  }
  shapes.push(
    digit(
      mark.lit === null ? '?' : String(mark.lit),
      0,
      0,
      look.text.label,
      mark.lit === null ? ink.ink1 : (ink.onStar[step] ?? ink.canvas),
    ),
  );
  if (mark.badge !== null) {
    const dx = radius * 0.92;
    shapes.push({
      type: 'circle',
      shape: { cx: x + dx, cy: y - dx, r: rem * 0.66 },
      style: { fill: ink.bad, stroke: ink.landB, lineWidth: rem * 0.12 },
    });
    shapes.push(digit(String(mark.badge), dx, -dx, look.text.floor, ink.canvas));
  }
  return shapes;
}
