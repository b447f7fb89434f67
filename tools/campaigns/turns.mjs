import { freshBuild, liveCopy, openBrowser, today } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { startFaultyServer } from '../soak/faultyServer.mjs';
import { longTasks, watch } from '../soak/watch.mjs';

const MINUTES = 8;
const RATE = 0.05;
const LOOK_MS = 100;

/**
 * Tasks at the turns of a wall by the machine's own clock, with one answer in twenty spoilt: under the soak's clock, which runs
 * forty times as fast, a turn does the work of a minute in a second. Writes docs/reports/turns.md.
 * @param {string[]} options `--minutes N`, 8 where absent
 * @returns {Promise<boolean>} whether every scene was met and no task over 200 ms came after the first scene stood
 */
export async function campaign(options) {
  const at = options.indexOf('--minutes');
  const minutes = at < 0 ? MINUTES : Number(options[at + 1]);
  await freshBuild();
  const { root, remove } = await liveCopy(today());
  const server = await startFaultyServer({ root, seed: 20260717 });
  server.rate = RATE;
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await watch(page);
  await page.goto(`${server.url}/wall`);
  await page.locator('main[data-ready]').waitFor();
  const scenes = [];
  const end = performance.now() + minutes * 60_000;
  let seen = await page.evaluate(() => globalThis.__soak.look());
  while (performance.now() < end) {
    if (seen.turn !== scenes.at(-1)) {
      scenes.push(seen.turn);
      seen = await page.evaluate(() => globalThis.__soak.look());
    }
    await page.waitForTimeout(LOOK_MS);
    seen = { turn: await page.locator('main').getAttribute('data-turn') };
  }
  const soak = await page.evaluate(() => globalThis.__soak);
  await browser.close();
  await server.close();
  remove();
  const met = new Set(scenes).size;
  const lines = [
    [`${scenes.length - 1} turns in ${minutes} minutes, over ${met} scenes`, scenes.length - 1 >= met && met > 1],
    longTasks(soak, 'before the first scene stood'),
  ];
  const report = [
    '# Turns of a wall',
    '',
    `\`npm run campaign -- turns --minutes ${minutes}\`: by the machine's own clock, at 1920x1080, one answer about feeds in twenty spoilt.`,
    '',
    ...lines.map(([text, fine]) => verdictLine(text, fine)),
    '',
  ].join('\n');
  writeReport('turns', report);
  console.log(report);
  return lines.every(([, fine]) => fine);
}
