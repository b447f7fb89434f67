/**
 * npm run campaign -- mutation [--tests PATTERN]: each guard of tools/faults/mutants.mjs is taken away once, and a test of its
 * files must turn red that is green otherwise. A pattern keeps to the tests whose path it fits; guards without one are then said
 * to be untried. Writes docs/reports/mutation.md.
 */
import { MUTANTS, WITHOUT_MUTANT } from '../faults/mutants.mjs';
import { tryMutants } from '../faults/mutation.mjs';
import { placesOf } from '../faults/placesOf.mjs';
import { verdictLine, writeReport } from '../report.mjs';

const AT_ONCE = 8;

/** @returns {Promise<boolean>} whether every guard is held by a test */
export async function campaign(options = []) {
  const at = options.indexOf('--tests');
  const pattern = at < 0 ? /./ : new RegExp(options[at + 1]);
  const mutants = MUTANTS.map((m) => ({ ...m, tests: m.tests.filter((t) => pattern.test(t)) })).filter((m) => m.tests.length > 0);
  const stale = mutants.filter((m) => placesOf(m) !== 1);
  for (const m of stale) console.log(`${m.id}: its text stands ${placesOf(m)} times in ${m.file}`);
  if (stale.length > 0) return false;
  const verdicts = new Map();
  // Nothing is taken away first: tests that are red by themselves would kill every mutant.
  const calm = await tryMutants([
    { id: 'untouched', file: '', from: '', to: '', tests: [...new Set(mutants.flatMap((m) => m.tests))] },
  ]);
  const untouched = calm.get('untouched');
  console.log(`untouched: ${untouched.ran} tests, ${untouched.red.join('; ') || 'all green'}`);
  const redAnyway = new Set(untouched.red);
  for (let i = 0; i < mutants.length; i += AT_ONCE)
    for (const [id, verdict] of await tryMutants(mutants.slice(i, i + AT_ONCE))) {
      const killed = verdict.red.find((t) => !redAnyway.has(t)) ?? null;
      verdicts.set(id, { killed, ran: verdict.ran });
      console.log(
        `${killed === null ? 'SURVIVES' : 'killed'} ${id} (${verdict.ran} tests)${killed === null ? '' : `: ${killed}`}`,
      );
    }
  const isKilled = (m) => verdicts.get(m.id).killed !== null;
  const alive = mutants.filter((m) => !isKilled(m));
  const fine = alive.length === 0 && untouched.red.length === 0 && untouched.ran > 0;
  const cell = (text) => text.replaceAll('|', '\\|');
  const report = [
    '# Guards taken away',
    '',
    `\`npm run campaign -- mutation${at < 0 ? '' : ` --tests '${options[at + 1]}'`}\`: each guard of \`tools/faults/mutants.mjs\` is taken away where its file is read (nothing on the disk is touched), and the unit tests named for it are run.`,
    '',
    verdictLine(
      `with nothing taken away all ${untouched.ran} tests of these files are green`,
      untouched.red.length === 0 && untouched.ran > 0,
    ),
    verdictLine(`${mutants.length - alive.length} of ${mutants.length} guards are held by a test`, alive.length === 0),
    ...(mutants.length < MUTANTS.length ? [`- ${MUTANTS.length - mutants.length} guards were not tried in this run`] : []),
    '',
    '| guard | rows | file | result |',
    '| --- | --- | --- | --- |',
    ...mutants.map((m) => {
      const { killed, ran } = verdicts.get(m.id);
      const result = killed !== null ? `red: “${cell(killed)}”` : `**survives** ${ran} tests`;
      return `| ${cell(m.id)} | ${m.rows} | \`${m.file}\` | ${result} |`;
    }),
    '',
    'Rows of the catalogue without a guard that could be taken away here (`npm run campaign -- faults` tries them all):',
    '',
    ...[...WITHOUT_MUTANT].map(([row, why]) => `- ${row}: ${why}`),
  ].join('\n');
  writeReport('mutation', report);
  return fine;
}
