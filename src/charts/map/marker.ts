import type { Look } from '../../looks/look.ts';
import type { MapMark } from './readings.ts';

/** A text element of a custom series. */
export function textShape(
  text: string,
  x: number,
  y: number,
  style: { size: number; fill: string; font: string; weight?: number; align?: 'left' | 'center' },
): unknown {
  return {
    type: 'text',
    style: {
      text,
      x,
      y,
      align: style.align ?? 'center',
      verticalAlign: 'middle',
      fill: style.fill,
      fontFamily: style.font,
      fontSize: style.size,
      fontWeight: style.weight ?? 400,
    },
  };
}

/** The shapes of one compound's marker around a point. Colour never stands alone: the value is printed in it. */
export function markerShapes(mark: MapMark, x: number, y: number, radius: number, look: Look): unknown[] {
  const { ink, rem } = look;
  const { tone } = mark;
  const shapes: unknown[] = [];
  if (tone.kind === 'incident') return tone.draw(tone.severity, x, y, radius, look);
  if (tone.kind === 'quiet') {
    return [{ type: 'circle', shape: { cx: x, cy: y, r: radius * 0.36 }, style: { fill: ink.mute } }];
  }
  if (mark.badge !== null && tone.kind !== 'bad')
    shapes.push({
      type: 'circle',
      shape: { cx: x, cy: y, r: radius + rem * 0.2 },
      style: { fill: ink.landB, stroke: ink.bad, lineWidth: rem * 0.16 },
    });
  const [fill, onFill] =
    tone.kind === 'star'
      ? [ink.star[tone.step] ?? ink.mute, ink.onStar[tone.step] ?? ink.canvas]
      : tone.kind === 'bad'
        ? [ink.bad, ink.canvas]
        : tone.kind === 'done'
          ? [ink.neutral, ink.onNeutral]
          : [ink.landA, ink.ink1];
  const edge =
    tone.kind === 'star' || tone.kind === 'bad' || tone.kind === 'done' ? {} : { stroke: ink.ink3, lineWidth: rem * 0.08 };
  shapes.push({ type: 'circle', shape: { cx: x, cy: y, r: radius }, style: { fill, ...edge } });
  if (tone.kind === 'unknown') shapes.push(...hatch(x, y, radius, look));
  const size = Math.min(look.text.label, (radius * 2.5) / Math.max(2, mark.text.length));
  shapes.push(textShape(mark.text, x, y, { size: Math.max(look.text.floor, size), fill: onFill, font: look.font, weight: 700 }));
  if (mark.badge !== null && tone.kind !== 'bad') {
    // Below on the right: above stands the name of the community.
    const [bx, by] = [x + radius + rem * 0.3, y + radius * 0.45];
    shapes.push({
      type: 'circle',
      shape: { cx: bx, cy: by, r: rem * 0.64 },
      style: { fill: ink.bad, stroke: ink.landB, lineWidth: rem * 0.12 },
    });
    shapes.push(textShape(String(mark.badge), bx, by, { size: look.text.floor, fill: ink.canvas, font: look.font, weight: 700 }));
  }
  return shapes;
}

function hatch(x: number, y: number, radius: number, look: Look): unknown[] {
  return [-0.5, 0, 0.5].map((d) => {
    const half = radius * Math.sqrt(1 - d * d * 0.9) * 0.5;
    return {
      type: 'line',
      shape: {
        x1: x + d * radius - half,
        y1: y + d * radius * 0.9 + half,
        x2: x + d * radius + half,
        y2: y + d * radius * 0.9 - half,
      },
      style: { stroke: look.ink.mute, lineWidth: look.rem * 0.06 },
    };
  });
}
