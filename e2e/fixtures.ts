import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { ROOT } from '../tools/ensureInstalled.mjs';
import { startStatic } from '../tools/staticServer.mjs';
import { DEMO_FEEDS, PINNED } from './pinned.ts';

/** Names this machine answers to; a request to any other is a finding. */
const OWN_HOSTS = new Set(['127.0.0.1', 'localhost', 'jiayuan.test']);

/** What the browser itself says where no code of ours could do better, with the reason. */
const UNAVOIDABLE = [
  // playwright.config.ts blocks it, and Playwright says so.
  /Service Worker registration blocked by Playwright/,
  // The one header list is sent at plain-http host names too, where Chromium ignores this header and says so.
  /The Cross-Origin-Opener-Policy header has been ignored, because the URL's origin was untrustworthy/,
];

export interface Site {
  /** Address without a slash at its end. */
  url: string;
  /** The same server at a host name over plain http: not a secure context. */
  intranet: string;
}

export interface LiveSite extends Site {
  /** Folder that is served: the production build. */
  root: string;
  /** Folder of this test's own feed files; edit them freely. */
  feeds: string;
  /** What the server says the time is in its answers; null, as at the start, says nothing. */
  tells(date: Date | null): void;
}

interface Options {
  /** Findings this test expects, matched against their text. Everything else fails it. */
  allow: RegExp[];
  /** `running` starts at the pinned moment and goes on, `fixed` stands still, `real` is the machine's. */
  clock: 'running' | 'fixed' | 'real';
}

const intranet = (port: number) => `http://jiayuan.test:${port}`;

/** A folder with the production build and a copy of the demo feeds. The build is linked, the feeds are this folder's own. */
export function liveFolder(): { root: string; feeds: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'jiayuan-live-'));
  for (const entry of readdirSync(join(ROOT, 'dist')))
    if (entry !== 'feeds') symlinkSync(join(ROOT, 'dist', entry), join(root, entry));
  const feeds = join(root, 'feeds');
  cpSync(DEMO_FEEDS, feeds, { recursive: true });
  return { root, feeds, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/**
 * The base of every browser test: the clock is pinned, and after each test there must be no violation of the policy, no
 * console error or warning, no error of the page and no request to another host.
 */
export const test = base.extend<Options & { findings: string[]; live: LiveSite }, { demo: Site }>({
  allow: [[], { option: true }],
  clock: ['running', { option: true }],

  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      const server = await startStatic({ root: join(ROOT, 'dist-demo'), date: () => null });
      await use({ url: server.url, intranet: intranet(server.port) });
      await server.close();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  live: async ({}, use) => {
    const { root, feeds, remove } = liveFolder();
    // A server that tells the machine's time would take the pinned clock of the page for a wrong one.
    let date: Date | null = null;
    const server = await startStatic({ root, date: () => date });
    const tells = (at: Date | null) => {
      date = at;
    };
    await use({ url: server.url, intranet: intranet(server.port), root, feeds, tells });
    await server.close();
    remove();
  },

  findings: [
    async ({ context, allow }, use) => {
      const findings: string[] = [];
      await context.exposeBinding('reportViolation', (_source, text: string) => {
        findings.push(`policy: ${text}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
          report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
        });
      });
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          findings.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => findings.push(`page error: ${error.error().stack ?? error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && !OWN_HOSTS.has(url.hostname)) findings.push(`other host: ${url.href}`);
      });
      await use(findings);
      expect(findings.filter((text) => ![...UNAVOIDABLE, ...allow].some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],

  page: async ({ page, clock, findings: _findings }, use) => {
    if (clock === 'running') await page.clock.install({ time: PINNED });
    if (clock === 'fixed') await page.clock.setFixedTime(PINNED);
    await use(page);
  },
});

export { expect };
