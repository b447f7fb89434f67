import type { AttentionItem } from '../../domain/attention.ts';
import type { Board } from '../../domain/board.ts';
import { streetFigures } from '../../domain/mapByStreet.ts';
import type { MapReading } from '../../domain/mapReading.ts';
import { starClass } from '../../looks/tokens.ts';
import { decimal } from '../../words/format.ts';
import { type Judged, type MapMark, QUIET, type Shown, UNKNOWN } from './readings.ts';

/** The markers of one reading, a street each: of more compounds than a map can mark one by one. */
export function streetMarks(
  board: Board,
  reading: MapReading,
  attention: readonly Pick<AttentionItem, 'compound'>[],
  judged: Judged,
): MapMark[] {
  const name = new Map(board.streets.map((s) => [s.code, s.name]));
  return streetFigures(board, reading, attention).map(({ code, value }) => ({
    code,
    name: name.get(code) ?? { zh: code, en: code },
    street: code,
    community: code,
    ...shownOf(reading, value, judged),
    badge: null,
    at: null,
  }));
}

function shownOf(reading: MapReading, value: number | null, judged: Judged): Shown {
  if (value === null) return reading === 'renovation' ? QUIET : UNKNOWN;
  switch (reading) {
    case 'stars':
      return judged.weekly ? { text: decimal(value, 1), tone: { kind: 'star', step: starClass(Math.floor(value)) } } : UNKNOWN;
    case 'attention':
      return value === 0 ? QUIET : { text: decimal(value, 0), tone: { kind: 'bad' } };
    case 'renovation':
      return { text: decimal(Math.floor(value * 100), 0), tone: { kind: 'plain' } };
    case 'satisfaction':
      return { text: decimal(value * 100, 0), tone: { kind: 'plain' } };
  }
}
