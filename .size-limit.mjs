import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chunkGraph, filesOf } from './tools/chunks.mjs';

const graph = chunkGraph('dist');

// The page where an operator sets a wall up is no scene, and no wall loads it.
const SETUP = ['SetupPage'];
/** What the overview is without: the scenes of the turns, an emergency and its words and log, the bar of a drill. */
const OTHERS = [
  ...[...readFileSync('src/views/wall/sceneParts.tsx', 'utf8').matchAll(/'\.\/scenes\/(\w+)\.tsx'/g)].map((m) => m[1]),
  ...['EmergencyWall', 'emergency', 'LogPage', 'OpenDrillBar', 'wallLog', 'Unreadable'],
];
/** Files of a wall that are fetched after its first picture, with what keeps them for a start without a server. */
const later = (without) => [
  ...filesOf(graph, 'Wall', { later: true, without }),
  ...graph.chunk('keepShell').map((name) => join(graph.folder, name)),
];

/** Budgets on what is really loaded, followed through the built files. */
export default [
  { name: 'before the first chart: JavaScript', path: filesOf(graph, 'Wall', { later: false }), limit: '285 KiB' },
  { name: 'wall, overview with all panels: JavaScript', path: later([...SETUP, ...OTHERS]), limit: '335 KiB' },
  { name: 'wall, all scenes and emergency: JavaScript', path: later(SETUP), limit: '375 KiB' },
  { name: 'front page: JavaScript', path: filesOf(graph, 'Door', { later: false }), limit: '120 KiB' },
  { name: 'style sheets of the page and the wall', path: ['dist/assets/{index,Wall}-*.css'], limit: '16 KiB' },
  { name: "fonts of the product's own vocabulary", path: ['dist/assets/jiayuan-*.woff2'], limit: '400 KiB' },
  {
    name: "fonts of printed pages, the product's own vocabulary",
    path: ['dist/assets/print-serif-*.woff2'],
    limit: '460 KiB',
  },
];
