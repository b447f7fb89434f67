import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Imports that a chunk cannot do without, and those it makes when something is asked for. */
const FIXED = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;
const LATER = /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g;

/**
 * The chunks of a build and what each brings with it, read from the built files: what a page loads is what its files name,
 * whatever the chunks are called.
 * @param {string} dist folder of a production build
 */
export function chunkGraph(dist) {
  const folder = join(dist, 'assets');
  const names = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.js')) : [];
  const text = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const imports = (name, pattern) => [...(text.get(name) ?? '').matchAll(pattern)].map((m) => m[1]);
  const entry = existsSync(join(dist, 'index.html'))
    ? readFileSync(join(dist, 'index.html'), 'utf8').match(/assets\/([^"]+\.js)/)?.[1]
    : undefined;
  /** @throws where no chunk has that name: a budget over nothing would always be kept */
  const chunk = (name) => {
    const found = names.filter((f) => f.startsWith(`${name}-`));
    if (found.length === 0) throw new Error(`no chunk ${name} in ${folder}`);
    return found;
  };
  /**
   * All chunks that come with these.
   * @param {string[]} roots file names @param {(name: string) => boolean} follows whose later imports are followed too
   * @param {(name: string) => boolean} counts which of those later imports are
   */
  const withAll = (roots, follows = () => false, counts = () => true) => {
    const seen = new Set();
    const go = (name) => {
      if (seen.has(name) || !text.has(name)) return;
      seen.add(name);
      imports(name, FIXED).forEach(go);
      if (follows(name)) imports(name, LATER).filter(counts).forEach(go);
    };
    roots.forEach(go);
    return seen;
  };
  return { folder, entry, chunk, withAll };
}

/** The page where an operator sets a wall up is no scene, and no wall loads it. */
const SETUP = /^SetupPage-/;

/** What only other pictures than the overview of a wall load: scenes, an emergency and its log. */
function otherPictures() {
  const parts = ['scenes', 'emergency'].flatMap((part) =>
    readdirSync(join('src/views/wall', part))
      .filter((f) => f.endsWith('.tsx'))
      .map((f) => f.slice(0, -'.tsx'.length)),
  );
  return new RegExp(`^(?:${[...parts, 'OpenDrillBar', 'wallLog', 'emergency', 'Unreadable'].join('|')})-`);
}

/**
 * The files of a view in Chinese.
 * @param {ReturnType<typeof chunkGraph>} graph @param {string} view name of its chunk
 * @param {{later: 'none' | 'overview' | 'all'}} options what it loads afterwards counts as well: nothing, what the overview of
 * a wall needs, or everything
 */
export function filesOf(graph, view, { later }) {
  const { entry, chunk, withAll, folder } = graph;
  if (entry === undefined) throw new Error('no production build: npm run build');
  const page = withAll([entry]);
  const others = later === 'overview' ? otherPictures() : null;
  const roots = [entry, ...chunk(view), ...chunk('zh'), ...(later === 'none' ? [] : chunk('keepShell'))];
  // The page itself can open every view: only what the chosen one asks for later is its own.
  const follows = (name) => later !== 'none' && !page.has(name);
  const found = withAll(roots, follows, (name) => !SETUP.test(name) && others?.test(name) !== true);
  return [...found].filter((name) => !/^en\w*-/.test(name)).map((name) => join(folder, name));
}
