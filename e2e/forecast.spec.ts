import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { walk } from './walk.ts';

interface Series {
  name?: string;
  data: { value: number | null }[];
  markArea?: { data: { xAxis: string }[][] };
}
interface Drawn {
  xAxis: { data: string[] }[];
  series: Series[];
}

/** What the picture of the works itself holds; the sentence beside it is compared with nothing else. */
async function drawn(page: Page): Promise<Drawn> {
  const box = page.locator('.place .chart-box');
  // The forecast is worked out beside the page; picture and sentence get it together.
  await expect(page.locator('[data-forecast]')).toBeVisible({ timeout: 20_000 });
  await expect(box).toHaveAttribute('data-painted', /./);
  return box.evaluate((element) => {
    const { xAxis, series } = (element as HTMLElement & { __chart: { getOption(): Drawn } }).__chart.getOption();
    return JSON.parse(JSON.stringify({ xAxis, series })) as Drawn;
  });
}

/** The last and only days of the dotted line and of the diamond. */
function ends({ xAxis, series }: Drawn): { p50: string; p80: string; weeks: string[]; line: (number | null)[] } {
  const weeks = xAxis[0]?.data ?? [];
  const line = (series[2]?.data ?? []).map((d) => d.value);
  const safe = (series[3]?.data ?? []).map((d) => d.value);
  return {
    p50: weeks[line.findLastIndex((v) => v !== null)] ?? '',
    p80: weeks[safe.findIndex((v) => v !== null)] ?? '',
    weeks,
    line,
  };
}

/** A day of the picture as the sentence must write it. */
function zhDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year === 2026 ? ' ' : '明年'}${month}月${date}日`;
}

const inWinter = (day: string) => day.slice(5) < '04-10' || day.slice(5) > '10-31';

for (const [compound, main] of [
  ['c21', '预计跨冬'],
  ['c09', '年内完工可能性'],
] as const)
  test(`${compound}: the sentence says the days of its own picture, and so does the table of all projects`, {
    tag: '@wide',
  }, async ({ page, live }) => {
    await page.goto(`${live.url}/desk/compound/${compound}`);
    const { p50, p80 } = ends(await drawn(page));
    const sentence = (await page.locator('[data-forecast]').textContent()) ?? '';
    expect(sentence).toContain(main);
    expect(sentence).toContain(`最可能${zhDay(p50)}完工`);
    expect(sentence).toContain(`八成把握不晚于${zhDay(p80)}`);
    // Whoever does not see the picture hears the same.
    await expect(page.locator('.place .chart-box')).toHaveAttribute('aria-label', new RegExp(`最可能${zhDay(p50)}完工`));
    const spi = /SPI\(t\) ([\d.]+)/.exec((await page.locator('[data-standing]').textContent()) ?? '')?.[1] ?? '';
    const chance = /可能性(?:约|超过|不足) (\d+%)/.exec(sentence)?.[1] ?? '';

    await walk(page, '/desk/renovation');
    const row = page.locator(`tr[data-project="r-${compound}"]`);
    await expect(row.locator('[data-column="p50"]')).toHaveText(p50);
    await expect(row.locator('[data-column="p80"]')).toHaveText(p80);
    await expect(row.locator('[data-column="spi"]')).toHaveText(spi);
    await expect(row.locator('[data-column="chance"]')).toContainText(chance);
  });

test('no work in winter: the course is level, no end falls into it, and the picture shades it', { tag: '@wide' }, async ({
  page,
  live,
}) => {
  await page.goto(`${live.url}/desk/compound/c21`);
  const option = await drawn(page);
  const { p50, p80, weeks, line } = ends(option);
  expect([p50, p80].filter(inWinter)).toEqual([]);
  const level = weeks.flatMap((w, i) => (inWinter(w) && line[i] !== null ? [line[i]] : []));
  expect(level.length).toBeGreaterThan(20);
  expect(new Set(level).size).toBe(1);
  const before = line[weeks.findLastIndex((w, i) => line[i] !== null && w > '2026-07-10' && w <= '2026-10-31')];
  expect(level[0]).toBe(before);
  const shaded = (option.series[0]?.markArea?.data ?? []).map(([from, to]) => [from?.xAxis, to?.xAxis]);
  expect(shaded).toContainEqual(['2026-11-06', '2027-04-09']);
});

test('a reload says the same; the page names who misses the winter and why; English says it too', { tag: '@wide' }, async ({
  page,
  live,
}) => {
  await page.goto(`${live.url}/desk/compound/c21`);
  await drawn(page);
  const sentence = (await page.locator('[data-forecast]').textContent()) ?? '';
  const chance = /可能性约 (\d+%)/.exec(sentence)?.[1];
  await page.reload();
  await expect(page.locator('[data-forecast]')).toHaveText(sentence);

  await walk(page, '/desk/renovation');
  await expect(page.locator('[data-forecast-summary]')).toHaveText('12 个未完工项目中，8 个较可能在入冬前完工，4 个要跨冬。');
  await expect(page.locator('[data-miss]')).toHaveCount(4);
  await expect(page.locator('[data-miss="c21"]')).toContainText('比计划慢 2.0 个施工周');
  await page.locator('th', { hasText: '年内可能性' }).getByRole('button').click();
  await expect(page.locator('td[data-column="chance"]').first()).toHaveText('<1%');
  const chances = await page.locator('td[data-column="chance"]').allTextContents();
  expect(chances.slice(0, 4)).toEqual(['<1%', '<1%', '<1%', chance]);
  expect(chances.at(-1)).toBe('—');

  await walk(page, '/desk/compound/c21?lang=en');
  await expect(page.locator('[data-forecast]')).toContainText('most likely');
  const { p50 } = ends(await drawn(page));
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const [year, month, date] = p50.split('-').map(Number) as [number, number, number];
  await expect(page.locator('[data-forecast]')).toContainText(`most likely done by ${date} ${months[month - 1]} ${year}`);
});
