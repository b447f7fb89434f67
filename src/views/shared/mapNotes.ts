import type { MapShapes } from '../../domain/mapShapes.ts';
import type { Words } from '../../words/words.ts';

/** What must stand with the map wherever it is shown: that it is schematic, where it is from, its review number. */
export function mapNotes(shapes: MapShapes | null, w: Words['map']): string[] {
  return [
    shapes === null ? w.tiles : shapes.schematic ? w.schematic : w.official,
    ...(shapes?.source == null ? [] : [w.source(shapes.source, shapes.date)]),
    ...(shapes?.reviewNo == null ? [] : [w.reviewNo(shapes.reviewNo)]),
  ];
}
