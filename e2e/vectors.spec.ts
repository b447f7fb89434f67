import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { poisonFeeds } from '../tools/access/vectors.ts';
import { expect, test } from './fixtures.ts';
import { DESK_PLACES, PRINT_PLACES, STAGE_PLACES, WALL_PLACES } from './routes.ts';
import { walk, workedOut } from './walk.ts';

/**
 * No markup from data (M9): every text for people of every feed carries a vector, the policy that would stop it is switched
 * off, and every place of the product is gone through. The product alone has to hold.
 */
test.use({ bypassCSP: true, clock: 'running' });

/** Elements and attributes that nothing of ours makes: each would be data taken for markup. */
const STRANGE =
  'iframe, object, embed, math, marquee, base, video, body style, [onerror], [onload], [onfocus], [ontoggle], [onclick], [srcdoc], [href^="javascript:" i], main script, details[ontoggle], xv';
// Signs that cannot be seen and change what is read.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const UNSEEN = /[\u0000-\u0008\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;

async function unharmed(page: Page, where: string): Promise<number> {
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect(page.locator('h1, .wall-sentence, .sheet').first()).toBeAttached();
  // What is asked for late, and what the worker works out, is drawn too.
  await page.waitForTimeout(700);
  await workedOut(page);
  const seen = await page.evaluate(
    ([strange, unseen]) => ({
      pwned: (globalThis as { __pwned?: unknown }).__pwned,
      polluted: ({} as { x?: unknown }).x ?? Object.keys(Object.prototype).length,
      strange: [...document.querySelectorAll(strange as string)].map((e) => e.outerHTML.slice(0, 120)),
      unseen: new RegExp(unseen as string).exec(document.body.innerText)?.[0]?.codePointAt(0) ?? null,
      vectors: document.body.innerText.split('__pwned').length - 1,
    }),
    [STRANGE, UNSEEN.source] as const,
  );
  expect({ ...seen, vectors: 0 }, where).toEqual({ pwned: undefined, polluted: 0, strange: [], unseen: null, vectors: 0 });
  return seen.vectors;
}

for (const [shell, places] of [
  ['wall', WALL_PLACES],
  ['desk', DESK_PLACES],
  ['stage', STAGE_PLACES],
  ['paper', PRINT_PLACES],
] as const)
  for (const lang of shell === 'desk' || shell === 'wall' ? ['zh-CN', 'en'] : ['zh-CN'])
    test(
      `M9 vectors in every text field, without a policy: nothing of them runs or becomes markup on the ${shell} in ${lang}`,
      {
        tag: ['@wide', '@access'],
      },
      async ({ page, live }, info) => {
        test.setTimeout(600_000);
        const coverage = poisonFeeds(live.feeds, '2026-07-18');
        const fields = [...coverage].filter(([, { carried }]) => carried > 0).length;
        const texts = [...coverage.values()].reduce((sum, { carried }) => sum + carried, 0);
        info.annotations.push({ type: 'coverage', description: `${fields} of ${coverage.size} fields, ${texts} texts` });
        expect(fields).toBeGreaterThan(60);
        expect(texts).toBeGreaterThan(5000);
        // The settings are data of the office too.
        const file = join(live.root, 'config.json');
        const config = JSON.parse(readFileSync(file, 'utf8'));
        rmSync(file);
        config.title = { zh: '家园<svg onload=__pwned=1>', en: 'Home<img src=x onerror=__pwned=1>' };
        config.corrections = { url: 'javascript:__pwned=1', label: { zh: '更正<xv>x', en: 'Mend<xv>x' } };
        writeFileSync(file, JSON.stringify(config));
        const at = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
        let vectors = 0;
        for (const [i, path] of places.entries()) {
          if (i === 0 || shell === 'paper') await page.goto(live.url + at(path));
          else await walk(page, at(path));
          vectors += await unharmed(page, path);
        }
        // They were there to be read as text: a page that drops them would prove nothing.
        expect(vectors).toBeGreaterThan(places.length);
        info.annotations.push({ type: 'read', description: `${vectors} vectors read as text in ${places.length} places` });
      },
    );
