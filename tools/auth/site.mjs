import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, runNginx, sampleSite } from '../../e2e/servers/nginx.mjs';
import { ROOT } from '../ensureInstalled.mjs';
import { authority, certificate } from './keys.mjs';

/**
 * A server set up by the guide: the build, the feeds apart from it, the shipped samples of deploy/auth that `parts` names
 * laid into auth/, keys made for the day. Only folders and ports differ from what is shipped.
 * @param {{dir: string, feeds: string, parts: string[], identity?: number, more?: Record<string, string>}} options
 *   identity: port of the identity service; more: text put behind a file of auth/
 */
export async function guardedSite({ dir, feeds, parts, identity = 0, more = {} }) {
  const srv = mkdtempSync(join(dir, 'srv-'));
  const keys = join(srv, 'keys');
  for (const folder of [keys, join(srv, 'auth'), join(srv, 'data')]) mkdirSync(folder);
  cpSync(join(ROOT, 'dist'), join(srv, 'dist'), { recursive: true, filter: (path) => path !== join(ROOT, 'dist/feeds') });
  cpSync(feeds, join(srv, 'data/feeds'), { recursive: true });
  cpSync(join(ROOT, 'deploy'), join(srv, 'deploy'), { recursive: true });
  const tls = await freePort();
  const placed = (text) =>
    text
      .replaceAll('/srv/jiayuan', srv)
      .replace('listen 443 ssl;', `listen 127.0.0.1:${tls} ssl;`)
      .replaceAll('127.0.0.1:4180', `127.0.0.1:${identity}`);
  const headers = join(srv, 'deploy/security-headers.conf');
  writeFileSync(headers, placed(readFileSync(headers, 'utf8')));
  for (const part of ['https', ...parts])
    for (const file of readdirSync(join(ROOT, 'deploy/auth', part)))
      writeFileSync(
        join(srv, 'auth', file),
        placed(readFileSync(join(ROOT, 'deploy/auth', part, file), 'utf8') + (more[file] ?? '')),
      );
  const own = certificate(keys, 'site', authority(keys, 'site-ca'), 'IP:127.0.0.1,DNS:localhost');
  for (const list of ['devices.map', 'devices.htpasswd', 'certificates.map']) writeFileSync(join(keys, list), '');
  const devices = authority(keys, 'devices-ca');
  const folders = { dist: join(srv, 'dist'), data: join(srv, 'data'), deploy: join(srv, 'deploy'), auth: join(srv, 'auth') };
  const nginx = await runNginx(srv, sampleSite(folders));
  return {
    url: `https://127.0.0.1:${tls}`,
    plain: nginx.url,
    pin: own.pin,
    keys,
    devices,
    close: nginx.close,
    /** Writes one of the lists of keys/ and has nginx read it. */
    list: (name, text) => {
      writeFileSync(join(keys, name), text);
      nginx.reload();
    },
  };
}
