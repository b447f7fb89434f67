import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { walkAndSettle } from './walk.ts';

const LONG = { timeout: 60_000 };

/** Every kind of picture, where it is drawn. */
const CHARTS: [kind: string, path: string][] = [
  ['renovation columns', '/wall?scene=overview'],
  ['burn-down', '/desk/ledger?view=board'],
  ['renovation columns of the desk', '/desk/renovation'],
  ['run chart', '/desk/weakspots'],
  ['progress curve', '/desk/compound/c09'],
  ['map of the district', '/desk/map'],
  ['map, renovation', '/desk/map?map=renovation'],
  ['map, attention', '/desk/map?map=attention'],
  ['map, satisfaction', '/desk/map?map=satisfaction'],
  ['talk', '/stage/220113001003/1'],
];

/** What is drawn: numbers by place along the axis, and what is written in the picture; beside it the table, cell by cell. */
interface Drawn {
  label: string;
  series: { id: string; type: string; data: (number[] | null)[] }[];
  written: string[];
  caption: string;
  rows: string[][];
}

const drawnOf = (page: Page): Promise<Drawn[]> =>
  page.evaluate(() => {
    interface Box extends HTMLElement {
      __chart: {
        getOption(): { series: { id?: string; type: string; data?: unknown[] }[] };
        getZr(): { storage: { getDisplayList(all: boolean): { style?: { text?: unknown } }[] } };
      };
    }
    const numbers = (item: unknown): number[] | null => {
      const value = item !== null && typeof item === 'object' && 'value' in item ? (item as { value: unknown }).value : item;
      if (value === null || value === undefined || value === '-') return null;
      return (Array.isArray(value) ? value : [value]).filter((v): v is number => typeof v === 'number' && Number.isFinite(v));
    };
    return [...document.querySelectorAll<Box>('[data-chart]')].map((box) => ({
      label: box.getAttribute('aria-label') ?? '',
      series: box.__chart.getOption().series.map((s) => ({ id: s.id ?? '', type: s.type, data: (s.data ?? []).map(numbers) })),
      written: box.__chart
        .getZr()
        .storage.getDisplayList(true)
        .flatMap((d) => (typeof d.style?.text === 'string' ? [d.style.text] : [])),
      caption: box.closest('figure')?.querySelector('caption')?.textContent ?? '',
      rows: [...(box.closest('figure')?.querySelectorAll('tbody tr') ?? [])].map((r) =>
        [...r.children].map((c) => c.textContent ?? ''),
      ),
    }));
  });

interface Written {
  value: number;
  within: number;
}

/** The numbers of a cell with how exactly each is written; a percentage is a share, a day is no number. */
function written(cell: string): Written[] {
  return [...cell.replaceAll(/,|\d+月\d+日/g, '').matchAll(/([−-]?\d+(?:\.(\d+))?)\s*(%?)/g)].map(
    ([, text = '', digits = '', percent]) => {
      const scale = percent === '%' ? 100 : 1;
      return { value: Number(text.replace('−', '-')) / scale, within: (0.5000001 * 10 ** -digits.length) / scale };
    },
  );
}
const fits = (value: number, at: Written) => Math.abs(value - at.value) <= at.within + 1e-9;
/** What came is drawn as one column and written as two counts. */
const isDrawnAs = (value: number, n: Written, row: readonly Written[]) =>
  fits(value, n) || row.some((m) => m !== n && fits(value, { value: n.value + m.value, within: n.within + m.within }));

/** Lines that are no values of their own: the band and its floor lie between limits that are drawn and written themselves. */
const DERIVED = /^(below|band)/;

test(
  'the table beside every picture says what the picture draws: value by value, both ways',
  { tag: ['@wide', '@access'] },
  async ({ page, live }, info) => {
    test.setTimeout(600_000);
    const wrong: string[] = [];
    const counts: string[] = [];
    for (const [kind, path] of CHARTS) {
      if (path.startsWith('/desk/') && page.url().includes('/desk/')) await walkAndSettle(page, path);
      else await page.goto(live.url + path);
      await expect(page.locator('[data-painted]').first()).toBeAttached(LONG);
      // A talk has a picture on one of its slides.
      for (
        let i = 0;
        kind === 'talk' && i < 12 && (await page.locator('[data-slide] [data-kind] [data-painted]').count()) === 0;
        i++
      ) {
        await page.keyboard.press('PageDown');
        await page.waitForTimeout(400);
      }
      // The picture that was there before is painted too: only what has come to rest is read.
      await page.waitForTimeout(1500);
      const charts = await drawnOf(page);
      let [values, cells] = [0, 0];
      for (const chart of charts) {
        const isMap = chart.series.every((s) => s.type !== 'bar' && s.type !== 'line');
        if (isMap) {
          // A marker has its number written in it, and its unit stands above the map: every number of the table is in the picture,
          // to the letter, as often as it is in the table.
          const inPicture = [...chart.written];
          for (const row of chart.rows) {
            const number = /^[−\d.,]+/.exec(row.at(-1) ?? '')?.[0];
            if (number === undefined) continue;
            cells += 1;
            const i = inPicture.indexOf(number);
            if (i < 0) wrong.push(`${kind}: “${row.join(' ')}” is not in the picture`);
            else {
              inPicture.splice(i, 1);
              values += 1;
            }
          }
          continue;
        }
        const columns = new Map<number, { drawn: number; not: string[] }>();
        for (const [i, row] of chart.rows.entries()) {
          const inCells = row.slice(1).map(written);
          const numbers = inCells.flat();
          const drawn = chart.series
            .filter((s) => !DERIVED.test(s.id))
            .flatMap((s) => (s.data[i] == null ? [] : [{ s, value: (s.data[i] as number[]).at(-1) as number }]));
          for (const { s, value } of drawn) {
            if (value === undefined) continue;
            values += 1;
            // A line that is level over all weeks is said once, above the table. What was not reported is an empty track.
            if (/^(mean|target)/.test(s.id) && written(chart.caption).some((n) => fits(value, n))) continue;
            if (value === 0 && row.slice(1).some((cell) => written(cell).length === 0)) continue;
            if (!numbers.some((n) => isDrawnAs(value, n, numbers)))
              wrong.push(`${kind} ${s.id || s.type} ${i}: ${value} is not in “${row.join(' | ')}”`);
          }
          // And back, column by column: what is drawn of it, of all that is written in it.
          for (const [c, cell] of inCells.entries())
            for (const n of cell) {
              cells += 1;
              const column = columns.get(c) ?? { drawn: 0, not: [] };
              columns.set(c, column);
              if (drawn.some(({ value }) => isDrawnAs(value, n, numbers))) column.drawn += 1;
              else column.not.push(`${n.value} of “${row.join(' | ')}”`);
            }
        }
        // A column beside the picture (how many cases stand behind a share) is not drawn; one that is, is drawn in every row.
        const pictured = [...columns.values()].filter((c) => c.drawn > c.not.length);
        if (pictured.length === 0) wrong.push(`${kind}: no column of the table is drawn`);
        wrong.push(...pictured.flatMap((c) => c.not.map((text) => `${kind}: ${text} is not drawn`)));
        const longest = Math.max(...chart.series.filter((s) => s.type !== 'custom').map((s) => s.data.length), 0);
        if (longest !== chart.rows.length) wrong.push(`${kind}: ${longest} places drawn, ${chart.rows.length} rows`);
      }
      expect(charts.length, kind).toBeGreaterThan(0);
      expect(values, kind).toBeGreaterThan(3);
      counts.push(`${kind} ${values}/${cells}`);
    }
    info.annotations.push({ type: 'twins', description: counts.join(', ') });
    expect(wrong).toEqual([]);
  },
);
