import { createServer, createServerModuleRunner } from 'vite';
import { ROOT } from './ensureInstalled.mjs';

/**
 * Modules of the project in TypeScript (Node 20 cannot read one by itself), for as long as the work takes: each is read once,
 * however many ask for it, and what they load later by themselves is found, too.
 * @template T
 * @param {(load: (path: string) => Promise<any>) => Promise<T>} work @returns {Promise<T>}
 */
export async function withSources(work) {
  const { NODE_ENV } = process.env;
  const server = await createServer({
    ...{ configFile: false, root: ROOT, logLevel: 'error', appType: 'custom' },
    server: { middlewareMode: true, ws: false, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  try {
    return await work((path) => runner.import(`/${path}`));
  } finally {
    await runner.close();
    await server.close();
    // Vite sets it for its server, and a build of the same process would then be one for developers.
    if (NODE_ENV === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
  }
}
