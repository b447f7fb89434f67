import { ensureInstalled } from './ensureInstalled.mjs';

ensureInstalled();
const { createServer } = await import('vite');
const server = await createServer({
  server: { host: process.env.HOST || undefined, port: Number(process.env.PORT) || undefined },
});
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
