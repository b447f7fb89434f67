/** What can be wrong with a map file, beyond what can be wrong with any answer. */
export type MapFaultCode =
  | 'unreadable'
  | 'crs'
  | 'notGeoJson'
  | 'empty'
  | 'nullGeometry'
  | 'geometry'
  | 'openRing'
  | 'projected'
  | 'elsewhere'
  | 'tooLarge'
  | 'foreignHost';

/** Why the district's own map is not shown; `file` as configured, `detail` the place in it. */
export interface MapFault {
  file: string;
  code: MapFaultCode;
  detail: string;
}
