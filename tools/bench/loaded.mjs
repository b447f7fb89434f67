import { LOADED_HEAD } from './paper.mjs';

/** What counts in each budget of .size-limit.mjs, by its name without what it is made of. */
const COUNTED = new Map([
  ['before the first chart', 'what the page asks for before it draws'],
  [
    'wall, overview with all panels',
    'and what the overview fetches later: its sixth column, the words of the systems, the unseen upkeep',
  ],
  [
    'wall, all scenes and emergency',
    'and every scene, the emergency and its log, which come when the wall is idle; not the page where a wall is set up',
  ],
  ['front page', 'the door, which shows no figure'],
  ['style sheets of the page and the wall', 'both, whole'],
  ["fonts of the product's own vocabulary", 'the subset every page asks for'],
  ["fonts of printed pages, the product's own vocabulary", 'the same vocabulary in the face of paper'],
]);

const WHY = [
  'The first picture does without what nobody sees of it: the notes and the health of a wall, the lock that keeps its screen',
  'awake, its reload at night, its look-out for newer builds (`care/Upkeep`), the bar of a drill, the wall’s log. Faults and lost',
  'parts are heard from the first moment and handed over. Charts come without the axis pointer of ECharts, which nobody uses.',
  '',
  'The budget of the printed fonts was 440 KiB, then 460; it is 500 since the product’s vocabulary grew: the words of',
  'emergencies, issued bulletins and ledgers brought characters that no word had before, and a page on paper must print each',
  'of them.',
];

/**
 * The section about what is loaded: every budget with what the build asks of it.
 * @param {{name: string, size: number, sizeLimit: number}[]} sizes what `size-limit --json` says, bytes
 * @param {{files: number, bytes: number}} kept what walls and stages keep for a start without a server
 * @param {string} day when they were measured
 * @returns {string}
 */
export function loadedSection(sizes, kept, day) {
  const rows = sizes.map(({ name, size, sizeLimit }) => {
    const short = name.replace(/: JavaScript$/, '');
    const counted = COUNTED.get(short);
    // A budget nobody explained would stand here as a bare number.
    if (counted === undefined) throw new Error(`tools/bench/loaded.mjs does not say what counts in "${name}"`);
    const kib = (bytes) => bytes / 1024;
    return `| ${short} | ${kib(size).toFixed(1)} | ${kib(sizeLimit).toFixed(0)} | ${size <= sizeLimit ? 'met' : 'MISSED'} | ${counted} |`;
  });
  return [
    LOADED_HEAD,
    '',
    `${day}, \`npm run bench -- --sizes\`, or \`npx size-limit\` after a build: it follows the built files of the production build,`,
    'compressed with brotli; `.size-limit.mjs` has the budgets. All but style sheets and fonts is JavaScript.',
    '',
    '| | measured, KiB | budget, KiB | | what counts |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    `For a start without a server a wall and a stage keep ${kept.files} files, ${(kept.bytes / 1e6).toFixed(1)} MB as they lie in the build`,
    '(`shellFiles` of `tools/release.mjs`).',
    '',
    ...WHY,
  ].join('\n');
}
