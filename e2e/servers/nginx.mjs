/** The real server of the live tests: the system's nginx on the shipped sample. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools/ensureInstalled.mjs';

/** Path of nginx, or null where the machine has none. */
export function findNginx() {
  for (const path of ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx', 'nginx']) {
    if (spawnSync(path, ['-v']).status === 0) return path;
  }
  return null;
}

/** A port nobody listens at. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** What of a configuration stands before its sites: everything nginx writes goes below `dir`. */
const nginxFrame = (dir, http, connections) => `daemon off; pid ${dir}/pid; error_log ${dir}/error.log; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections ${connections}; }
http {
  access_log off;
  client_body_temp_path ${dir}/b; proxy_temp_path ${dir}/p; fastcgi_temp_path ${dir}/f; uwsgi_temp_path ${dir}/u; scgi_temp_path ${dir}/s;
${http}
}
`;

/**
 * Starts nginx on a configuration and waits until it answers.
 * @param {string} dir a folder of its own @param {(port: number) => string} http what stands in its http block
 * @param {number} connections at once
 * @returns {Promise<{url: string, pid: number, reload(): void, close(): Promise<void>}>} reload reads its files anew, as `nginx -s reload` does
 */
export async function runNginx(dir, http, connections = 128) {
  const program = findNginx();
  if (program === null) throw new Error('no nginx on this machine');
  const port = await freePort();
  writeFileSync(join(dir, 'nginx.conf'), nginxFrame(dir, http(port), connections));
  const child = spawn(program, ['-p', dir, '-c', join(dir, 'nginx.conf')], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let i = 0; ; i++) {
    // A site of https sends on whoever comes by plain http: that is an answer too.
    const up = await fetch(url, { redirect: 'manual' }).then(
      (r) => r.status < 400,
      () => false,
    );
    if (up) break;
    if (i > 50) throw new Error(`nginx did not start: ${dir}/error.log`);
    await new Promise((r) => setTimeout(r, 100));
  }
  return {
    url,
    pid: child.pid,
    reload: () => child.kill('SIGHUP'),
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/**
 * The shipped sample (deploy/nginx.conf) as it stands, but for its folders and its port: what is tried is what is copied.
 * @param {{dist: string, data: string, deploy: string, auth?: string}} folders the build, the folder that holds `feeds`,
 *   `deploy`, and what of deploy/auth is laid out; none where absent
 */
export const sampleSite =
  ({ dist, data, deploy, auth = join(data, 'no-auth') }) =>
  (port) =>
    `  types {
    text/html html; text/javascript js; text/css css; application/json json; font/woff2 woff2; image/svg+xml svg;
  }
${readFileSync(join(deploy, 'nginx.conf'), 'utf8')
  .replaceAll('/srv/jiayuan/dist', dist)
  .replaceAll('/srv/jiayuan/data', data)
  .replaceAll('/srv/jiayuan/deploy', deploy)
  .replaceAll('/srv/jiayuan/auth', auth)
  .replace('listen 80;', `listen 127.0.0.1:${port};`)}`;

/** Starts nginx over the build, its data apart from it as the guide says: `root` holds `feeds`. @returns {Promise<{url: string, close(): Promise<void>}>} */
export async function startNginx({ root }) {
  const dir = mkdtempSync(join(tmpdir(), 'jiayuan-nginx-'));
  const site = await runNginx(dir, sampleSite({ dist: join(ROOT, 'dist'), data: root, deploy: join(ROOT, 'deploy') }));
  return { url: site.url, close: () => site.close().then(() => rmSync(dir, { recursive: true, force: true })) };
}
