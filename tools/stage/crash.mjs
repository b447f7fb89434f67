import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { CHROMIUM_FLAGS, notedChromium } from '../chromium.mjs';
import { ROOT } from '../ensureInstalled.mjs';
import { logFindings } from './logFindings.mjs';

/** Longest wait for a browser to hand its logs over, and for the next event, ms. */
const LIMIT_MS = 30_000;
/** Most events a browser is let write before it is killed, and most that it is let run on after the last, ms. */
const MOST_EVENTS = 24;
const MOST_DELAY_MS = 30;

/** A stream of numbers from 0 to 1 (mulberry32). */
function stream(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The page as one script: the product's store and rules, and nothing else of it. */
async function pageScript() {
  const made = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'tools/stage/crashPage.ts'), formats: ['es'], fileName: 'crash' },
    },
  });
  return [made].flat()[0].output[0].code;
}

/** A request's body. Decoded as one text: where pieces were decoded one by one, a character cut in two was taken for a lost event. */
const bodyOf = async (request) => {
  request.setEncoding('utf8');
  let text = '';
  for await (const piece of request) text += piece;
  return JSON.parse(text);
};

/** Serves the page and hands what it tells to whoever listens. */
async function serve(script, heard) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'POST') {
      const body = await bodyOf(request).catch(() => null);
      if (body !== null) heard(pathname, body);
      response.end();
      return;
    }
    const isScript = pathname === '/crash.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><meta charset="utf-8"><script type="module" src="/crash.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((done) => server.close(done)) };
}

/** Starts a browser of its own on the page, in a group of its own. @returns what kills it as a power cut would */
function openBrowser(profile, url) {
  const child = spawn(notedChromium(), ['--headless', ...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, url], {
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return async () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
    await ended;
  };
}

/**
 * Kills a browser again and again in the middle of contests it plays, and holds each log it finds afterwards against what
 * had been acknowledged.
 * @param {{kills: number, seed: number}} options
 * @returns {Promise<{kills: number, acknowledged: number, contests: number, running: number, findings: string[]}>} `running`:
 * kills that came while an event was being written, so that it was found without having been acknowledged
 */
export async function crashes({ kills, seed }) {
  const chance = stream(seed);
  const profile = mkdtempSync(join(tmpdir(), 'jiayuan-crash-'));
  const acknowledged = new Map();
  const findings = [];
  let running = 0;
  let session = null;
  const server = await serve(await pageScript(), (path, body) => session?.(path, body));
  const write = (event) => acknowledged.set(event.contest, [...(acknowledged.get(event.contest) ?? []), event]);
  try {
    for (let kill = 0; kill <= kills && findings.length === 0; kill++) {
      const least = kill === kills ? 0 : 1 + Math.floor(chance() * MOST_EVENTS);
      const delay = chance() * MOST_DELAY_MS;
      const end = openBrowser(profile, `${server.url}/?seed=${seed + kill}`);
      let written = 0;
      await new Promise((resolve) => {
        let done = setTimeout(() => stop(`kill ${kill}: nothing heard`), LIMIT_MS);
        function stop(finding) {
          clearTimeout(done);
          if (finding !== null) findings.push(finding);
          resolve();
        }
        session = (path, body) => {
          clearTimeout(done);
          done = setTimeout(() => stop(`kill ${kill}: nothing heard`), LIMIT_MS);
          if (path === '/failed') return stop(body);
          if (path === '/logs') {
            if (!body.lasting) return stop('the store does not last');
            findings.push(...logFindings(acknowledged, body.logs));
            for (const [contest, log] of Object.entries(body.logs)) {
              const held = acknowledged.get(contest) ?? [];
              running += Math.max(0, log.events.length - held.length);
              acknowledged.set(contest, log.events);
            }
          } else {
            if (!body.answer.ok) return stop(`an event was refused: ${body.answer.why}`);
            write(body.event);
            written += 1;
          }
          if (findings.length > 0 || kill === kills) return stop(null);
          if (written >= least) {
            clearTimeout(done);
            // Killed at once, every kill would fall between two events.
            setTimeout(resolve, delay);
          }
        };
      });
      await end();
      session = null;
    }
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  const all = [...acknowledged.values()].reduce((n, events) => n + events.length, 0);
  return { kills, acknowledged: all, contests: acknowledged.size, running, findings };
}
