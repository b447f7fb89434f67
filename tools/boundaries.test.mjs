import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boundaries, LEAST_MODULES } from './boundaries.mjs';
import { ROOT } from './ensureInstalled.mjs';

/** Bad imports, one for each rule that could silently stop working. */
const PLANTED = [
  ['domain-may-import', 'src/domain/planted.ts', "import '../looks/tokens.ts';"],
  [
    'domain-types-only',
    'src/domain/plantedValue.ts',
    "import { FEED_NAMES } from '../contract/envelope.ts';\nexport const a = FEED_NAMES;",
  ],
  ['domain-packages', 'src/domain/plantedPackage.ts', "import { z } from 'zod';\nexport const a = z;"],
  ['contract-may-import', 'src/contract/planted.ts', "import '../domain/civil.ts';"],
  ['looks-may-import', 'src/looks/planted.ts', "import '../words/format.ts';"],
  [
    'words-types-only',
    'src/words/planted.ts',
    "import { FEED_NAMES } from '../contract/envelope.ts';\nexport const a = FEED_NAMES;",
  ],
  ['address-may-import', 'src/address/planted.ts', "import '../words/format.ts';"],
  ['feeds-may-import', 'src/feeds/planted.ts', "import '../parts/app.tsx';"],
  ['charts-may-import', 'src/charts/planted.ts', "import '../feeds/reading.ts';"],
  ['charts-packages', 'src/charts/plantedPackage.ts', "import 'react';"],
  ['parts-may-import', 'src/parts/planted.ts', "import '../feeds/bytes.ts';"],
  ['view-wall-is-a-stranger', 'src/views/wall/planted.ts', "import '../door/Door.tsx';"],
  ['views-may-import', 'src/views/door/planted.ts', "import '../../trustedTypes.ts';"],
  ['no-cycles', 'src/looks/plantedRound.ts', "import { b } from './plantedRoundB.ts';\nexport const a = () => b;"],
  [null, 'src/looks/plantedRoundB.ts', "import { a } from './plantedRound.ts';\nexport const b = () => a;"],
  ['no-orphans', 'src/looks/plantedAlone.ts', 'export const alone = 1;'],
  ['one-echarts', 'src/parts/plantedChart.tsx', "import { use } from 'echarts/core';\nexport const a = use;"],
  ['one-chart-component', 'src/views/door/plantedChart.tsx', "import R from 'echarts-for-react/esm/core';\nexport const a = R;"],
  ['chart-core-entry', 'src/views/door/plantedWhole.tsx', "import R from 'echarts-for-react';\nexport const a = R;"],
  ['mocks-behind-the-door', 'src/feeds/plantedDemo.ts', "export const a = () => import('../../mocks/browser.ts');"],
  ['truth-for-tests', 'mocks/planted.ts', "import './truth.ts';"],
  ['mocks-may-import', 'mocks/plantedFeeds.ts', "import '../src/feeds/reading.ts';"],
  ['e2e-is-outside', 'e2e/planted.ts', "import '../src/views/door/Door.tsx';"],
  ['not-resolvable', 'src/looks/plantedMissing.ts', "import './thereIsNone.ts';"],
];

let copy;
let before;
let dirty;

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'jiayuan-boundaries-'));
  for (const path of ['src', 'mocks', 'e2e', 'tools', 'deploy', 'tsconfig.json', 'package.json', '.dependency-cruiser.cjs'])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  before = PLANTED.map(([, path]) => path).filter((path) => existsSync(join(copy, path)));
  for (const [, path, text] of PLANTED) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), `${text}\n`);
  }
  writeFileSync(join(copy, 'mocks/truth.ts'), 'export {};\n');
  appendFileSync(join(copy, 'src/main.tsx'), "\nimport '../mocks/browser.ts';\nimport './domain/civil.test.ts';\n");
  writeFileSync(join(copy, 'src/domain/civil.test.ts'), 'export {};\n');
  dirty = await boundaries(copy);
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the parser sees the house: an empty graph would be green for ever', () => {
  expect(dirty.modules - PLANTED.length).toBeGreaterThan(LEAST_MODULES);
});

test('no planted file is there before it is planted', () => {
  expect(before).toEqual([]);
});

test.each(PLANTED.filter(([rule]) => rule !== null))('%s catches %s', (rule, path) => {
  expect(dirty.violations.filter((v) => v.from === path).map((v) => v.rule)).toContain(rule);
});

test.each([
  ['mocks-lazily', 'mocks/browser.ts'],
  ['tests-stay-out', 'src/domain/civil.test.ts'],
])('%s catches an import of %s in main.tsx', (rule, to) => {
  expect(dirty.violations.filter((v) => v.from === 'src/main.tsx' && v.to === to).map((v) => v.rule)).toContain(rule);
});
