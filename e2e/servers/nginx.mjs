/** The real server of the live tests: the system's nginx on a generated configuration with the shipped headers. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts nginx over a folder. @returns {Promise<{url: string, close(): Promise<void>}>} */
export async function startNginx({ root }) {
  const program = findNginx();
  if (program === null) throw new Error('no nginx on this machine');
  const dir = mkdtempSync(join(tmpdir(), 'jiayuan-nginx-'));
  const port = await freePort();
  writeFileSync(
    join(dir, 'nginx.conf'),
    `daemon off; pid ${dir}/pid; error_log ${dir}/error.log; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 128; }
http {
  access_log off; etag on; gzip on; gzip_types application/json text/javascript text/css;
  client_body_temp_path ${dir}/b; proxy_temp_path ${dir}/p; fastcgi_temp_path ${dir}/f; uwsgi_temp_path ${dir}/u; scgi_temp_path ${dir}/s;
  types { text/html html; text/javascript js; text/css css; application/json json; font/woff2 woff2; image/svg+xml svg; }
  charset utf-8;
  server {
    listen 127.0.0.1:${port}; root ${root}; disable_symlinks off;
    include ${ROOT}/deploy/security-headers.conf;
    location /feeds/ { try_files $uri =404; expires -1; include ${ROOT}/deploy/security-headers.conf; }
    location / { try_files $uri $uri/ /index.html; }
  }
}
`,
  );
  const child = spawn(program, ['-p', dir, '-c', join(dir, 'nginx.conf')], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let i = 0; ; i++) {
    const up = await fetch(url).then(
      (r) => r.ok,
      () => false,
    );
    if (up) break;
    if (i > 50) throw new Error(`nginx did not start: ${dir}/error.log`);
    await new Promise((r) => setTimeout(r, 100));
  }
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          rmSync(dir, { recursive: true, force: true });
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}
