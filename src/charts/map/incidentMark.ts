import type { Look } from '../../looks/look.ts';
import { wallAlarm } from '../../looks/tokens.ts';

/** Draws an incident's mark. A map that shows none does not load it, so whoever shows one brings it along. */
export type IncidentShapes = typeof incidentShapes;

/**
 * The mark of an incident by its severity: a white-edged red triangle, an orange diamond, an open circle. Without colour the
 * three are still told apart, and the gravest is the brightest.
 */
export function incidentShapes(severity: 1 | 2 | 3, x: number, y: number, radius: number, look: Look): unknown[] {
  const { ink, rem } = look;
  const bar = (fill: string, top: number, length: number) => [
    {
      type: 'rect',
      shape: { x: x - radius * 0.11, y: y + radius * top, width: radius * 0.22, height: radius * length },
      style: { fill },
    },
    { type: 'circle', shape: { cx: x, cy: y + radius * (top + length + 0.22), r: radius * 0.13 }, style: { fill } },
  ];
  if (severity === 3)
    return [
      {
        type: 'circle',
        shape: { cx: x, cy: y, r: radius * 0.7 },
        style: { fill: ink.landB, stroke: ink.ink1, lineWidth: rem * 0.2 },
      },
    ];
  const points =
    severity === 1
      ? [
          [x, y - radius],
          [x + radius * 1.05, y + radius * 0.8],
          [x - radius * 1.05, y + radius * 0.8],
        ]
      : [
          [x, y - radius],
          [x + radius, y],
          [x, y + radius],
          [x - radius, y],
        ];
  const style =
    severity === 1
      ? { fill: wallAlarm.alarmFill, stroke: wallAlarm.onAlarm, lineWidth: rem * 0.16, lineJoin: 'round' }
      : { fill: ink.bad };
  return [
    { type: 'polygon', shape: { points }, style },
    ...(severity === 1 ? bar(wallAlarm.onAlarm, -0.4, 0.55) : bar(ink.canvas, -0.5, 0.6)),
  ];
}
