import type { Bilingual } from '../contract/common.ts';
import type { Register } from './register.ts';

/** One area in degrees, WGS84 or CGCS2000 (their difference is far below a pixel). */
export interface MapArea {
  code: string;
  name: string;
  /** Outer rings and holes of all parts, filled even-odd. */
  rings: [lon: number, lat: number][][];
  /** Where its name is written. */
  centre: [lon: number, lat: number];
}

/** A map that passed its checks. */
export interface MapShapes {
  district: MapArea | null;
  streets: MapArea[];
  communities: MapArea[];
  source: string | null;
  date: string | null;
  /** Borders are drawn for reading and are not the legal ones. */
  schematic: boolean;
  reviewNo: string | null;
  /** True for the map of the build, false for the district's own. */
  builtIn: boolean;
}

/** Which areas of a map the register does not know, and which streets of the register the map does not draw. */
export interface MapMatch {
  unknown: { code: string; name: string }[];
  undrawn: { code: string; name: Bilingual }[];
  /** Same code, other name: code wins, the difference is reported. */
  renamed: { code: string; map: string; register: string }[];
}

/** Joins a map to the register by national statistics code, never by name. */
export function matchAreas(shapes: MapShapes, reg: Register): MapMatch {
  const known = new Map<string, { name: Bilingual; aliases?: string[] | undefined }>([...reg.street, ...reg.community]);
  const match: MapMatch = { unknown: [], undrawn: [], renamed: [] };
  for (const { code, name } of [...shapes.streets, ...shapes.communities]) {
    const place = known.get(code);
    if (place === undefined) match.unknown.push({ code, name });
    else if (place.name.zh !== name && place.aliases?.includes(name) !== true)
      match.renamed.push({ code, map: name, register: place.name.zh });
  }
  const drawn = new Set(shapes.streets.map((a) => a.code));
  if (shapes.streets.length > 0) match.undrawn = reg.streets.filter((s) => !drawn.has(s.code));
  return match;
}
