import { mapFiles } from '../map/mapFiles.mjs';

const ADDRESS = /^\/map\/(?:district|streets)\.json$/;

/**
 * Vite plugin: the district's map as `map/district.json` and `map/streets.json`, in the build and in the dev server.
 * Without the optional package there are no such files, and the dev server says 404 as a static server would: its own
 * answer to an unknown address is the page.
 */
export function mapPlugin(files = mapFiles) {
  return {
    name: 'jiayuan-map',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0];
        if (!ADDRESS.test(path)) return next();
        try {
          const source = (await files())?.[path.slice(1)];
          response.statusCode = source === undefined ? 404 : 200;
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(source ?? '');
        } catch (error) {
          next(error);
        }
      });
    },
    async generateBundle() {
      for (const [fileName, source] of Object.entries((await files()) ?? {})) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
