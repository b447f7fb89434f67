import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeLook } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { layoutFindings } from './layoutFindings.ts';
import { walk } from './walk.ts';

test.use({ viewport: { width: 1440, height: 900 } });

interface Row {
  week: string;
  subject: string;
  indicator: string;
  numerator: number | null;
  denominator: number | null;
  recordedAt: string;
  revision: number;
}
interface Check {
  kind: string;
  id: string;
  criterion: string;
  lo: number;
  hi: number;
  better: string;
  weight: number;
  cadence: string;
  measure: string;
  sample: string;
}

/** The feed files of this test, read as anybody could: newest revision of each record. */
function feedOf(folder: string, subject: string) {
  const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const newest = new Map<string, Row>();
  for (const file of readdirSync(join(folder, 'weekly')))
    for (const r of json(`weekly/${file}`).records as Row[]) {
      if (r.subject !== subject) continue;
      const key = `${r.week}/${r.indicator}`;
      if ((newest.get(key)?.revision ?? 0) < r.revision) newest.set(key, r);
    }
  const rows = [...newest.values()];
  const programme = json('programme.json').records as (Check & { version: string; litFrom: number })[];
  return {
    rows,
    rules: programme.find((r) => r.kind === 'rules') as { version: string; litFrom: number },
    checks: programme.filter((r) => r.kind === 'indicator' && r.criterion.startsWith('G')) as Check[],
    last: rows
      .map((r) => r.week)
      .sort()
      .at(-1) as string,
  };
}

const WINDOW = ['2026-06-19', '2026-06-26', '2026-07-03', '2026-07-10'];

/** A check over the window by plain arithmetic on the file. */
function windowOf(feed: ReturnType<typeof feedOf>, check: Check) {
  const own = feed.rows.filter((r) => r.indicator === check.id && WINDOW.includes(r.week) && r.numerator !== null);
  const x = own.reduce((sum, r) => sum + (r.numerator ?? 0), 0);
  const n = own.reduce((sum, r) => sum + (r.denominator ?? 0), 0);
  const t = (x / n - check.lo) / (check.hi - check.lo);
  const usable = n > 0 && !(check.sample === 'survey' && n < 10);
  return { x, n, s: usable ? 100 * Math.min(1, Math.max(0, check.better === 'up' ? t : 1 - t)) : null };
}

const panelOf = (page: Page) => page.getByRole('complementary', { name: '得星理由' });
const half = (x: number, digits: number) => (Math.round(x * 10 ** digits + 1e-7) / 10 ** digits).toFixed(digits);

test('the panel of a compound: three clicks to a record, every figure from the files, suppositions that change nothing, and who has no star says why', async ({
  page,
  live,
}) => {
  test.setTimeout(150_000);
  await test.step('from the table to a record, its time and its rule in three clicks', async () => {
    const feed = feedOf(live.feeds, 'c10');
    await page.goto(`${live.url}/desk/ranking`);
    await page.locator('tr[data-code="c10"]').click();
    const panel = panelOf(page);
    await panel.locator('[data-criterion="G4"] > details > summary').click();
    await panel.locator('[data-check="G4a"] > summary').click();
    const row = panel.locator('[data-evidence="G4a"] tr[data-week="2026-07-10"]');
    const record = feed.rows.find((r) => r.indicator === 'G4a' && r.week === '2026-07-10') as Row;
    await expect(row).toContainText(`${record.numerator}/${record.denominator}`);
    await expect(row).toContainText(record.recordedAt.slice(0, 16).replace('T', ' '));
    await expect(row).toContainText(`第 ${record.revision} 版`);
    await expect(panel.locator('[data-evidence="G4a"] [data-rule]')).toContainText(feed.rules.version);
    await expect(panel.locator('[data-evidence="G4a"] tbody tr[data-week]')).toHaveCount(4);
  });

  await test.step('every figure of the panel agrees with the feed files, check by check', async () => {
    const feed = feedOf(live.feeds, 'c10');
    await walk(page, '/desk/ranking?row=c10');
    const panel = panelOf(page);
    await expect(panel.locator('[data-criterion]')).toHaveCount(8);
    let lit = 0;
    const scores: number[] = [];
    for (const id of ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8']) {
      let [sum, weight] = [0, 0];
      for (const check of feed.checks.filter((c) => c.criterion === id)) {
        const { x, n, s } = windowOf(feed, check);
        if (s === null) continue;
        sum += check.weight * s;
        weight += check.weight;
        const text = (await panel.locator(`[data-check="${check.id}"] > summary`).textContent()) ?? '';
        expect(text, check.id).toContain(check.measure === 'countPerExposure' ? `${x} ÷ ${half(n, 2)}` : `${x}/${n}`);
        expect(text, check.id).toContain(half(s, 1));
      }
      const score = sum / weight;
      scores.push(score);
      if (Number(half(score, 2)) >= feed.rules.litFrom) lit += 1;
      await expect(panel.locator(`[data-criterion="${id}"] > details > summary .num`)).toHaveText(half(score, 1));
    }
    await expect(panel.locator('[data-figure="lit"]')).toHaveText(String(lit));
    await expect(panel.locator('[data-figure="score"]')).toHaveText(half(scores.reduce((a, b) => a + b, 0) / 8, 2));

    // The cheapest way named is really enough, and one case less is not.
    const way = panel.locator('[data-way]').first();
    const id = (await way.getAttribute('data-way')) as string;
    const check = feed.checks.find((c) => c.id === id) as Check;
    const [, from, to, n] = /(\d+)\/\d+ → (\d+)\/(\d+)/.exec((await way.textContent()) ?? '') ?? [];
    expect(Number(from)).toBe(windowOf(feed, check).x);
    const scoreWith = (cases: number) => {
      let [sum, weight] = [0, 0];
      for (const c of feed.checks.filter((k) => k.criterion === check.criterion)) {
        const own = windowOf(feed, c);
        const s = c.id === id ? (100 * (cases / Number(n) - c.lo)) / (c.hi - c.lo) : own.s;
        if (s === null) continue;
        sum += c.weight * Math.min(100, s);
        weight += c.weight;
      }
      return sum / weight;
    };
    expect(scoreWith(Number(to))).toBeGreaterThanOrEqual(feed.rules.litFrom - 1e-9);
    expect(scoreWith(Number(to) - 1)).toBeLessThan(feed.rules.litFrom);
    await expect(panel.locator('[data-figure="gap"]')).toContainText(half(feed.rules.litFrom - scoreWith(Number(from)), 2));
  });

  await test.step('what is supposed changes nothing else: table, sheet and official result stand', async () => {
    await walk(page, '/desk/ranking?row=c10');
    const panel = panelOf(page);
    await expect(panel.locator('[data-figure="actual"]')).toHaveCount(1);
    await expect(page.locator('[data-finding]')).toContainText('有名次');
    const cells = page.locator('tr[data-code="c10"] td, tr[data-code="c10"] th');
    const before = {
      table: await cells.allTextContents(),
      lit: await panel.locator('[data-figure="lit"]').textContent(),
      score: await panel.locator('[data-figure="score"]').textContent(),
      official: await panel.locator('[data-figure="official"]').textContent(),
      actual: await panel.locator('[data-figure="actual"]').textContent(),
    };
    await panel.locator('.what-if > summary').click();
    const slider = panel.getByRole('slider', { name: '试算 环境卫生检查合格率' });
    const box = await slider.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    const supposed = panel.locator('[data-figure="supposed"]');
    await expect(supposed).toContainText(`${Number(before.lit) + 1}/8 星`);
    await page.keyboard.press('End');
    for (const name of ['组织建设', '议事决议']) {
      await panel
        .getByRole('slider', { name: new RegExp(`试算 .*${name}`) })
        .first()
        .focus();
      await page.keyboard.press('Home');
    }
    await expect(supposed).not.toContainText(before.score ?? '?');
    expect(await cells.allTextContents()).toEqual(before.table);
    await expect(panel.locator('[data-figure="lit"]')).toHaveText(before.lit ?? '?');
    await expect(panel.locator('[data-figure="score"]')).toHaveText(before.score ?? '?');
    await expect(panel.locator('[data-figure="official"]')).toHaveText(before.official ?? '?');
    await expect(panel.locator('[data-figure="actual"]')).toHaveText(before.actual ?? '?');
    await panel.getByRole('button', { name: '恢复现值' }).click();
    await expect(supposed).toContainText(`${before.lit}/8 星`);
    await expect(supposed).toContainText(before.score ?? '?');
  });

  await test.step('a docked star, a silent compound and a past week each say why', async () => {
    await walk(page, '/desk/ranking?row=c24');
    const panel = panelOf(page);
    await expect(panel.locator('[data-criterion="G6"] .star-state')).toContainText('摘星');
    await expect(panel.locator('[data-section="next"]')).toContainText('摘星（示例事由）');
    await walk(page, '/desk/ranking?row=c16');
    await expect(panel.locator('[data-section="next"]')).toContainText('暂不赋星');
    await expect(panel.locator('[data-event="notReported"]').first()).toBeVisible();
    await walk(page, '/desk/ranking?row=c10&week=2026-05-01');
    await panel.locator('[data-criterion="G4"] > details > summary').click();
    await panel.locator('[data-check="G4a"] > summary').click();
    await expect(panel.locator('[data-evidence="G4a"] tr[data-week]').first()).toHaveAttribute('data-week', '2026-05-01');
  });
});

test('by keyboard alone: row, criterion, check, record, and back to the row', { tag: '@wide' }, async ({ page, live }) => {
  await page.goto(`${live.url}/desk/ranking`);
  const row = page.locator('tr[data-code="c10"]');
  await row.focus();
  await page.keyboard.press('Enter');
  const panel = panelOf(page);
  await panel.locator('[data-criterion="G4"] > details > summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel.locator('[data-evidence="G4a"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(row).toBeFocused();
});

for (const size of ['1440x900', '1280x800', '820x1180'])
  for (const lang of ['zh-CN', 'en'])
    test(`the panel at ${size} in ${lang}, all opened: nothing cut, overlapping, outside or small, no Chinese in English`, {
      tag: '@wide',
    }, async ({ page, live }) => {
      const [width, height] = size.split('x').map(Number) as [number, number];
      await page.setViewportSize({ width, height });
      await page.goto(`${live.url}/desk/ranking?row=c24&lang=${lang}`);
      const panel = page.locator('.reasons');
      await expect(panel.locator('[data-section="history"]')).toBeVisible();
      await panel.locator('details').evaluateAll((all) => {
        for (const d of all) (d as HTMLDetailsElement).open = true;
      });
      await expect(panel.locator('.evidence')).toHaveCount(16);
      await page.evaluate(() => document.fonts.ready);
      const box = await panel.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
      expect(await panel.evaluate((p) => p.scrollWidth - p.clientWidth)).toBeLessThanOrEqual(0);
      // The table behind an overlay is another test's; here it would only lie under the panel.
      await page.evaluate(() => {
        (document.querySelector('.ranking-main') as HTMLElement).style.display = 'none';
        (document.querySelector('.top-bar') as HTMLElement).style.display = 'none';
        (document.querySelector('.desk-foot') as HTMLElement).style.display = 'none';
        Object.assign((document.querySelector('.reasons') as HTMLElement).style, { overflow: 'visible', position: 'static' });
        // The strip with the result stays in sight while one scrolls: over what lies behind it, on purpose.
        (document.querySelector('.what-if-result') as HTMLElement).style.position = 'static';
      });
      expect(await page.evaluate(layoutFindings, { floor: 11, fixed: false })).toEqual([]);
      if (lang === 'en')
        // The version of the rules is a name and stays as it is.
        expect((await panel.innerText()).replaceAll('示例-2025.1', '').match(/\p{Script=Han}+/u)).toBeNull();
    });

test.describe('accessibility', () => {
  // As in the other axe tests: it injects its own source as text.
  test.use({ bypassCSP: true });
  test('axe finds nothing in the panel, with a record and the sliders open', { tag: '@wide' }, async ({ page, live }) => {
    await page.goto(`${live.url}/desk/ranking?row=c10`);
    const panel = panelOf(page);
    await panel.locator('[data-criterion="G4"] > details > summary').click();
    await panel.locator('[data-check="G4a"] > summary').click();
    await panel.locator('.what-if > summary').click();
    await panel.locator('[data-section="official"] summary').click();
    expect((await axeLook(page, '.reasons')).found).toEqual([]);
  });
});

test('the page of a compound tells the same as the panel', { tag: '@wide' }, async ({ page, live }) => {
  await page.goto(`${live.url}/desk/ranking?row=c10`);
  const panel = panelOf(page);
  const said = await panel.locator('[data-section="next"]').innerText();
  await walk(page, '/desk/compound/c10');
  await expect(page.locator('[data-stars="c10"] [data-section="next"]')).toHaveText(said.replace(/\s+/g, ' ').trim(), {
    useInnerText: true,
  });
  await walk(page, '/desk/community/220113001003');
  await expect(page.locator('[data-stars="220113001003"] [data-criterion]')).toHaveCount(8);
});
