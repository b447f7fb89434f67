import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, notedChromium } from './tools/chromium.mjs';

const LONGEST = /\/(week|timeMachine)\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/globalSetup.ts',
  outputDir: 'node_modules/.cache/jiayuan-e2e/results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Limits of waiting cost nothing where all is well; a machine that does other things besides must not fail a test.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  globalTimeout: Number(process.env.JIAYUAN_BROWSER_MINUTES ?? 20) * 60_000,
  // What only repeats a test at another size, language or page is a campaign: npm run campaign -- wide.
  ...(process.env.JIAYUAN_WIDE === '1' ? { grep: /@wide/ } : { grepInvert: /@wide/ }),
  use: {
    // What keeps the page for starts without a server is for e2e/unattended.spec.ts; every other test would pay for it.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1920, height: 1080 },
    launchOptions: {
      executablePath: notedChromium(),
      args: [
        ...CHROMIUM_FLAGS,
        // The usual intranet: plain http at a host name, which is no secure context. No name is looked up outside.
        '--host-resolver-rules=MAP jiayuan.test 127.0.0.1',
      ],
    },
  },
  // The longest walk begins first: begun last, by its name, it would leave one of two workers with nothing to do.
  projects: [
    { name: 'longest', testMatch: LONGEST },
    { name: 'chromium', testIgnore: LONGEST },
  ],
});
