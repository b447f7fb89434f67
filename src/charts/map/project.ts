/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export type Project = (lon: number, lat: number) => [x: number, y: number];

/** At the district's latitude a degree of longitude is this share of a degree of latitude: cos 44.19 degrees. */
const NARROWING = Math.cos((44.19 * Math.PI) / 180);

/** The bounds of rings in degrees; null of none. */
export function bounds(rings: readonly (readonly [number, number][])[]): [w: number, s: number, e: number, n: number] | null {
  let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [lon, lat] of ring) {
      w = Math.min(w, lon);
      e = Math.max(e, lon);
      s = Math.min(s, lat);
      n = Math.max(n, lat);
    }
  return w > e ? null : [w, s, e, n];
}

/** Degrees to pixels: north up, true proportions at the district's latitude, centred in the box. */
export function fitted([w, s, e, n]: [number, number, number, number], box: Box): Project {
  const width = Math.max(1e-9, (e - w) * NARROWING);
  const height = Math.max(1e-9, n - s);
  const scale = Math.min(box.w / width, box.h / height);
  const left = box.x + (box.w - width * scale) / 2;
  const top = box.y + (box.h - height * scale) / 2;
  return (lon, lat) => [left + (lon - w) * NARROWING * scale, top + (n - lat) * scale];
}
