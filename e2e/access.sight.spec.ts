import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { focusFindings } from './keyboard.ts';
import { layoutFindings } from './layoutFindings.ts';
import { DESK_PLACES, STAGE_PLACES, WALL_PLACES } from './routes.ts';
import { walkAndSettle } from './walk.ts';

// Styles of a reader are laid over the page, which the policy would refuse.
test.use({ bypassCSP: true });
const LONG = { timeout: 60_000 };

async function goThrough(page: Page, url: string, places: readonly string[], at: (path: string) => Promise<void>): Promise<void> {
  for (const [i, path] of places.entries()) {
    if (i === 0) await page.goto(url + path);
    else await walkAndSettle(page, path);
    await expect(page.locator('h1').first()).toBeAttached(LONG);
    await at(path);
  }
}

/** What a person can read as a heading or a figure or act on, by name. */
const offered = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, a[href], button, select, input, textarea, summary, [data-figure], dd')]
      .filter(
        (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.closest('.sr-only, tbody') === null,
      )
      .map(
        (e) => `${e.tagName} ${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}`,
      ),
  );

/** What was offered and is no more, each as often as it is missing. */
async function lostOf(page: Page, before: readonly string[]): Promise<string[]> {
  const left = [...(await offered(page))];
  return before.filter((name) => {
    const i = left.indexOf(name);
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
}

/** What is wider than the window and does not lie in a box of its own that scrolls sideways and holds a table or a picture. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth + 1)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const e of document.querySelectorAll('body *')) {
      const box = e.getBoundingClientRect();
      if (box.width < 1 || box.right <= innerWidth + 1 || !e.checkVisibility({ visibilityProperty: true })) continue;
      if (e.closest('.sr-only') !== null) continue;
      let at: Element | null = e;
      let held = false;
      for (; at !== null && !held; at = at.parentElement) {
        if (!/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX) || at === document.body) continue;
        // Tables, pictures and maps may be scrolled both ways (1.4.10); what is cut off by style must have its own box.
        held = at.querySelector('table, svg, canvas, [role="table"], [role="grid"], .board') !== null || at.matches('table, svg');
      }
      if (!held) found.push(`${e.tagName.toLowerCase()}.${String(e.className).slice(0, 40)} ends at ${Math.round(box.right)}`);
    }
    return found.slice(0, 6);
  });

test(
  '400 % on the desk, 320 px wide: nothing is lost, nothing but tables and pictures is scrolled both ways',
  { tag: ['@wide', '@access'] },
  async ({ page, live }, info) => {
    test.setTimeout(900_000);
    const wrong: string[] = [];
    await page.setViewportSize({ width: 1280, height: 1024 });
    await goThrough(page, live.url, DESK_PLACES, async (path) => {
      let before = await offered(page);
      for (let i = 0, last = ''; i < 20 && last !== before.join(); i++) {
        // Marks of what is a sample come with the rules: what is compared has come to rest.
        last = before.join();
        await page.waitForTimeout(300);
        before = await offered(page);
      }
      await page.setViewportSize({ width: 320, height: 256 });
      await page.waitForTimeout(250);
      // A page may work its figures out anew for another width: what comes back by itself is not lost.
      let lost = await lostOf(page, before);
      for (let i = 0; i < 20 && lost.length > 0; i++) {
        await page.waitForTimeout(250);
        lost = await lostOf(page, before);
      }
      if (lost.length > 0) wrong.push(`${path} lost: ${lost.slice(0, 5).join(' | ')} (${lost.length})`);
      const wide = await tooWide(page);
      if (wide.length > 0) wrong.push(`${path} wide: ${wide.join(' | ')}`);
      await page.setViewportSize({ width: 1280, height: 1024 });
      await page.waitForTimeout(100);
    });
    info.annotations.push({ type: 'zoom', description: `${DESK_PLACES.length} pages of the desk at 320 px` });
    expect(wrong).toEqual([]);
  },
);

test(
  'text spaced as a reader wants it (1.4.12): on no page of the desk is anything cut or laid over another',
  { tag: ['@wide', '@access'] },
  async ({ page, live }, info) => {
    test.setTimeout(900_000);
    const wrong: string[] = [];
    await page.setViewportSize({ width: 1280, height: 1024 });
    await goThrough(page, live.url, DESK_PLACES, async (path) => {
      const before = new Set(await page.evaluate(layoutFindings, { floor: 0, fixed: false }));
      const style = await page.addStyleTag({
        content:
          '*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      });
      await page.waitForTimeout(150);
      const worse = (await page.evaluate(layoutFindings, { floor: 0, fixed: false })).filter((f) => !before.has(f));
      if (worse.length > 0) wrong.push(`${path}: ${worse.slice(0, 4).join(' | ')} (${worse.length})`);
      await style.evaluate((e) => (e as Element).remove());
    });
    info.annotations.push({ type: 'spacing', description: `${DESK_PLACES.length} pages of the desk, spaced` });
    expect(wrong).toEqual([]);
  },
);

/** Marks of a state that say nothing once colours are gone: no word in or beside them and no shape. */
const speechless = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const e of document.querySelectorAll('[data-state], [data-severity], .freshness, .badge, .chip, [class*="state-"]')) {
      if (!e.checkVisibility({ visibilityProperty: true }) || e.closest('.sr-only, tbody svg') !== null) continue;
      const own = (e.textContent ?? '').trim() !== '';
      const around = (e.closest('tr, li, p, figure, section, header, a, button')?.textContent ?? '').trim() !== '';
      const svg = e instanceof SVGElement ? e : e.querySelector('svg');
      const drawn = svg === null ? null : getComputedStyle(svg);
      if (!own && !(around && drawn !== null && drawn.display !== 'none')) found.push(`${e.tagName}.${e.getAttribute('class')}`);
    }
    return [...new Set(found)].slice(0, 8);
  });

for (const scheme of ['dark', 'light'] as const)
  test(
    `colours of the reader's own, ${scheme}: every state has its word or shape, text is read, focus is seen, on wall, desk and stage`,
    {
      tag: ['@wide', '@access'],
    },
    async ({ page, live }, info) => {
      test.setTimeout(900_000);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
      const wrong: string[] = [];
      let focused = 0;
      for (const places of [WALL_PLACES, DESK_PLACES, STAGE_PLACES])
        await goThrough(page, live.url, places, async (path) => {
          expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
          const silent = await speechless(page);
          if (silent.length > 0) wrong.push(`${path} silent: ${silent.join(' | ')}`);
          const faint = (await page.evaluate(layoutFindings, { floor: 0, fixed: false, contrast: true })).filter((f) =>
            f.startsWith('faint'),
          );
          if (faint.length > 0) wrong.push(`${path}: ${faint.slice(0, 4).join(' | ')} (${faint.length})`);
          for (let i = 0; i < 6; i++) {
            await page.keyboard.press('Tab');
            if (await page.evaluate(() => document.activeElement === document.body || document.activeElement === null)) break;
            focused += 1;
            const unseen = await focusFindings(page);
            if (unseen.length > 0) wrong.push(`${path} focus: ${unseen.join(' | ')}`);
          }
        });
      info.annotations.push({
        type: 'forced',
        description: `${scheme}: ${WALL_PLACES.length + DESK_PLACES.length + STAGE_PLACES.length} places, ${focused} stops of the focus`,
      });
      expect(wrong).toEqual([]);
    },
  );

test(
  'less motion: nothing moves by itself on wall, desk and stage',
  { tag: ['@wide', '@access'] },
  async ({ page, live }, info) => {
    test.setTimeout(900_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const wrong: string[] = [];
    for (const places of [WALL_PLACES, DESK_PLACES, STAGE_PLACES])
      await goThrough(page, live.url, places, async (path) => {
        // A chart that is not drawn yet, or is being made anew, says nothing of how it moves.
        await expect
          .poll(() =>
            page.evaluate(() =>
              [
                ...document.querySelectorAll<HTMLElement & { __chart?: { getOption(): object | undefined } }>('[data-chart]'),
              ].every((e) => e.__chart?.getOption() !== undefined),
            ),
          )
          .toBe(true);
        const moving = await page.evaluate(() => [
          ...document.getAnimations().map((a) => `animation of ${(a.effect as KeyframeEffect | null)?.target?.className ?? '?'}`),
          ...[...document.querySelectorAll('body *')]
            .filter((e) =>
              getComputedStyle(e)
                .transitionDuration.split(',')
                .some((d) => Number.parseFloat(d) > 0.15),
            )
            .map((e) => `transition of ${String(e.className)}`),
          ...[...document.querySelectorAll<HTMLElement & { __chart?: { getOption(): { animation?: boolean } } }>('[data-chart]')]
            .filter((e) => e.__chart?.getOption().animation !== false)
            .map(() => 'animation of a chart'),
        ]);
        if (moving.length > 0) wrong.push(`${path}: ${[...new Set(moving)].slice(0, 4).join(' | ')}`);
      });
    info.annotations.push({
      type: 'motion',
      description: `${WALL_PLACES.length + DESK_PLACES.length + STAGE_PLACES.length} places`,
    });
    expect(wrong).toEqual([]);
  },
);
