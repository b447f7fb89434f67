import type { room as zh } from '../zh/room.ts';

/** A wall whose farthest seat could not read it. */
export const room: typeof zh = {
  title: 'The farthest seat could not read this wall, so nothing is shown',
  profile: (rows, height, distance) => `Screen: ${rows} rows of pixels, ${height} m high; farthest seat ${distance} m`,
  needs: (needed, possible) => `Text would have to be ${needed} times its size; this screen has room for ${possible} times`,
  could: (distance, height) => `What would do: the farthest seat within ${distance} m, or a screen at least ${height} m high`,
  tooFar: (distance) => `This screen can be read within ${distance} m; seats farther away cannot read it`,
  rows: (rows) => `The pixels are too coarse: at least ${rows} rows are needed`,
};
