import type { MapReading } from '../../domain/mapReading.ts';
import type { MapFaultCode } from '../../feeds/map/mapFault.ts';
import type { Words } from '../words.ts';

const reading: Record<MapReading, string> = {
  stars: 'Stars',
  renovation: 'Renovation',
  attention: 'Attention',
  satisfaction: 'Satisfaction',
};

const faultCause: Record<MapFaultCode, (detail: string) => string> = {
  unreadable: (d) => `cannot be read (${d})`,
  crs: (d) =>
    d === '' ? 'names no coordinate system' : `has coordinate system "${d}"; only CGCS2000, WGS84 and GCJ02 in degrees are read`,
  notGeoJson: (d) => `is not a GeoJSON feature collection${d === '' ? '' : ` (${d})`}`,
  empty: () => 'holds no areas',
  nullGeometry: (d) => `has no shape at ${d}`,
  geometry: (d) => `is not as agreed at ${d} (code, name and a polygon)`,
  openRing: (d) => `has an open border at ${d}`,
  projected: (d) => `has projected metres at ${d} where degrees are needed`,
  elsewhere: (d) => `lies outside the district at ${d}`,
  tooLarge: (d) => `is too large (limit ${d} bytes)`,
  foreignHost: () => 'lies on another host and cannot be read',
};

export const map: Words['map'] = {
  reading,
  readingLabel: 'Map shows',
  title: {
    stars: 'Stars of the compounds',
    renovation: 'Renovation, % done',
    attention: 'Attention this week',
    satisfaction: 'Satisfied, %',
  },
  legend: {
    done: '✓ done',
    underWay: 'active',
    behind: 'behind',
    notOld: 'not old',
    attention: 'number in the list',
    quiet: 'none',
    satisfaction: 'under 10 answers not shown',
    unknown: 'not rated',
    noSample: 'too few answers',
    noReport: 'not reported',
  },
  schematic: 'Schematic: street borders are estimates, not legal borders',
  tiles: 'Schematic: where a tile stands means nothing',
  official: 'Street borders as given by the source',
  source: (source, date) => `Base map ${source}${date === null ? '' : `, ${date}`}`,
  reviewNo: (no) => `Map review no. ${no}`,
  fault: (file, code, detail) =>
    `The district's own map is not shown: ${file} ${faultCause[code](detail)}. The schematic map stands in.`,
  unmatched: (names) => `On the map but not in the register: ${names}`,
  undrawn: (names) => `Missing on the map: ${names}`,
  renamed: (names) => `Names differ (joined by code): ${names}`,
  whole: 'District',
  crumbs: 'Where you are',
  children: { district: 'Streets and communities', street: 'Communities', community: 'Compounds' },
  openCommunity: 'Open the community',
  columns: { name: 'Name', value: 'Value', compounds: 'Compounds' },
  label: (what, n) => `Schematic map: ${what}, ${n} compounds; the same numbers are in the table beside it.`,
  labelStreets: (what, n) => `Schematic map: ${what}, ${n} streets; the same numbers are in the table beside it.`,
  byStreet: (most) => `More than ${most} compounds: one number for each street; choose a street for its compounds`,
};
