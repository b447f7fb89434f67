/**
 * The table of docs/architecture.md. `types` are folders a folder may know by `import type` alone.
 * `packages` are npm packages it may import; a folder without the key may import none.
 */
const TABLE = {
  'src/contract': { may: [], packages: ['zod'] },
  'src/domain': { may: [], types: ['src/contract'] },
  'src/looks': { may: [] },
  'src/words': { may: ['src/domain'], types: ['src/contract', 'src/feeds', 'src/exchange'] },
  'src/address': { may: ['src/domain'], types: ['src/contract'] },
  'src/feeds': {
    may: ['src/domain', 'src/contract'],
    packages: [
      '@tanstack/react-query',
      '@tanstack/query-core',
      'idb',
      'zod',
      'react',
      'gcoord',
      'fake-indexeddb',
      '@noble/hashes',
      'canonicalize',
    ],
  },
  'src/notebook': { may: [], packages: ['idb', 'react', 'fake-indexeddb'] },
  'src/contest': {
    may: ['src/domain', 'src/contract', 'src/notebook'],
    packages: ['idb', 'react', 'zod', '@noble/hashes', 'canonicalize', 'fake-indexeddb'],
  },
  'src/analysis': { may: ['src/domain', 'src/feeds'], types: ['src/contract'], packages: ['react'] },
  'src/charts': { may: ['src/domain', 'src/looks', 'src/words'], types: ['src/contract'], packages: ['echarts'] },
  'src/export': {
    may: ['src/domain', 'src/looks', 'src/words', 'src/charts'],
    types: ['src/contract'],
    packages: ['write-excel-file', 'docx', 'pptxgenjs', 'fflate'],
  },
  'src/exchange': {
    may: ['src/domain', 'src/contract', 'src/feeds', 'src/words'],
    packages: ['read-excel-file', 'write-excel-file', 'papaparse', '@types/papaparse', 'fflate', 'saxen', 'zod', 'react'],
  },
  'src/release': {
    may: ['src/domain', 'src/parts'],
    packages: ['react', 'workbox-expiration', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
  },
  'src/parts': {
    may: ['src/domain', 'src/looks', 'src/words', 'src/charts', 'src/address'],
    types: ['src/contract'],
    packages: [
      'react',
      'react-dom',
      'echarts-for-react',
      '@tanstack/react-table',
      '@tanstack/table-core',
      '@tanstack/react-virtual',
      '@tanstack/virtual-core',
    ],
  },
};

const BELOW_VIEWS = Object.keys(TABLE);
const VIEWS = ['door', 'wall', 'desk', 'stage', 'print'];
const TOOLS_OF_TESTS = ['vitest', 'fast-check', '@testing-library/react', '@testing-library/dom', 'exceljs', 'happy-dom'];
const TEST = '\\.test\\.tsx?$';

const within = (folders) => `^(?:${folders.join('|')})/`;
const npm = (names) => `(?:^|/)node_modules/(?:${names.map((n) => n.replace('/', '\\/')).join('|')})(?:/|$)`;

const directions = Object.entries(TABLE).flatMap(([folder, { may, types = [], packages = [] }]) => {
  const name = folder.replace('src/', '');
  return [
    {
      name: `${name}-may-import`,
      comment: `${folder} may import ${[folder, ...may].join(', ')}${types.length > 0 ? `, and types of ${types.join(', ')}` : ''}`,
      severity: 'error',
      from: { path: `^${folder}/`, pathNot: TEST },
      to: { path: '^(?:src|mocks|e2e|tools)/', pathNot: within([folder, ...may, ...types]) },
    },
    ...(types.length === 0
      ? []
      : [
          {
            name: `${name}-types-only`,
            comment: `${folder} knows ${types.join(', ')} by type alone`,
            severity: 'error',
            from: { path: `^${folder}/`, pathNot: TEST },
            to: { path: within(types), dependencyTypesNot: ['type-only'] },
          },
        ]),
    {
      name: `${name}-packages`,
      comment: `${folder} may import ${packages.length === 0 ? 'no package' : packages.join(', ')}`,
      severity: 'error',
      from: { path: `^${folder}/`, pathNot: TEST },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
        ...(packages.length === 0 ? {} : { pathNot: npm([...packages, '@types/react', '@types/react-dom']) }),
      },
    },
  ];
});

const strangers = VIEWS.map((view) => ({
  name: `view-${view}-is-a-stranger`,
  comment: 'an audience never imports another audience',
  severity: 'error',
  from: { path: `^src/views/${view}/` },
  to: { path: '^src/views/', pathNot: `^src/views/(?:${view}|shared)/` },
}));

module.exports = {
  forbidden: [
    ...directions,
    ...strangers,
    {
      name: 'views-may-import',
      comment: 'views compose what lies below them, and nothing else',
      severity: 'error',
      from: { path: '^src/views/', pathNot: TEST },
      to: { path: '^(?:src|mocks|e2e|tools)/', pathNot: within([...BELOW_VIEWS, 'src/views']) },
    },
    {
      name: 'leagues-by-their-mode',
      comment: 'outside domain and analysis a league is seen as its mode lets it: domain/league/leagueView.ts is what hides',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(?:domain|analysis)/', TEST] },
      to: { path: '^src/domain/league/(?:communities|compounds|leagueLists)\\.ts$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'a file nobody imports is dead',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', TEST, '\\.(?:worker|sw)\\.ts$', '^src/main\\.tsx$', '^e2e/', '^tools/', '\\.config\\.ts$'],
      },
      to: {},
    },
    {
      name: 'one-echarts',
      comment:
        'only charts/echarts.ts, charts/deskParts.ts and charts/still.ts import ECharts, and the test that draws every picture',
      severity: 'error',
      from: { path: '^(?:src|mocks|e2e)/', pathNot: '^src/charts/(?:echarts|deskParts|still|(?:map\\/)?\\w+\\.test)\\.ts$' },
      to: { path: npm(['echarts', 'zrender']), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-chart-component',
      comment: 'only parts/Chart.tsx imports echarts-for-react, by its esm/core entry',
      severity: 'error',
      from: { path: '^(?:src|mocks|e2e)/', pathNot: '^src/parts/Chart\\.tsx$' },
      to: { path: npm(['echarts-for-react']) },
    },
    {
      name: 'chart-core-entry',
      comment: 'another entry of echarts-for-react brings the whole of ECharts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: npm(['echarts-for-react']), pathNot: 'echarts-for-react/esm/core' },
    },
    {
      name: 'pinyin-lazily',
      comment: 'the dictionary is larger than a page: only who searches loads it',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/views/desk/search/readings\\.ts$', TEST] },
      to: { path: [npm(['pinyin-pro']), '^src/views/desk/search/readings\\.ts$'], dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'docx-lazily',
      comment: 'the writer of documents is larger than a page: only who saves a bulletin loads it',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/export/docx/', TEST] },
      to: { path: [npm(['docx']), '^src/export/docx/'], dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'pptx-lazily',
      comment: 'the writer of slide files is larger than a page: only who takes a talk along loads it',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/export/pptx/', TEST] },
      to: { path: [npm(['pptxgenjs']), '^src/export/pptx/'], dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'mocks-behind-the-door',
      comment: 'in src only main.tsx knows the demo, by dynamic import; what detects may never know the generator',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/main\\.tsx$', TEST] },
      to: { path: '^mocks/' },
    },
    {
      name: 'mocks-lazily',
      comment: 'a static import would carry the demo into the production build',
      severity: 'error',
      from: { path: '^src/main\\.tsx$' },
      to: { path: '^mocks/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'mocks-may-import',
      severity: 'error',
      from: { path: '^mocks/', pathNot: [TEST, '^mocks/issuedBulletins\\.ts$'] },
      to: { path: '^(?:src|e2e|tools)/', pathNot: within(['src/contract', 'src/domain']) },
    },
    {
      name: 'issued-as-the-page-issues',
      comment: 'the bulletins of the make-believe office are made by the very code of the page, or they would not be true',
      severity: 'error',
      from: { path: '^mocks/issuedBulletins\\.ts$' },
      to: {
        path: '^(?:src|e2e|tools)/',
        pathNot: within(['src/contract', 'src/domain', 'src/analysis', 'src/words', 'src/feeds/issues']),
      },
    },
    {
      name: 'truth-for-tests',
      comment: 'the answer file is read by tests alone',
      severity: 'error',
      from: { pathNot: [TEST, '^e2e/', '^tools/feeds\\.mjs$'] },
      to: { path: '^mocks/truth' },
    },
    {
      name: 'tests-stay-out',
      comment: 'nothing that ships imports a test or a tool of tests',
      severity: 'error',
      from: { path: '^(?:src|mocks)/', pathNot: TEST },
      to: { path: [TEST, npm(TOOLS_OF_TESTS)] },
    },
    {
      name: 'e2e-is-outside',
      comment: 'browser tests see the product as its audiences do',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^src/(?:views|parts|feeds|charts)/' },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
