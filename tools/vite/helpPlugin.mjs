import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDBOOKS } from '../../src/address/help.ts';
import { tokens } from '../../src/looks/tokens.ts';
import { handbookPage } from '../help/handbookPage.mjs';

const ADDRESS = /^\/help\/((?:pictures\/)?[\w-]+\.(?:html|css|png))$/;
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', png: 'image/png' };

/** The colours of the desk, so that a handbook looks like what it is about. */
function styleSheet(root) {
  const { canvas, surface, ink1, ink2, line2: line, good: focus } = tokens.desk;
  const colours = Object.entries({ canvas, surface, ink1, ink2, line, focus })
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
  return `:root{${colours}}\n${readFileSync(join(root, 'tools/help/help.css'), 'utf8')}`;
}

/** @returns {Map<string, string | Buffer>} files of the handbooks by their path under `help/` */
export function helpFiles(root = process.cwd()) {
  const source = (book) => readFileSync(join(root, `docs/${book}.md`), 'utf8');
  const books = HANDBOOKS.map((book) => ({ book, title: /^# ([^：\n]+)/m.exec(source(book))[1] }));
  const files = new Map(books.map(({ book }) => [`${book}.html`, handbookPage({ markdown: source(book), book, books })]));
  files.set('help.css', styleSheet(root));
  const pictures = join(root, 'docs/pictures');
  const shown = [...files.values()].join('\n');
  for (const name of existsSync(pictures) ? readdirSync(pictures) : [])
    if (shown.includes(`"pictures/${name}"`)) files.set(`pictures/${name}`, readFileSync(join(pictures, name)));
  return files;
}

/** Vite plugin: the handbooks as plain pages under `/help/`, in every build and in the dev server. */
export function helpPlugin() {
  return {
    name: 'jiayuan-help',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, path] = ADDRESS.exec((request.url ?? '').split('?')[0]) ?? [];
        const file = path === undefined ? undefined : helpFiles().get(path);
        if (file === undefined) return next();
        response.setHeader('Content-Type', TYPES[path.split('.').at(-1)]);
        response.end(file);
      });
    },
    generateBundle() {
      for (const [path, source] of helpFiles()) this.emitFile({ type: 'asset', fileName: `help/${path}`, source });
    },
  };
}
