import { alarmFigures } from '../figures/alarms.mjs';
import { coldStartFigures } from '../figures/coldStart.mjs';
import { graphicsFigures } from '../figures/graphics.mjs';
import { poisonFigures } from '../figures/poison.mjs';
import { switchingFigures } from '../figures/switching.mjs';
import { freshBuild, liveCopy, openBrowser, today } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { run } from '../run.mjs';

/** M14: the oracle of the badges, counted by its own test. */
async function stalenessFigures() {
  const { code, output } = await run('vitest', ['run', 'src/feeds/freshness.test.ts', '--reporter=verbose'], { quiet: true });
  const passed = /✓.*M14 ten thousand timelines/.test(output);
  return [
    [
      "M14 staleness: ten thousand timelines, every badge the oracle's, none falsely fresh (src/feeds/freshness.test.ts)",
      code === 0 && passed,
    ],
  ];
}

/** Runs one measurement on a copy of its own; what breaks it is its line. */
async function measured(name, asOf, work) {
  const { root, remove } = await liveCopy(asOf);
  try {
    return await work(root);
  } catch (error) {
    return [[`${name}: ${String(error.message).split('\n')[0]}`, false]];
  } finally {
    remove();
  }
}

/**
 * Figures of the wall that are times or need a browser of their own: M6, M7, M14, M16, M18, and how soon walls follow an
 * emergency; writes docs/reports/figures.md.
 * @param {string[]} options names of figures (`M6`, `mode`) where only some are asked for
 * @returns {Promise<boolean>} whether all hold
 */
export async function campaign(options) {
  const asked = options.filter((o) => /^(M\d+|mode)$/.test(o));
  const wanted = (name) => asked.length === 0 || asked.includes(name);
  await freshBuild();
  const browser = await openBrowser();
  const lines = [];
  if (wanted('M6')) lines.push(...(await measured('M6', today(), (root) => poisonFigures(browser, root))));
  if (wanted('M7')) lines.push(...(await measured('M7', today(), graphicsFigures)));
  if (wanted('M14')) lines.push(...(await stalenessFigures()));
  if (wanted('M16')) lines.push(...(await measured('M16', today(), (root) => coldStartFigures(root, browser))));
  if (wanted('M18')) lines.push(...(await measured('M18', undefined, (root) => alarmFigures(browser, root))));
  if (wanted('mode')) lines.push(...(await measured('mode', today(), (root) => switchingFigures(browser, root))));
  await browser.close();
  const report = [
    '# Figures of a wall',
    '',
    `\`npm run campaign -- ${['figures', ...asked].join(' ')}\`: the production build at 1920x1080, demo data.`,
    '',
    ...lines.map(([text, fine]) => verdictLine(text, fine)),
    '',
  ];
  if (asked.length === 0) writeReport('figures', report.join('\n'));
  console.log(report.slice(2).join('\n'));
  return lines.every(([, fine]) => fine);
}
