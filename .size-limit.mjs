import { chunkGraph, filesOf } from './tools/chunks.mjs';

const graph = chunkGraph('dist');

/** Budgets on what is really loaded, followed through the built files. */
export default [
  { name: 'before the first chart: JavaScript', path: filesOf(graph, 'Wall', { later: 'none' }), limit: '285 KiB' },
  { name: 'wall, overview with all panels: JavaScript', path: filesOf(graph, 'Wall', { later: 'overview' }), limit: '335 KiB' },
  { name: 'wall, all scenes and emergency: JavaScript', path: filesOf(graph, 'Wall', { later: 'all' }), limit: '430 KiB' },
  { name: 'front page: JavaScript', path: filesOf(graph, 'Door', { later: 'none' }), limit: '120 KiB' },
  { name: 'style sheets of the page and the wall', path: ['dist/assets/{index,Wall}-*.css'], limit: '16 KiB' },
  { name: "fonts of the product's own vocabulary", path: ['dist/assets/jiayuan-*.woff2'], limit: '400 KiB' },
  {
    name: "fonts of printed pages, the product's own vocabulary",
    path: ['dist/assets/print-serif-*.woff2'],
    limit: '500 KiB',
  },
];
