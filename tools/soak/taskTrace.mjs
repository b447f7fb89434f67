/**
 * Of tasks that were long by the clock: how long the page's own thread was at work in them, and at what. On a machine that has
 * other things to do besides (here the simulation itself, its server and the drawing without a graphics card) the rest is waiting
 * for a processor.
 */

/** What is kept of the past, KiB: some seconds. */
const RING_KIB = 16 * 1024;
/** Tasks and collections: more would slow down what is measured. */
const CATEGORIES = ['toplevel', 'v8'];

const isTask = (e) => e.ph === 'X' && /RunTask$/.test(e.name);
const ms = (us) => Math.round(us / 1000);

/**
 * Long tasks of a page's main thread in a trace.
 * @param {Record<string, any>[]} events of the trace @param {number} longMs
 * @returns {{ms: number, workedMs: number | null, parts: string}[]} `workedMs` null where the browser does not tell
 */
export function longTasksOf(events, longMs) {
  const mains = new Set(
    events.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map((e) => `${e.pid} ${e.tid}`),
  );
  const own = events.filter((e) => mains.has(`${e.pid} ${e.tid}`) && e.ph === 'X');
  const long = own.filter((e) => isTask(e) && e.dur > longMs * 1000);
  // Of one within another the outer is the task.
  const outer = long.filter((e) => !long.some((o) => o !== e && isWithin(e, o)));
  return outer.map((task) => ({
    ms: ms(task.dur),
    workedMs: task.tdur === undefined ? null : ms(task.tdur),
    parts: partsOf(
      task,
      // Of a collection its stages are left out.
      own.filter((e) => e !== task && !isTask(e) && !e.name.startsWith('V8.GC') && isWithin(e, task)),
    ),
  }));
}

const isWithin = (e, o) => e.pid === o.pid && e.tid === o.tid && e.ts >= o.ts && e.ts + e.dur <= o.ts + o.dur;

/** The parts of a task that took longest, by the clock and by the thread. */
function partsOf(task, inside) {
  const sums = new Map();
  for (const e of inside) {
    // One within another of its name is counted with it.
    if (inside.some((o) => o !== e && o.name === e.name && isWithin(e, o))) continue;
    const { dur = 0, tdur = 0 } = sums.get(e.name) ?? {};
    sums.set(e.name, { dur: dur + e.dur, tdur: tdur + (e.tdur ?? 0) });
  }
  return [...sums]
    .filter(([, { dur }]) => dur > task.dur / 10)
    .sort((a, b) => b[1].dur - a[1].dur)
    .slice(0, 6)
    .map(([name, { dur, tdur }]) => `${name} ${ms(dur)} (${ms(tdur)})`)
    .join(', ');
}

/** The text of a stream of the browser. */
async function streamed(cdp, handle) {
  const chunks = [];
  for (;;) {
    const { data, base64Encoded, eof } = await cdp.send('IO.read', { handle, size: 1 << 20 });
    chunks.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await cdp.send('IO.close', { handle });
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * A trace that keeps the last seconds of a browser.
 * @param {import('@playwright/test').Browser} browser @param {number} longMs
 * @returns what was long since it began or was last asked, and an end
 */
export async function taskTrace(browser, longMs) {
  const cdp = await browser.newBrowserCDPSession();
  const begin = () =>
    cdp.send('Tracing.start', {
      transferMode: 'ReturnAsStream',
      streamFormat: 'json',
      traceConfig: { recordMode: 'recordContinuously', traceBufferSizeInKb: RING_KIB, includedCategories: CATEGORIES },
    });
  const stop = async () => {
    const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    const { stream } = await done;
    return JSON.parse(await streamed(cdp, stream)).traceEvents;
  };
  await begin();
  return {
    async take() {
      const events = await stop();
      await begin();
      return longTasksOf(events, longMs);
    },
    end: async () => {
      await stop();
      await cdp.detach();
    },
  };
}
