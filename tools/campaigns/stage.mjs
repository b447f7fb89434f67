/**
 * npm run campaign -- stage [--kills N] [--seed S]: a browser that plays contests is killed a hundred times at random
 * moments, and each log it finds afterwards is held against what had been acknowledged. Writes docs/reports/stage.md.
 */
import { ensureChromium } from '../chromium.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { crashes } from '../stage/crash.mjs';

const optionOf = (options, name, standard) => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? standard : Number(options[at + 1]);
};

/** @returns {Promise<boolean>} whether nothing was lost */
export async function campaign(options = []) {
  await ensureChromium();
  const kills = optionOf(options, 'kills', 100);
  const seed = optionOf(options, 'seed', 11);
  const { acknowledged, contests, running, findings } = await crashes({ kills, seed });
  const holds = findings.length === 0;
  const report = [
    '# Killing the browser in the middle of a contest',
    '',
    `\`npm run campaign -- stage --kills ${kills} --seed ${seed}\`: a browser plays made-up contests through the product's own store and is killed (SIGKILL, all its processes) ${kills} times at random moments; each time the log it then finds is held, event by event, against what the store had called written.`,
    '',
    verdictLine(
      `no event that was called written is lost or changed, none is there twice, none cannot be read (${acknowledged} events of ${contests} contests)`,
      holds,
    ),
    `- ${running} times an event was found that had been written and not yet told of: it counts, and the operator sees it`,
    '',
    'SIGKILL ends the browser and not the machine: what the system has taken to write is written. Events are written with `durability: strict`, which asks the system to put them on the disk before they are called written; a power cut itself was not tried.',
    '',
    ...findings.map((f) => `- ${f}`),
  ].join('\n');
  writeReport('stage', report);
  console.log(report);
  return holds;
}
