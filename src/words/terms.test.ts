import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURE_IDS, FIGURES } from '../domain/systems/figures.ts';
import { enSystems } from './en/enSystems.ts';
import { zhSystems } from './zh/zhSystems.ts';

test.each(FIGURE_IDS)('%s is defined in both languages: meaning, formula, cadence, and what a rate is of', (id) => {
  for (const { figures } of [zhSystems, enSystems]) {
    const t = figures[id];
    expect([t.name, t.unit, t.meaning, t.formula, t.cadence].filter((s) => s === '')).toEqual([]);
    if (FIGURES[id].kind === 'share') expect([t.numerator, t.denominator].filter((s) => s === '')).toEqual([]);
  }
  const { meaning, formula } = zhSystems.figures[id];
  expect(meaning + formula).toMatch(/\p{Script=Han}/u);
});

test('docs/domain.md says of every figure where it comes from', () => {
  const text = readFileSync('docs/domain.md', 'utf8');
  expect(FIGURE_IDS.filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
});
