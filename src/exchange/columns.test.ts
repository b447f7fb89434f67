import { expect, test } from 'vitest';
import { SHEET_FEEDS } from '../contract/envelope.ts';
import { sheets as en } from '../words/en/sheets.ts';
import { sheets as zh } from '../words/zh/sheets.ts';
import { SHEETS } from './columns.ts';
import { normalised } from './headings.ts';

test('every kind of record of every feed is a worksheet, and every field a column', () => {
  expect(SHEETS).toHaveLength(63);
  // An issued bulletin is a finished thing: no worksheet may make or change one.
  expect(new Set(SHEETS.map((s) => s.feed))).toEqual(new Set(SHEET_FEEDS));
  expect(new Set(SHEETS.map((s) => s.zh)).size).toBe(SHEETS.length);
  expect(new Set(SHEETS.map((s) => s.en.toLowerCase())).size).toBe(SHEETS.length);
  const compound = SHEETS.find((s) => s.kind === 'compound');
  expect(compound?.columns.map((c) => c.path)).toEqual(
    expect.arrayContaining(['id', 'name.zh', 'name.en', 'aliases', 'tier', 'benchmarkTopic.zh', 'builtYear', 'revision']),
  );
  const by = (path: string) => compound?.columns.find((c) => c.path === path);
  expect(by('name.zh')).toMatchObject({ zh: '名称（中文）', en: 'name (Chinese)', kind: 'text', optional: false, group: null });
  expect(by('benchmarkTopic.en')).toMatchObject({ group: 'benchmarkTopic' });
  expect(by('households')).toMatchObject({ kind: 'number', nullable: true, noteZh: '户；不详留空' });
  expect(by('tier')).toMatchObject({ kind: 'choice', choices: ['ordinary', 'themeModel', 'benchmark'] });
  expect(by('aliases')).toMatchObject({ kind: 'list', optional: true });
  const rules = SHEETS.find((s) => s.kind === 'rules');
  expect(rules?.columns.find((c) => c.path === 'worksFrom')?.kind).toBe('monthDay');
  expect(rules?.columns.find((c) => c.path === 'satisfactionIndicator')?.kind).toBe('text');
});

test('within a sheet no two columns have one heading, and every choice has a word of its own in both languages', () => {
  for (const sheet of SHEETS) {
    for (const lang of ['zh', 'en'] as const) {
      const headings = sheet.columns.map((c) => normalised(c[lang]));
      expect(new Set(headings).size, `${sheet.kind} ${lang}`).toBe(headings.length);
    }
    for (const c of sheet.columns)
      for (const words of [zh, en]) {
        const said = c.choices.map((code) => words.choices[code]);
        expect(said, `${sheet.kind} ${c.path}`).not.toContain(undefined);
        expect(new Set(said).size).toBe(said.length);
      }
    expect(sheet.columns.every((c) => !(c.optional && c.nullable))).toBe(true);
  }
});
