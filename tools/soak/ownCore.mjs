import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Puts a process (`all` its threads) on one core. @returns {boolean} whether the system did */
const put = (pid, core, all) =>
  spawnSync('taskset', [all ? '-apc' : '-pc', String(core), String(pid)], { stdio: 'ignore' }).status === 0;

/**
 * Gives the page's main thread a core to itself, as it has on the machine of a wall: here a server, the played time, the trace
 * and the drawing without a graphics card stand beside it, and a thread that waits for a core is long by the clock without work.
 * Call it again now and then: threads that were begun since stand where their parents do.
 * @param {import('@playwright/test').CDPSession} session of the browser @param {number | null} core null takes the last one
 * @returns {Promise<boolean>} false where the system has no such means (not Linux, or one core)
 */
export async function ownCore(session, core = null) {
  const last = core ?? cpus().length - 1;
  if (process.platform !== 'linux' || last < 1) return false;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter((p) => p.type === 'renderer').map((p) => p.id);
  const rest = `0-${last - 1}`;
  const moved = [...processInfo.map((p) => p.id), process.pid].map((pid) => put(pid, rest, true));
  return moved.every(Boolean) && renderers.length > 0 && renderers.every((pid) => put(pid, last, false));
}
