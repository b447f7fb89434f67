/**
 * npm run campaign -- fuzz [--runs 100000] [--seed N] [--charts 5000]: mutated feeds of every kind, bad files, naughty texts in
 * every text field, and random models drawn as charts. Writes docs/reports/fuzz.md. An input that does not hold is made as small
 * as it can be, and printed with its seed.
 */
import fc from 'fast-check';
import { verdictLine, writeReport } from '../report.mjs';
import { withSources } from '../sources.mjs';

const optionOf = (options, name, standard) => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? standard : Number(options[at + 1]);
};
const counted = (map) =>
  [...map]
    .sort((a, b) => b[1] - a[1])
    .map(([word, n]) => `${word} ${n}`)
    .join(', ');

/** Random models of every picture, drawn; the first that throws, as small as it can be. */
async function charts(load, runs, seed) {
  const { CHARTS } = await load('tools/faults/chartModels.ts');
  const { stillSvg } = await load('src/charts/still.ts');
  const findings = [];
  let drawn = 0;
  for (const [name, options] of CHARTS) {
    const result = fc.check(
      fc.property(options, (option) => {
        drawn += 1;
        if (!stillSvg(option, { width: 640, height: 360 }).startsWith('<svg')) throw new Error('nothing drawn');
      }),
      { numRuns: Math.ceil(runs / CHARTS.length), seed },
    );
    if (result.failed)
      findings.push(`${name}: ${JSON.stringify(result.counterexample)?.slice(0, 2000)}: ${result.errorInstance}`);
  }
  return { drawn, pictures: CHARTS.length, findings };
}

/** @returns {Promise<boolean>} whether nothing threw and nothing wrong was taken in */
export async function campaign(options = []) {
  const runs = optionOf(options, 'runs', 100_000);
  const seed = optionOf(options, 'seed', 20260717);
  const models = optionOf(options, 'charts', 5000);
  const lines = await withSources(async (load) => {
    const { fuzz, FUZZED } = await load('tools/faults/fuzz.ts');
    const { badFilesOfAll, jsonSuite, naughtyEverywhere } = await load('tools/faults/corpus.ts');
    const { NAUGHTY } = await load('tools/faults/naughty.ts');
    const suite = jsonSuite();
    console.log(`suite ${suite.findings.length}`);
    const files = await badFilesOfAll();
    console.log(`files ${files.findings.length}`);
    const naughty = await naughtyEverywhere();
    console.log(`naughty ${naughty.findings.length}`);
    const drawn = await charts(load, models, seed);
    console.log(`charts ${drawn.findings.length}`);
    const mutants = await fuzz(runs, seed);
    const line = (text, findings) => [text, findings.length === 0, findings];
    return [
      line(
        `${mutants.counts.runs} mutated documents of ${FUZZED.length} feeds (seed ${seed}): nothing threw, nothing was taken in that the oracle refuses, the last good records stayed; ${mutants.counts.refused} refused whole, ${mutants.counts.partly} in part, ${mutants.counts.whole} taken (${counted(mutants.counts.words)})`,
        mutants.failure === null ? [] : [mutants.failure],
      ),
      line(`${suite.texts} texts of the JSON suite: taken or refused as they must be`, suite.findings),
      line(
        `${files.counts.runs} bad files (${counted(files.categories)}): none threw, none that is no good document was taken in`,
        files.findings,
      ),
      line(
        `${naughty.texts} naughty texts of ${NAUGHTY.length} categories in each of ${naughty.fields} text fields, ${naughty.texts * naughty.fields} records: none threw, whatever was taken in is clean`,
        naughty.findings,
      ),
      line(`${drawn.drawn} random models of ${drawn.pictures} pictures drawn: none threw`, drawn.findings),
      [
        `text fields no record of the demo has, so that none was tried: ${naughty.absent.length === 0 ? 'none' : naughty.absent.join(', ')}`,
        null,
        [],
      ],
    ];
  });
  const report = [
    '# Fuzzing the feeds',
    '',
    `\`npm run campaign -- fuzz --runs ${runs} --seed ${seed} --charts ${models}\``,
    '',
    'A good document of each feed is changed by what its schema says (fields set to odd values, dropped, exchanged, said twice, lists emptied and swollen, heads changed) and goes through the real loader: bytes, JSON, shape, sense, the checks between feeds. What was taken in is judged again by `tools/faults/oracle.ts`, which walks the contract by itself and asks zod for no verdict.',
    '',
    ...lines.map(([text, fine]) => (fine === null ? `- ${text}` : verdictLine(text, fine))),
    '',
    ...lines.flatMap(([, , findings]) => findings.slice(0, 20).map((f) => `- ${f.replace(/\s+/g, ' ').slice(0, 600)}`)),
  ].join('\n');
  console.log(report);
  writeReport('fuzz', report);
  return lines.every(([, fine]) => fine !== false);
}
