import { expect, test } from 'vitest';
import { folderOf, foldersOf, graphProblem, graphText } from './graph.mjs';

const one = (from, to, how = 'plain') => ({ from, to, how });
const IMPORTS = [
  one('src/main.tsx', 'src/views/wall/Wall.tsx', 'lazy'),
  one('src/views/wall/Wall.tsx', 'src/parts/app.tsx'),
  one('src/views/wall/Wall.tsx', 'src/domain/board.ts', 'type'),
  one('src/parts/app.tsx', 'src/domain/board.ts', 'type'),
  one('src/parts/Move.tsx', 'src/domain/civil.ts'),
  one('src/domain/board.ts', 'src/contract/weekly.ts', 'type'),
  one('src/domain/board.test.ts', 'src/looks/tokens.ts'),
  one('src/domain/board.ts', 'node_modules/zod/index.js'),
];

test('a file belongs to its first folder under src, of views to its audience', () => {
  expect(
    ['src/main.tsx', 'src/words/zh/book.ts', 'src/views/desk/Desk.tsx', 'mocks/demo.ts', 'tools/a.mjs'].map(folderOf),
  ).toEqual([...['main', 'words', 'views/desk', 'mocks'], null]);
});

test('the strongest kind of import counts, tests and packages do not, and a longer way spares an arrow', () => {
  expect(foldersOf(IMPORTS).get('parts')).toEqual(new Map([['domain', 'plain']]));
  expect([...foldersOf(IMPORTS).get('domain').keys()]).toEqual(['contract']);
  const text = graphText(IMPORTS);
  expect(text).toContain('  main -- "import()" --> views_wall\n');
  expect(text).toContain('  domain -. types .-> contract\n');
  expect(text).not.toContain('views_wall -. types');
  expect(text).toContain('| `views/wall` | `parts` | | `domain` |');
});

test('another import makes the page out of date', () => {
  expect(graphProblem(IMPORTS)).toMatch(/npm run graph/);
});
