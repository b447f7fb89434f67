import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

/**
 * A stand-in for the office's identity service, with the two addresses of oauth2-proxy that deploy/auth/session asks:
 * /oauth2/auth says whether a session is good, /oauth2/start is where a person signs in (here: with one click).
 * @returns {Promise<{port: number, lasts(seconds: number): void, close(): Promise<void>}>} lasts: how long new sessions are good
 */
export async function startIdentity() {
  const sessions = new Map();
  let seconds = 3600;
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://identity');
    const session = /(?:^|; )__Host-session=([A-Za-z0-9_-]+)/.exec(request.headers.cookie ?? '')?.[1];
    if (url.pathname === '/oauth2/auth') {
      response.writeHead((sessions.get(session) ?? 0) > Date.now() ? 202 : 401).end();
    } else if (url.pathname === '/oauth2/done') {
      const fresh = randomBytes(24).toString('base64url');
      sessions.set(fresh, Date.now() + seconds * 1000);
      response.writeHead(303, {
        'Set-Cookie': `__Host-session=${fresh}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${seconds}`,
        Location: url.searchParams.get('rd') ?? '/',
      });
      response.end();
    } else {
      const back = encodeURIComponent(url.searchParams.get('rd') ?? '/');
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(
        `<!doctype html><title>login</title><h1>Sign in</h1><form><a id="in" href="/oauth2/done?rd=${back}">Sign in</a></form>`,
      );
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    lasts: (n) => {
      seconds = n;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
