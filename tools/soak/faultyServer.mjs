import { FAULTS, startRawServer } from '../../e2e/servers/rawServer.mjs';

/** Numbers 0-1 from a seed, the same on every machine (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NAMES = Object.keys(FAULTS);

/**
 * A server that spoils a share of the answers about feeds, each with a fault drawn from all it knows.
 * @param {{root: string, seed: number}} options
 * @returns {Promise<{url: string, rate: number, now: number | null, asked: number, spoilt: {path: string, name: string, at: number}[], other: {asked: string[]}, close(): Promise<void>}>} set
 *   `rate` (0-1) and `now` (ms since the epoch; the machine's time where null) at any time
 */
export async function startFaultyServer({ root, seed }) {
  const draw = seeded(seed);
  const state = { rate: 0, now: null, asked: 0, spoilt: [] };
  const server = await startRawServer({
    root,
    now: () => state.now ?? Date.now(),
    faultOf: (path) => {
      if (!path.startsWith('/feeds/') || !path.endsWith('.json')) return null;
      state.asked += 1;
      if (draw() >= state.rate) return null;
      const name = NAMES[Math.floor(draw() * NAMES.length)];
      state.spoilt.push({ path, name, at: state.now ?? Date.now() });
      return name;
    },
  });
  return Object.assign(state, { url: server.url, other: server.other, close: server.close });
}
