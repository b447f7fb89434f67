import { Agent, get } from 'node:http';

/**
 * Walls as a server sees them: each keeps one connection, asks for each feed in its own rhythm from a moment of its own, says
 * what it has (`If-None-Match`), and reads what it is given to the end. Bounded: a wall asks for a feed only when its last
 * question about it is answered.
 * @param {{url: string, walls: number, feeds: {path: string, everyMs: number}[]}} options
 */
export function startWalls({ url, walls, feeds }) {
  const counts = { asked: 0, whole: 0, unchanged: 0, failed: 0, bytes: 0, changedBy: new Map() };
  const timers = new Set();
  const agents = [];
  let running = true;
  const later = (ms, work) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };
  for (let wall = 0; wall < walls; wall++) {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const read = new WeakMap();
    agents.push(agent);
    for (const { path, everyMs } of feeds) {
      let etag = null;
      const ask = () => {
        if (!running) return;
        counts.asked += 1;
        const request = get(
          `${url}${path}`,
          { agent, headers: { 'accept-encoding': 'gzip', ...(etag === null ? {} : { 'if-none-match': etag }) } },
          (response) => {
            const { socket } = response;
            response.resume();
            response.on('end', () => {
              counts.bytes += socket.bytesRead - (read.get(socket) ?? 0);
              read.set(socket, socket.bytesRead);
              if (response.statusCode === 304) counts.unchanged += 1;
              else if (response.statusCode === 200) {
                counts.whole += 1;
                counts.changedBy.set(path, (counts.changedBy.get(path) ?? 0) + 1);
                etag = response.headers.etag ?? null;
              } else counts.failed += 1;
              later(everyMs, ask);
            });
          },
        );
        request.on('error', () => {
          if (!running) return;
          counts.failed += 1;
          later(everyMs, ask);
        });
      };
      // Spread over one rhythm, as walls that were not started in one second are.
      later(Math.random() * everyMs, ask);
    }
  }
  return {
    /** What happened since it was last asked. */
    taken() {
      const { changedBy, ...numbers } = counts;
      const now = { ...numbers, changedBy: Object.fromEntries(changedBy) };
      Object.assign(counts, { asked: 0, whole: 0, unchanged: 0, failed: 0, bytes: 0 });
      changedBy.clear();
      return now;
    },
    stop() {
      running = false;
      for (const timer of timers) clearTimeout(timer);
      for (const agent of agents) agent.destroy();
    },
  };
}
