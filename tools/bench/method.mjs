/** How long places, weak spots and forecasts take: in the worker of the page, and for a city of ten thousand compounds. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../ensureInstalled.mjs';
import { median } from '../robust.mjs';

const load = async (path) => (await runnerImport(join(ROOT, path), { configFile: false, root: ROOT, logLevel: 'error' })).module;

/** Times in the worker (the page tells them) and the longest task of the page meanwhile, over some renewals of the feed. */
async function inPage(browser, url, times) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.__tasks = [];
    new PerformanceObserver((list) => {
      for (const e of list.getEntries()) globalThis.__tasks.push(e.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${url}/desk/ranking`);
  await page.waitForSelector('[data-worker-ms]', { timeout: 30_000 });
  const worker = [];
  const longest = [];
  const baselines = await page.locator('select').last().locator('option').count();
  for (let i = 0; i < times; i++) {
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      globalThis.__tasks = [];
    });
    // Another week to compare with: the same records worked out anew, so that only that is measured.
    await page
      .locator('select')
      .last()
      .selectOption({ index: 1 + (i % (baselines - 1)) });
    await page.waitForTimeout(200);
    await page.waitForSelector('[data-worker-ms]', { timeout: 30_000 });
    await page.waitForTimeout(500);
    worker.push(Number(await page.locator('[data-worker-ms]').getAttribute('data-worker-ms')));
    longest.push(Math.max(0, ...(await page.evaluate(() => globalThis.__tasks))));
  }
  await context.close();
  return { worker: median(worker), longest: Math.max(...longest) };
}

/** Ten thousand compounds with the programme's own checks and made-up counts: priors, gate, places and moves. */
async function city() {
  const [table, priors, gate, arrows, rules, programme, demo] = await Promise.all(
    ['composite/table', 'composite/priors', 'composite/gate', 'composite/arrows', 'league/rules', 'programme']
      .map((p) => load(`src/domain/${p}.ts`))
      .concat(load('mocks/records.ts')),
  );
  const known = programme.programme(demo.demoRecords('2026-07-17').programme, '2026-07-10', null);
  const composite = rules.compositeRules(known.criteria.compoundStar, known.rules);
  let seed = 1;
  const chance = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const weeks = 17;
  const units = Array.from({ length: 10_000 }, (_, k) => ({
    code: `k${k}`,
    weeks: Object.fromEntries(
      composite.checks.map((check) => {
        const level = 0.75 + 0.2 * chance();
        const cell = () => {
          if (check.kind === 'count') return { x: chance() < 0.3 ? 1 : 0, n: 0.24 };
          const n = 3 + Math.floor(6 * chance());
          let x = 0;
          for (let i = 0; i < n; i++) if (chance() < level) x += 1;
          return { x, n };
        };
        return [check.id, Array.from({ length: weeks }, cell)];
      }),
    ),
    carry: () => 0,
    bonus: 0,
    deduction: 0,
  }));
  const end = weeks - 1;
  const began = performance.now();
  let told = 0;
  const prior = priors.priors(units, composite, end);
  const open = gate.gate(units, composite, end);
  const progress = () => {
    told += 1;
  };
  const now = table.compositeTable(units, composite, end, { priors: prior, progress });
  const before = table.compositeTable(units, composite, end - 1, { priors: prior, progress });
  arrows.arrows(units, composite, end, { before: before.rows, now: now.rows }, { priors: prior });
  return { ms: performance.now() - began, told, open: open.open };
}

/** Rows of the bench table. @param {string} url of the production build with demo feeds */
export async function methodRows(browser, url, runs) {
  const page = await inPage(browser, url, Math.max(3, runs));
  const large = await city();
  const answers = await load('src/analysis/answers.ts');
  const { demoRecords } = await load('mocks/records.ts');
  const records = demoRecords('2026-07-17');
  const timed = (ask) => {
    const all = Array.from({ length: 3 }, () => {
      const from = performance.now();
      answers.answerTo({ ...records }, ask);
      return performance.now() - from;
    });
    return median(all);
  };
  const week = '2026-07-10';
  return [
    {
      what: 'both leagues (30 × 16 and 19 × 8), worker ms',
      value: page.worker.toFixed(0),
      target: '≤ 2000',
      good: page.worker <= 2000,
    },
    {
      what: 'longest task of the page meanwhile, ms',
      value: page.longest.toFixed(0),
      target: '≤ 50',
      good: page.longest <= 50,
    },
    { what: 'weak spots of 480 series, ms', value: timed({ task: 'weakSpots', week }).toFixed(0), target: '≤ 2000', good: true },
    { what: '19 renovation forecasts, ms', value: timed({ task: 'forecasts', week }).toFixed(0), target: '', good: true },
    {
      what: `10,000 compounds in closed form, s (progress told ${large.told} times)`,
      value: (large.ms / 1000).toFixed(1),
      target: '≤ 10',
      good: large.ms <= 10_000 && large.told > 50,
    },
  ];
}
