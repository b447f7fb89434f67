import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type LiveSite, test } from './fixtures.ts';
import { layoutFindings } from './layoutFindings.ts';
import { walk } from './walk.ts';

/** Gives the site a config.json of its own: the build's is a link. */
function withCorrections(live: LiveSite, corrections: unknown): void {
  const path = join(live.root, 'config.json');
  const config = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  writeFileSync(path, JSON.stringify({ ...config, corrections }));
}

test.use({ clock: 'fixed' });

test('where to complain stands on every page; where nothing is set up the desk says so and the wall is silent', {
  tag: '@wide',
}, async ({ page, live }) => {
  const channel = page.locator('[data-corrections]');
  const unset = page.locator('.corrections');
  for (const path of ['/', '/desk/data']) {
    await page.goto(live.url + path);
    await expect(unset).toHaveText('意见与更正渠道：未设置（在 config.json 的 corrections 中设置）');
  }
  withCorrections(live, {
    url: 'mailto:jiayuan@jiutai.example?subject=%E5%AE%B6%E5%9B%AD',
    label: { zh: '意见更正', en: 'Corrections' },
  });
  for (const path of ['/', '/desk/method', '/stage']) {
    await page.goto(live.url + path);
    await expect(channel).toHaveText('意见更正：jiayuan@jiutai.example');
    await expect(channel.getByRole('link')).toHaveAttribute('href', /^mailto:jiayuan@jiutai\.example\?/);
  }
  for (const [width, height, lang] of [
    [1920, 1080, 'en'],
    [1080, 1920, 'zh-CN'],
    [1024, 768, 'en'],
  ] as const) {
    await page.setViewportSize({ width, height });
    const wall = `/wall?scene=overview&lang=${lang}`;
    if (page.url().includes('/wall')) await walk(page, wall);
    else await page.goto(live.url + wall);
    await expect(channel).toHaveText(lang === 'en' ? 'Corrections: jiayuan@jiutai.example' : '意见更正：jiayuan@jiutai.example');
    await expect(channel.getByRole('link')).toHaveCount(0);
    await expect(page.locator('[data-panel="map"] [data-painted]')).toHaveCount(1);
    const floor = (Math.min(width, height) / 54) * 1.2;
    await expect.poll(() => page.evaluate(layoutFindings, { floor, fixed: true }), { message: `${width} ${lang}` }).toEqual([]);
  }
  withCorrections(live, { url: 'javascript:alert(1)' });
  await page.goto(`${live.url}/desk/data`);
  await expect(page.getByRole('alert')).toContainText('corrections.url');
  await expect(unset).toContainText('config.json 有误');
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('.wall[data-ready]')).toHaveCount(1);
  await expect(unset.or(channel)).toHaveCount(0);
});
