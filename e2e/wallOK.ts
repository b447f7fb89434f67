import { expect, type Page } from '@playwright/test';

/** Runs inside the page: what is wrong with the panels of a wall. */
function findings(): string[] {
  const out: string[] = [];
  const panels = [...document.querySelectorAll<HTMLElement>('main [data-panel]')].filter((p) => p.checkVisibility());
  if (panels.length < 3) out.push(`${panels.length} panels`);
  for (const panel of panels) {
    const name = panel.dataset.panel;
    const state = panel.dataset.state ?? panel.querySelector<HTMLElement>('[data-state]')?.dataset.state;
    if (state === undefined || state === '') out.push(`${name}: no state`);
    const label = panel.getAttribute('aria-label') ?? panel.getAttribute('aria-labelledby');
    if (label === null || label.trim() === '') out.push(`${name}: no name`);
    const canvases = [...panel.querySelectorAll('canvas')];
    const inked = canvases.map((canvas) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let n = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i] !== 0) n += 1;
      return n;
    });
    // Its head alone says nothing: below it stands a picture, or words that say why there is none.
    const body = [...panel.children].filter((c) => !c.matches('.panel-head, .sr-only'));
    const said = body
      .map((c) => (c as HTMLElement).innerText)
      .join('')
      .trim();
    if (inked.some((n) => n < 500) || (canvases.length === 0 && said === '')) out.push(`${name}: blank`);
    if (/\ufffd|\bundefined\b|\bNaN\b|\[object|Infinity/.test(panel.innerText))
      out.push(`${name}: ${panel.innerText.slice(0, 60)}`);
  }
  return out;
}

/** Every panel of the wall has a state and a name and shows something or says why not; what is thrown fails the fixture. */
export async function wallOK(page: Page, what: string): Promise<void> {
  await expect.poll(() => page.evaluate(findings), { message: what }).toEqual([]);
}

/** The figures of a wall by their names, as they are printed. */
export const figures = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('[data-figure]')
    .evaluateAll((all) => Object.fromEntries(all.map((e) => [(e as HTMLElement).dataset.figure, e.textContent ?? ''])));
