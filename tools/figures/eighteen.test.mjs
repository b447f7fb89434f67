import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../ensureInstalled.mjs';
import { eighteenPage, judged, PAGE, readReport } from './eighteen.mjs';
import { FIGURES } from './eighteenRows.mjs';

test('each of the eighteen figures has a row, and all it rests on is there', () => {
  expect(FIGURES.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, i) => `M${i + 1}`));
  const campaigns = readdirSync(join(ROOT, 'tools/campaigns')).map((name) => name.replace('.mjs', ''));
  for (const row of FIGURES) {
    const reports = row.bears.filter(({ awaited }) => awaited !== true).map(({ report }) => report);
    expect(reports.filter((report) => readReport(report) === null)).toEqual([]);
    expect(row.tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    for (const command of row.command.split('; ').filter((text) => text !== 'npm test'))
      expect(campaigns, row.id).toContain(command.replace('npm run campaign -- ', '').split(' ')[0]);
    // A row without a value says what is missing, or is a test's.
    const { values, missing } = judged(row);
    expect(values.length + missing.length + (row.bears.length === 0 ? row.tests.length : 0), row.id).toBeGreaterThan(0);
  }
});

test('docs/reliability.md is what the reports say (npm run campaign -- eighteen)', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(eighteenPage());
});

test('a line that does not hold, a part that was not run and a smaller run are no figure reached', () => {
  const row = (id) => FIGURES.find((f) => f.id === id);
  const of = (id, text) => judged(row(id), () => text);
  expect(of('M18', '- holds: M18 alarms: 0 new\n').standing).toBe('holds');
  expect(of('M18', '- holds: M18 alarms\n- **does not hold**: M18 alarms: 2 new\n').standing).toBe('**missed**');
  // What another figure misses in the same report is not this one's.
  expect(of('M18', '- holds: M18 alarms\n- **does not hold**: M16 cold start\n').standing).toBe('holds');
  expect(of('M18', '').standing).toBe('in part');
  const journeys = '## access.keyboard\n\n- holds: a leader by the keyboard\n  alone: 3 stops\n- not run to its end: the desk\n';
  expect(of('M12', journeys)).toMatchObject({
    standing: 'in part',
    values: ['a leader by the keyboard alone: 3 stops'],
    missing: ['not run to its end: the desk'],
  });
  expect(of('M5', '- holds: 10000 mutated documents of 22 feeds\n').missing).toContain(
    '10000 mutated feeds in the last run, of 100,000',
  );
  // A report of nothing else is told whole, whatever the line that does not hold is called.
  expect(of('M2', '- holds: heap: 0.2 MiB\n- **does not hold**: one page all the time: 3 scenes\n').missing).toContain(
    'a bar of the campaign’s own, beside the figure, does not hold: one page all the time: 3 scenes',
  );
  expect(of('M4', '24 simulated hours in 41 minutes, 9 answers').standing).toBe('not run');
});
