/** What the map can be read for. */
export const MAP_READINGS = ['stars', 'renovation', 'attention', 'satisfaction'] as const;
export type MapReading = (typeof MAP_READINGS)[number];
