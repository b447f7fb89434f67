/** A task that is longer holds up what a wall draws, ms. */
export const LONG_MS = 200;

/**
 * Runs inside a page from its first moment: keeps count of the roots of scenes that were shown and of those that were
 * collected since, and of long tasks. What is shown now is told by `globalThis.__soak.look()`.
 * @param {number} longMs
 */
function watchScenes(longMs) {
  const soak = { made: 0, gone: 0, long: 0, longest: 0, leftOut: 0, at: [], by: [] };
  const registry = new FinalizationRegistry(() => {
    soak.gone += 1;
  });
  let last = null;
  /** Nodes that are in the page: what the browser holds beside them was taken out and not let go. */
  const live = () => {
    const walk = document.createNodeIterator(document, NodeFilter.SHOW_ALL);
    let n = 0;
    while (walk.nextNode() !== null) n += 1;
    return n;
  };
  // What the page does before its first scene stands is its start, and no turn.
  let measuring = true;
  const count = (entries) => {
    for (const { duration } of entries) {
      if (duration > longMs && measuring) soak.leftOut += 1;
      if (measuring) continue;
      soak.longest = Math.max(soak.longest, duration);
      if (duration <= longMs) continue;
      soak.long += 1;
      // Where the wall was, as long as there are few: which turns are slow.
      if (soak.at.length < 40)
        soak.at.push(
          `${document.querySelector('main')?.getAttribute('data-turn') ?? 'start'} ${Math.round(duration)} (${soak.made})`,
        );
    }
  };
  const tasks = new PerformanceObserver((list) => count(list.getEntries()));
  tasks.observe({ type: 'longtask' });
  // What a long one was busy with: the browser says what began its parts, with how long each took.
  new PerformanceObserver((list) => {
    for (const { duration, scripts } of list.getEntries()) {
      if (duration <= longMs || measuring || soak.by.length >= 40) continue;
      const parts = scripts.map((s) => `${s.invoker} ${s.sourceFunctionName} ${Math.round(s.duration)}`.trim());
      soak.by.push(`${Math.round(duration)} ms: ${parts.join(', ') || 'no script'}`);
    }
  }).observe({ type: 'long-animation-frame' });
  // A task is told of when it has ended, and what was not handed over yet can be taken: no time is compared, which the
  // page's clock would not give.
  const measure = (now) => {
    count(tasks.takeRecords());
    measuring = now;
  };
  globalThis.__soak = Object.assign(soak, {
    pause: () => measure(true),
    resume: () => measure(false),
    look() {
      const root = document.querySelector('[data-scene], .wall-main');
      if (root !== null && last === null) measure(false);
      if (root !== null && last?.deref() !== root) {
        last = new WeakRef(root);
        registry.register(root, 0);
        soak.made += 1;
      }
      const charts = [...document.querySelectorAll('[data-chart]')];
      const canvases = [...document.querySelectorAll('canvas')];
      return {
        live: live(),
        long: soak.long,
        turn: document.querySelector('main')?.getAttribute('data-turn') ?? null,
        now: Date.now(),
        /** Of which moment the figure is that gets news: the overview says it. */
        said: document.querySelector('[data-panel="figure-renovation"] .freshness')?.textContent ?? '',
        working: /正在计算|正在比较/.test(document.querySelector('main')?.textContent ?? ''),
        page: [...document.querySelectorAll('.aside')].map((e) => e.textContent).join(' '),
        undrawn: charts.filter((e) => e.dataset.painted === undefined && e.querySelector('.chart-failed') === null).length,
        charts: charts.filter((e) => e.__chart !== undefined && !e.__chart.isDisposed()).length,
        canvasBytes: canvases.reduce((n, c) => n + c.width * c.height * 4, 0),
        blank: [...document.querySelectorAll('[data-panel]')]
          .filter((p) => p.textContent.trim() === '')
          .map((p) => p.getAttribute('data-panel')),
        /** A line above the scene that names a feed: the scene is laid in less room. */
        named: document.querySelector('.wall-fault') !== null,
        states: [...document.querySelectorAll('[data-state]')].filter((e) => e.getAttribute('data-state') === 'lastGood').length,
      };
    },
  });
}

/** Has a page watched from its first moment. @param {import('@playwright/test').Page} page not yet at any address */
export const watch = (page) => page.addInitScript(watchScenes, LONG_MS);

/**
 * What a report says of long tasks, and whether there were none. A frame may hold several tasks, none of them long: there can be
 * more frames than tasks.
 * @param {{long: number, longest: number, leftOut: number, at: string[], by: string[]}} soak what was counted in the page
 * @param {string} leftOut which were left out @returns {[string, boolean]}
 */
export function longTasks(soak, leftOut) {
  const where = soak.long > 0 ? `. Scene, ms, scenes before it: ${soak.at.join(', ')}` : '';
  const frames = soak.long > 0 ? `. Frames over ${LONG_MS} ms, and what began their parts: ${soak.by.join('; ')}` : '';
  const longest = Math.round(soak.longest);
  return [
    `tasks over ${LONG_MS} ms: ${soak.long} (longest ${longest} ms); ${soak.leftOut} more ${leftOut}${where}${frames}`,
    soak.long === 0,
  ];
}

/**
 * Of the long tasks: in how many the page's own thread was at work for so long, not waiting for a processor. One that the trace
 * did not catch, or of which it does not tell, is held against the wall.
 * @param {{long: number, worked: {ms: number, workedMs: number | null, parts: string}[]}} soak with what `taskTrace` found
 * @returns {[string, boolean]}
 */
export function workedTasks({ long, worked }) {
  const untold = Math.max(0, long - worked.length) + worked.filter((t) => t.workedMs === null).length;
  const own = worked.filter((t) => t.workedMs !== null && t.workedMs > LONG_MS).length;
  const each = worked.map((t) => `${t.ms} by the clock, ${t.workedMs ?? 'unknown'} by the thread: ${t.parts || 'no parts told'}`);
  const listed = each.length > 0 ? `. ms, with the parts by the clock (by the thread): ${each.join('; ')}` : '';
  return [
    `of these with over ${LONG_MS} ms of work of the page's own thread: ${own}; of ${untold} it is not known${listed}`,
    own === 0 && untold === 0,
  ];
}

/** Looks at memory, and ms between them. */
const LOOKS = 4;
const APART_MS = 150;

/**
 * Heap after a collection in bytes, DOM nodes and listeners: of each the least of four looks. What an answer under way or a
 * picture that is just exchanged holds is gone by one of them; what is never let go is in all.
 * @param cdp a session with Performance enabled
 */
export async function memory(cdp) {
  const looks = [];
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, APART_MS));
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    looks.push((name) => metrics.find((m) => m.name === name).value);
  }
  const least = (name) => Math.min(...looks.map((of) => of(name)));
  return { heap: least('JSHeapUsedSize'), nodes: least('Nodes'), listeners: least('JSEventListeners') };
}

/** Runs inside a page before its clock is set: keeps the browser's own for `runWithinTasks`. */
export function keepOwnClock() {
  globalThis.__ownNow = performance.now.bind(performance);
}

/**
 * Runs inside a page once its clock is set: lets that go on while a task runs, where it stands still else. Who works in slices
 * would never come to the end of one, and tasks be long that are not so on a wall.
 */
export function runWithinTasks() {
  const set = performance.now.bind(performance);
  const own = globalThis.__ownNow;
  let at = set();
  let since = own();
  let last = at;
  performance.now = () => {
    const now = set();
    if (now !== at) {
      at = now;
      since = own();
    }
    // Never back: the set clock may count less of a task than it took.
    last = Math.max(last, at + (own() - since));
    return last;
  };
}
