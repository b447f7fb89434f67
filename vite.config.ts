import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { pictures } from './mocks/pictures.ts';
import { BUILD_TARGET, floorPlugin } from './tools/browserFloor.mjs';
import { fontPlugin } from './tools/vite/fontPlugin.mjs';
import { helpPlugin } from './tools/vite/helpPlugin.mjs';
import { mapPlugin } from './tools/vite/mapPlugin.mjs';
import { slideWriter } from './tools/vite/slideWriter.mjs';
import { workerAddresses, workerFileName } from './tools/vite/workerAddresses.mjs';
import { zipInPlace } from './tools/vite/zipInPlace.mjs';

/** What was built: commit and lock file, no clock and no path, so that two builds of one tree are equal. */
function buildId(): string {
  let head = 'none';
  try {
    head = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    // A source archive has no git: the lock file still tells builds of different packages apart.
  }
  return `${head}-${createHash('sha256').update(readFileSync('package-lock.json')).digest('hex').slice(0, 12)}`;
}

/** The mock's service worker, straight from its package: it must never lie in public/, which the live build copies. */
function mockWorker(): Plugin {
  return {
    name: 'jiayuan-mock-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_req, res) => {
        res.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        res.setHeader('Service-Worker-Allowed', '/');
        res.end(readFileSync('node_modules/msw/lib/mockServiceWorker.js'));
      });
    },
  };
}

/** The demo's drawings as files beside its answers; never in the production build. */
function demoPictures(): Plugin {
  let demo = false;
  const address = (path: string) => `/feeds/${path}`;
  return {
    name: 'jiayuan-demo-pictures',
    configResolved(config) {
      demo = config.mode === 'demo';
    },
    configureServer(server) {
      for (const [path, svg] of pictures())
        server.middlewares.use(address(path), (_req, res) => {
          res.setHeader('Content-Type', 'image/svg+xml');
          res.end(svg);
        });
    },
    generateBundle() {
      if (demo)
        for (const [path, source] of pictures()) this.emitFile({ type: 'asset', fileName: address(path).slice(1), source });
    },
  };
}

/** React spells the address of its error list in messages, Papa Parse its home in its licence, docx a forum's page. Nobody fetches them, but no address of another host may be in the build. */
function noForeignAddresses(): Plugin {
  return {
    name: 'jiayuan-no-foreign-addresses',
    apply: 'build',
    renderChunk: (code) => ({
      code: code.replace(/https:\/\/(?=react\.dev\/errors\/|github\.com\/mholt\/|answers\.microsoft\.com\/)/g, ''),
      map: null,
    }),
  };
}

const inPackage = (...names: string[]) => new RegExp(`[\\\\/]node_modules[\\\\/](?:${names.join('|')})[\\\\/]`);

export default defineConfig({
  plugins: [
    react(),
    floorPlugin(),
    fontPlugin(),
    mapPlugin(),
    helpPlugin(),
    workerAddresses(),
    zipInPlace(),
    slideWriter(),
    mockWorker(),
    demoPictures(),
    noForeignAddresses(),
  ],
  define: { __BUILD_ID__: JSON.stringify(buildId()) },
  worker: {
    format: 'es',
    plugins: () => [workerAddresses(), zipInPlace(), noForeignAddresses()],
    rolldownOptions: { output: { entryFileNames: workerFileName } },
  },
  build: {
    target: BUILD_TARGET,
    // Both would put text into the page that the policy forbids.
    modulePreload: {
      polyfill: false,
      // The names of what a part needs besides would be in the first script, a tenth of it, for every part that may ever be opened.
      // What a page begins with its own HTML names; a part that is opened later finds its scripts one step later.
      resolveDependencies: (_file, needed) => needed.filter((name) => name.endsWith('.css')),
    },
    assetsInlineLimit: 0,
    sourcemap: false,
    // Read by tools/builds.mjs for each page's preloads, then removed.
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: inPackage('react', 'react-dom', 'scheduler'), priority: 3 },
            // What walls do not draw. Its own group, or it would be loaded with the rest of ECharts.
            {
              name: 'echarts-desk',
              test: /[\\/]node_modules[\\/]echarts[\\/]lib[\\/](?:chart[\\/]line[\\/]|component[\\/]marker[\\/]|chart[\\/]helper[\\/]Symbol|layout[\\/]points)/,
              priority: 4,
              includeDependenciesRecursively: false,
            },
            // Only who takes a picture along loads it.
            {
              name: 'echarts-svg',
              test: /[\\/]node_modules[\\/](?:zrender[\\/]lib[\\/]svg[\\/](?!helper\.js)|echarts[\\/]lib[\\/]renderer[\\/]installSVGRenderer)/,
              priority: 4,
              includeDependenciesRecursively: false,
            },
            {
              name: 'echarts',
              test: inPackage('echarts', 'zrender', 'echarts-for-react', 'size-sensor', 'tslib', 'fast-deep-equal'),
              priority: 3,
            },
            { name: 'export', test: inPackage('write-excel-file', 'fflate'), priority: 3 },
            { name: 'data', test: inPackage('@tanstack/query-core', '@tanstack/react-query', 'zod'), priority: 3 },
            // Copies are looked for beside the first look, and the notebook later: neither is what a picture waits for.
            { name: 'store', test: inPackage('idb'), priority: 3 },
          ],
        },
      },
    },
  },
});
