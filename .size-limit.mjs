import { chunkGraph, filesOf } from './tools/chunks.mjs';

const graph = chunkGraph('dist');

/** Budgets on what is really loaded, followed through the built files. */
export default [
  // The page where an operator sets a wall up is no scene, and no wall loads it.
  {
    name: 'wall, all scenes: JavaScript',
    path: filesOf(graph, 'Wall', { later: true, without: ['SetupPage'] }),
    limit: '375 KiB',
  },
  { name: 'before the first chart: JavaScript', path: filesOf(graph, 'Wall', { later: false }), limit: '285 KiB' },
  { name: 'front page: JavaScript', path: filesOf(graph, 'Door', { later: false }), limit: '120 KiB' },
  { name: 'style sheets of the page and the wall', path: ['dist/assets/{index,Wall}-*.css'], limit: '16 KiB' },
  { name: "fonts of the product's own vocabulary", path: ['dist/assets/jiayuan-*.woff2'], limit: '400 KiB' },
  {
    name: "fonts of printed pages, the product's own vocabulary",
    path: ['dist/assets/print-serif-*.woff2'],
    limit: '460 KiB',
  },
];
