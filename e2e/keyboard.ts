import { expect, type Locator, type Page } from '@playwright/test';

/** What stands against the element that has the focus, in words; empty where it is seen, not covered and has its ring. */
export const focusFindings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return ['nothing has the focus'];
    const name = `${at.tagName.toLowerCase()}.${at.className} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 30)}”`;
    const found: string[] = [];
    const boxes = [...at.getClientRects()];
    const box = boxes[0] ?? at.getBoundingClientRect();
    const inside = (x: number, y: number) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    // WCAG 2.4.11: not entirely hidden by what lies over it. A few points of it, of which one at least is its own.
    const points = [0.5, 0.1, 0.9].flatMap((fx) =>
      [0.5, 0.2, 0.8].map((fy) => [box.left + box.width * fx, box.top + box.height * fy] as const),
    );
    const own = points.filter(([x, y]) => {
      if (!inside(x, y)) return false;
      const top = document.elementFromPoint(x, y);
      return top !== null && (at.contains(top) || top.contains(at) || (top.tagName === 'LABEL' && top.contains(at)));
    });
    if (box.width < 1 || box.height < 1) found.push(`${name}: has no size`);
    else if (!points.some(([x, y]) => inside(x, y))) found.push(`${name}: is not on the screen`);
    else if (own.length === 0) found.push(`${name}: is covered`);

    const parse = (text: string) => {
      const [r = 0, g = 0, b = 0, a = 1] = (/rgba?\(([^)]+)\)/.exec(text)?.[1] ?? '0,0,0,0').split(/[\s,/]+/).map(Number);
      return { r, g, b, a };
    };
    const luminance = ({ r, g, b }: { r: number; g: number; b: number }) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((v) =>
        v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ground = (from: Element | null): string => {
      for (let e = from; e !== null; e = e.parentElement) {
        const colour = getComputedStyle(e).backgroundColor;
        if (parse(colour).a > 0.9) return colour;
      }
      return 'rgb(255, 255, 255)';
    };
    const style = getComputedStyle(at);
    const width = Number.parseFloat(style.outlineWidth);
    const offset = Number.parseFloat(style.outlineOffset);
    // A ring outside lies on what is behind the element, one inside on its own ground.
    const behind = ground(offset < 0 ? at : at.parentElement);
    // A ring that lets through what is behind it is seen as what the two make together.
    const [ring, back] = [parse(style.outlineColor), parse(behind)];
    const mixed = (x: number, y: number) => ring.a * x + (1 - ring.a) * y;
    const seen = { r: mixed(ring.r, back.r), g: mixed(ring.g, back.g), b: mixed(ring.b, back.b) };
    const [low = 0, high = 0] = [luminance(seen), luminance(back)].sort((x, y) => x - y);
    const ratio = (high + 0.05) / (low + 0.05);
    const ringed = style.outlineStyle !== 'none' && width >= 1 && ring.a > 0;
    if (style.outlineStyle === 'auto' && width >= 1) return found;
    if (!ringed) found.push(`${name}: has no ring (${style.outlineStyle} ${style.outlineWidth})`);
    else if (ratio < 3) found.push(`${name}: its ring has ${ratio.toFixed(2)} to 1 on ${behind}`);
    return found;
  });

/** A person who has a keyboard and nothing else. Every stop on the way is looked at. */
export interface Typist {
  /** Tabs to an element, at most so many stops away. @param back backwards */
  to(on: Locator, back?: boolean): Promise<void>;
  press(key: string): Promise<void>;
  /** Goes through a whole page: every stop once, until the page has been left and is begun again. */
  round(where: string): Promise<number>;
  stops(): number;
}

const isFocused = (on: Locator) =>
  on
    .first()
    .evaluate((e) => e === document.activeElement)
    .catch(() => false);
const MOST = 400;

/** Where the focus is: whether it was there before, whether it went on in the document, and its number in the order. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const kept = globalThis as unknown as { __round?: { seen: WeakSet<Element>; last: Element | null } };
    kept.__round ??= { seen: new WeakSet(), last: null };
    const at = document.activeElement;
    if (at === null || at === document.body) return null;
    const { seen, last } = kept.__round;
    const before = seen.has(at);
    const onward = last === null || (last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    seen.add(at);
    kept.__round.last = at;
    return { before, onward, tab: (at as HTMLElement).tabIndex };
  });

/**
 * Stops that are seen before the one they follow: to the left in the same line, or above it without standing in a column
 * further right. All boxes are measured at once, as what has the focus is scrolled to.
 */
export const orderFindings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ].filter((e) => e.tabIndex === 0 && !e.matches(':disabled') && e.checkVisibility({ visibilityProperty: true }));
    const nameOf = (e: HTMLElement) =>
      `${e.tagName.toLowerCase()} “${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 24)}”`;
    /** What is seen of it: of a box that scrolls the rest is cut away. */
    const seen = (e: HTMLElement) => {
      const r = e.getBoundingClientRect();
      let { left, right, top, bottom } = r;
      for (let box = e.parentElement; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box);
        const b = box.getBoundingClientRect();
        if (style.overflowX !== 'visible') [left, right] = [Math.max(left, b.left), Math.min(right, b.right)];
        if (style.overflowY !== 'visible') [top, bottom] = [Math.max(top, b.top), Math.min(bottom, b.bottom)];
      }
      return { left, right, top, bottom, width: right - left, height: bottom - top };
    };
    const found: string[] = [];
    for (const [i, e] of stops.entries()) {
      const last = stops[i - 1];
      // A box that scrolls is stopped at before what is in it.
      if (last === undefined || last.contains(e)) continue;
      const [a, b] = [seen(last), seen(e)];
      if (Math.min(a.width, a.height, b.width, b.height) < 1) continue;
      const sameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
      const back = sameLine ? b.right <= a.left + 1 : b.bottom <= a.top + 1 && b.left < a.right - 1;
      if (back) found.push(`${nameOf(e)} is seen before ${nameOf(last)}, and comes after it`);
    }
    return found;
  });

export function typist(page: Page): Typist {
  let stops = 0;
  const look = async (where: string) => {
    stops += 1;
    expect(await focusFindings(page), where).toEqual([]);
  };
  return {
    async to(on, back = false) {
      await expect(on.first()).toBeAttached();
      for (let i = 0; i < MOST; i++) {
        if (await isFocused(on)) return;
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
        // Between the end of a page and its beginning the browser itself has the focus.
        if ((await stop(page)) !== null) await look(`on the way to ${on}`);
      }
      throw new Error(`not reached by ${MOST} stops: ${on}`);
    },
    press: (key) => page.keyboard.press(key),
    async round(where) {
      await page.evaluate(() => Reflect.deleteProperty(globalThis, '__round'));
      let count = 0;
      for (let i = 0; i < MOST; i++) {
        await page.keyboard.press('Tab');
        const at = await stop(page);
        // Left at its end, or begun again: no trap. A slide has nothing to stop at: its keys are the talk's.
        if (at === null || at.before) {
          if (count > 0 || i > 2) return count;
          continue;
        }
        await look(where);
        expect(at.tab, `${where}: order by number`).toBe(0);
        // The order of the document; that what is seen follows it is for the boxes to say (orderFindings).
        expect(at.onward, `${where}: order`).toBe(true);
        count += 1;
      }
      throw new Error(`${where}: no end after ${MOST} stops`);
    },
    stops: () => stops,
  };
}
