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
   * @param {(name: string) => boolean} enters which of those are followed
   */
  const withAll = (roots, follows = () => false, enters = () => true) => {
    const seen = new Set();
    const go = (name) => {
      if (seen.has(name) || !text.has(name)) return;
      seen.add(name);
      imports(name, FIXED).forEach(go);
      if (follows(name)) imports(name, LATER).filter(enters).forEach(go);
    };
    roots.forEach(go);
    return seen;
  };
  return { folder, entry, chunk, withAll };
}

/**
 * The files of a view in Chinese.
 * @param {ReturnType<typeof chunkGraph>} graph @param {string} view name of its chunk
 * @param {{later: boolean, without?: string[]}} options whether what it loads afterwards counts as well, and names of
 *   chunks among that which are pages of their own
 */
export function filesOf(graph, view, { later, without = [] }) {
  const { entry, chunk, withAll, folder } = graph;
  if (entry === undefined) throw new Error('no production build: npm run build');
  const page = withAll([entry]);
  const apart = new Set(without.flatMap(chunk));
  // The page itself can open every view: only what the chosen one asks for later is its own.
  const found = withAll(
    [entry, ...chunk(view), ...chunk('zh')],
    (name) => later && !page.has(name),
    (name) => !apart.has(name),
  );
  return [...found].filter((name) => !/^en\w*-/.test(name)).map((name) => join(folder, name));
}
