import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { HANDBOOKS } from '../src/address/help.ts';
import { SiteConfig } from '../src/contract/config.ts';
import { ROOT } from './ensureInstalled.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const papers = ['README.md', 'README.zh-CN.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);
/** Addresses in a paper that are files of the repository. */
const filesIn = (path) =>
  [...read(path).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, to]) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => join(dirname(path), to));

test('what a paper links to is there, and every picture is shown somewhere', () => {
  expect(papers.length).toBeGreaterThan(10);
  const named = new Map(papers.map((path) => [path, filesIn(path)]));
  for (const [path, files] of named) expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([], path);
  const shown = new Set([...named.values()].flat());
  const pictures = readdirSync(join(ROOT, 'docs/pictures')).map((name) => join('docs/pictures', name));
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});

/** A text as it is found whatever is filled in: what a sentence takes in, numbers and "some" are one thing; so are quotes. */
const shape = (text) => text.replace(/[“”「」]/g, '').replace(/\s*(?:\$\{[^}]*\}|\d+|几|某|\bn\b)\s*/g, '#');

/** What the program says in a language: its catalogue, and the headings of worksheets. */
const catalogue = (language) =>
  shape(
    [
      ...readdirSync(join(ROOT, 'src/words', language), { recursive: true })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => join('src/words', language, name)),
      'src/contract/fieldNames.ts',
    ]
      .map(read)
      .join('\n'),
  );

/** Tables whose first column names what is on the screen, by its heading. */
const TABLES = /^\| (?:标记|提示|数据|列|材料|意外) \|.*\n\|[-|]+\|\n((?:\|.*\n)+)/gm;
const named = (text) => [
  ...[...text.matchAll(/\*\*([^*]+)\*\*|“([^”]+)”|『([^』]+)』/g)].map(([, bold, quoted, inner]) => bold ?? quoted ?? inner),
  ...[...text.matchAll(TABLES)].flatMap(([, rows]) =>
    [...rows.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) => cell.replace(/（[^）]*）/g, '').split('、')),
  ),
];

/** What handbooks stress or have people say, and is no name of anything on the screen. */
const SPOKEN = {
  supervisor: ['5，可能 3–9', '当时不是这个数'],
  clerk: [
    '下载模板 → 填写 → 导入检查 → 解压到服务器',
    '不要在正式的数据文件夹里放演示数据',
    '不详就留空，不要填 0',
    '数过了，是零',
    '不得出现居民姓名、电话、身份证号、住址',
    '有一处错误，就一条也不导入。',
    '保留不动，不会因为没写就被删掉',
  ],
  operator: ['设备 cookie', '客户端证书'],
  presenter: [],
  contest: ['录分'],
  handouts: [],
};

test.each(HANDBOOKS)('what %s names of the program stands in the catalogue, in both languages', (book) => {
  const [chinese, english] = read(`docs/${book}.md`).split('\n---\n');
  const [zh, en] = ['zh', 'en'].map(catalogue);
  const names = named(chinese);
  expect(names.length).toBeGreaterThan(12);
  expect(names.filter((name) => !SPOKEN[book].includes(name) && !zh.includes(shape(name)))).toEqual([]);
  expect(SPOKEN[book].filter((text) => !names.includes(text))).toEqual([]);
  const said = [...english.matchAll(/"([^"]+)"/g)].map(([, label]) => label);
  expect(said.filter((label) => !en.includes(shape(label)))).toEqual([]);
});

test('the clerk is told how many rules the sample has', () => {
  const { criteria, indicators } = JSON.parse(read('mocks/indicators.json'));
  expect(read('docs/clerk.md')).toContain(`${criteria.length} 个评价项、${indicators.length} 条指标`);
});

test.each(['README.md', 'README.zh-CN.md'])('%s explains what a district may set', (paper) => {
  // The other three are in every config.json from the start.
  const settings = Object.keys(SiteConfig.shape).filter((name) => !['title', 'language', 'feeds'].includes(name));
  expect(settings).toContain('bulletin');
  expect(settings.filter((name) => !read(paper).includes(`"${name}": {`) && !read(paper).includes(`\n\`${name}\` `))).toEqual([]);
});

/** What a paper calls by a name that looks like a path and is none of the repository's: made by a build, or of a package. */
const ELSEWHERE = ['version.json', 'sw.js', 'assets/', 'zod/mini', 'esm/core', '@noble/hashes', '@typescript/native'];

test.each(['docs/developer.md', 'docs/architecture.md'])('every file that %s names is there', (paper) => {
  const top = ['src', 'mocks', 'e2e', 'tools', 'docs', 'deploy', 'public'];
  const there = top.flatMap((folder) => [
    `/${folder}`,
    ...readdirSync(join(ROOT, folder), { recursive: true }).map((name) => `/${folder}/${name.replaceAll('\\', '/')}`),
  ]);
  there.push(...readdirSync(ROOT).map((name) => `/${name}`));
  const spread = (path) => {
    const [all, choices] = /\{([^{}]+)\}/.exec(path) ?? [];
    return all === undefined ? [path] : choices.split(',').flatMap((choice) => spread(path.replace(all, choice)));
  };
  const paths = [...read(paper).matchAll(/`([^`\n]+)`/g)]
    .map(([, text]) => text)
    .filter((text) => /^[\w.@-][\w./{},@-]*$/.test(text) && /\/|\w\.(?:tsx?|[mc]?js|css|json|md|sh)$/.test(text))
    .filter((text) => !text.includes('NAME') && !ELSEWHERE.includes(text))
    .flatMap(spread);
  expect(paths.length).toBeGreaterThan(80);
  // A paper may leave out what is clear from where it stands: the folders before, and the ending of a source.
  const found = new Set(there.flatMap((path) => [path, path.replace(/\.tsx?$/, '')]));
  const isThere = (path) => [...found].some((known) => known.endsWith(`/${path.replace(/\/$/, '')}`));
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});
