/** What a page must keep to. Sizes in CSS px. */
export interface LayoutRules {
  /** Least size of text on the page and in charts. */
  floor: number;
  /** Whether everything must lie inside the window: a wall does not scroll. */
  fixed: boolean;
}

/**
 * Runs inside a page: text in the DOM and in ECharts' own display lists that is cut, overlaps other text, lies outside or
 * is under the floor. One line a finding.
 */
export function layoutFindings({ floor, fixed }: LayoutRules): string[] {
  interface Box {
    text: string;
    x: number;
    y: number;
    w: number;
    h: number;
    owner: Element;
  }
  const found: string[] = [];
  const boxes: Box[] = [];
  const short = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 30);

  const unseen = (element: Element) => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (at.classList.contains('sr-only') || style.visibility === 'hidden' || style.display === 'none') return true;
    }
    return false;
  };
  /** The part of a rectangle that scrolling boxes around it let through. */
  const scrolledAway = (element: Element, rect: DOMRect) => {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (!/auto|scroll/.test(style.overflowX + style.overflowY)) continue;
      const clip = at.getBoundingClientRect();
      if (rect.right <= clip.left || rect.left >= clip.right || rect.bottom <= clip.top || rect.top >= clip.bottom) return true;
    }
    return false;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || text.trim() === '' || element.closest('noscript, select, option, #unsupported, svg') !== null)
      continue;
    if (unseen(element)) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < floor - 0.05) found.push(`small: ${size.toFixed(1)} px "${short(text)}"`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1 || scrolledAway(element, rect)) continue;
      // The line box is taller than its letters: what matters is the ink.
      const trim = (rect.height - size * 0.95) / 2;
      boxes.push({ text, x: rect.left, y: rect.top + trim, w: rect.width, h: rect.height - 2 * trim, owner: element });
      const out = fixed
        ? rect.left < -1 || rect.right > innerWidth + 1 || rect.top + trim < -1 || rect.bottom - trim > innerHeight + 1
        : rect.left < -1 || rect.right > document.documentElement.clientWidth + 1;
      if (out && element.closest('.scroll-x, .table-box') === null) found.push(`outside: "${short(text)}"`);
    }
    const style = getComputedStyle(element);
    if (style.overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1 && !/auto|scroll/.test(style.overflowX))
      found.push(`cut: "${short(text)}"`);
  }

  interface ZrText {
    type: string;
    style: { text?: string; font?: string; fontSize?: number };
    ignore?: boolean;
    invisible?: boolean;
    parent?: ZrText;
    getBoundingRect(): { x: number; y: number; width: number; height: number };
    transform?: number[] | null;
    getComputedTransform?(): number[] | null;
  }
  for (const holder of document.querySelectorAll('[data-chart]')) {
    const chart = (holder as Element & { __chart?: { getZr(): { storage: { getDisplayList(update: boolean): ZrText[] } } } })
      .__chart;
    if (chart === undefined || unseen(holder)) continue;
    const frame = holder.getBoundingClientRect();
    for (const item of chart.getZr().storage.getDisplayList(true)) {
      const text = item.style?.text;
      if (item.type !== 'tspan' || text === undefined || text.trim() === '' || item.ignore === true || item.invisible === true)
        continue;
      const size = item.style.fontSize ?? Number.parseFloat(/(\d+(?:\.\d+)?)px/.exec(item.style.font ?? '')?.[1] ?? '0');
      if (size < floor - 0.05) found.push(`small in chart: ${size.toFixed(1)} px "${text}"`);
      const raw = item.getBoundingRect();
      const m = item.getComputedTransform?.() ?? item.transform ?? [1, 0, 0, 1, 0, 0];
      const box = {
        text,
        x: frame.left + raw.x * (m[0] ?? 1) + (m[4] ?? 0),
        y: frame.top + raw.y * (m[3] ?? 1) + (m[5] ?? 0),
        w: raw.width * (m[0] ?? 1),
        h: raw.height * (m[3] ?? 1),
        owner: holder,
      };
      const trim = Math.max(0, (box.h - size * 0.95) / 2);
      boxes.push({ ...box, y: box.y + trim, h: box.h - 2 * trim });
      if (box.x < frame.left - 2 || box.x + box.w > frame.right + 2 || box.y < frame.top - 4 || box.y + box.h > frame.bottom + 4)
        found.push(`cut in chart: "${text}"`);
    }
  }

  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length; j++) {
      const [a, b] = [boxes[i] as Box, boxes[j] as Box];
      const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
      const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
      if (w <= 2 || h <= 2) continue;
      // A sixth of the smaller one: touching ink, not touching boxes.
      if (w * h > 0.16 * Math.min(a.w * a.h, b.w * b.h)) found.push(`overlap: "${short(a.text)}" and "${short(b.text)}"`);
    }
  return [...new Set(found)];
}
