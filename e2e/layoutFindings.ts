/** What a page must keep to. Sizes in CSS px. */
export interface LayoutRules {
  /** Least size of text on the page and in charts. */
  floor: number;
  /** Whether everything must lie inside the window: a wall does not scroll. */
  fixed: boolean;
  /** Stretches from left to right that no text and no picture may touch: where frames of panels run. */
  seams?: [number, number][];
  /** Whether text must stand out from what is behind it: 4.5 to 1, key figures 7 to 1. */
  contrast?: boolean;
}

/**
 * Runs inside a page: text in the DOM and in ECharts' own display lists that is cut, overlaps other text, lies outside, is
 * under the floor, touches a seam or does not stand out from what is behind it. One line a finding.
 */
export function layoutFindings({ floor, fixed, seams = [], contrast = false }: LayoutRules): string[] {
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
  /** Whether scrolling boxes around an element let nothing through of a rectangle, or of a point. */
  const scrolledAway = (element: Element, rect: DOMRect) => {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (!/auto|scroll/.test(style.overflowX + style.overflowY)) continue;
      const clip = at.getBoundingClientRect();
      if (rect.right <= clip.left || rect.left >= clip.right || rect.bottom <= clip.top || rect.top >= clip.bottom) return true;
    }
    return false;
  };

  type Colour = [number, number, number, number];
  const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  }) as CanvasRenderingContext2D;
  const read = new Map<string, Colour>();
  /** Any colour as it can be written, with its opacity from 0 to 1. */
  const colour = (text: string): Colour => {
    const held = read.get(text);
    if (held !== undefined) return held;
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = '#000';
    pixel.fillStyle = text;
    pixel.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = pixel.getImageData(0, 0, 1, 1).data;
    const made: Colour = [r, g, b, a / 255];
    read.set(text, made);
    return made;
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mix = (i: 0 | 1 | 2) => top[i] * top[3] + below[i] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const light = (c: Colour) => {
    const part = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(c[0]) + 0.7152 * part(c[1]) + 0.0722 * part(c[2]);
  };
  const ratio = (a: Colour, b: Colour) => {
    const [one, two] = [light(a), light(b)];
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  };
  /** What is behind an element: its own and its parents' grounds, one over the other. */
  const ground = (element: Element): Colour => {
    const layers: Colour[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const c = colour(getComputedStyle(at).backgroundColor);
      if (c[3] > 0) layers.push(c);
      if (c[3] === 1) break;
    }
    return layers.reduceRight<Colour>((below, top) => over(top, below), [255, 255, 255, 1]);
  };
  const opacity = (element: Element) => {
    let all = 1;
    for (let at: Element | null = element; at !== null; at = at.parentElement) all *= Number(getComputedStyle(at).opacity);
    return all;
  };
  const faint = (ink: Colour, behind: Colour, least: number, what: string) => {
    const is = ratio(over(ink, behind), behind);
    if (is < least - 0.005) found.push(`faint: ${is.toFixed(2)} under ${least} ${what}`);
  };
  const crosses = (x: number, w: number) => seams.some(([from, to]) => x < to && x + w > from);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || text.trim() === '' || element.closest('noscript, select, option, #unsupported, svg') !== null)
      continue;
    if (unseen(element)) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < floor - 0.05) found.push(`small: ${size.toFixed(1)} px "${short(text)}"`);
    if (contrast) {
      const [r, g, b, a] = colour(getComputedStyle(element).color);
      const key = element.closest('[data-figure]') !== null;
      faint([r, g, b, a * opacity(element)], ground(element), key ? 7 : 4.5, `"${short(text)}"`);
    }
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

  // Text of pictures that are written by hand: on the page, or cut by what holds them.
  for (const element of document.querySelectorAll('svg text')) {
    const text = element.textContent ?? '';
    const rect = element.getBoundingClientRect();
    if (text.trim() === '' || rect.width < 1 || unseen(element) || scrolledAway(element, rect)) continue;
    const trim = Math.max(0, (rect.height - Number.parseFloat(getComputedStyle(element).fontSize) * 0.95) / 2);
    boxes.push({ text, x: rect.left, y: rect.top + trim, w: rect.width, h: rect.height - 2 * trim, owner: element });
    for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
      if (!/hidden|clip/.test(getComputedStyle(at).overflowY)) continue;
      const clip = at.getBoundingClientRect();
      if (rect.bottom - trim > clip.bottom + 2 || rect.top + trim < clip.top - 2 || rect.right > clip.right + 2)
        found.push(`cut in picture: "${short(text)}"`);
    }
  }

  interface ZrText {
    type: string;
    style: { text?: string; font?: string; fontSize?: number; fill?: unknown; opacity?: number };
    contain?(x: number, y: number): boolean;
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
    const drawn = chart.getZr().storage.getDisplayList(true);
    for (const [at, item] of drawn.entries()) {
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
      if (contrast && typeof item.style.fill === 'string') {
        const [cx, cy] = [box.x - frame.left + box.w / 2, box.y - frame.top + box.h / 2];
        // The last shape drawn before it that lies under its middle.
        const shape = drawn
          .slice(0, at)
          .findLast(
            (d) =>
              d.type !== 'tspan' &&
              d.type !== 'line' &&
              typeof d.style.fill === 'string' &&
              d.style.fill !== 'none' &&
              d.contain?.(cx, cy),
          );
        const own = ground(holder);
        const behind = shape === undefined ? own : over(colour(shape.style.fill as string), own);
        const [r, g, b, a] = colour(item.style.fill);
        faint([r, g, b, a * (item.style.opacity ?? 1)], behind, 4.5, `in chart "${text}"`);
      }
      const trim = Math.max(0, (box.h - size * 0.95) / 2);
      boxes.push({ ...box, y: box.y + trim, h: box.h - 2 * trim });
      if (box.x < frame.left - 2 || box.x + box.w > frame.right + 2 || box.y < frame.top - 4 || box.y + box.h > frame.bottom + 4)
        found.push(`cut in chart: "${text}"`);
    }
  }

  /** Whether something opaque that floats over the page lies over a text at a place: nobody sees it there. */
  const covered = ({ owner }: Box, x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    if (top === null || top.contains(owner) || owner.contains(top)) return false;
    for (let at: Element | null = top; at !== null && !at.contains(owner); at = at.parentElement) {
      const style = getComputedStyle(at);
      if (/fixed|absolute|sticky/.test(style.position) && colour(style.backgroundColor)[3] === 1) return true;
    }
    return false;
  };

  /** Whether nobody sees a text at a place: what lies beyond the edge of its scrolling box is not laid over what is there. */
  const gone = (box: Box, at: readonly [number, number]) => covered(box, ...at) || scrolledAway(box.owner, new DOMRect(...at));

  for (const box of boxes) if (crosses(box.x, box.w)) found.push(`seam: "${short(box.text)}"`);
  if (seams.length > 0)
    for (const picture of document.querySelectorAll('[data-chart], main svg')) {
      const { left, width } = picture.getBoundingClientRect();
      if (width > 0 && !unseen(picture) && crosses(left, width))
        found.push(`seam: a picture of ${picture.closest('[data-panel]')?.getAttribute('data-panel')}`);
    }

  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length; j++) {
      const [a, b] = [boxes[i] as Box, boxes[j] as Box];
      const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
      const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
      if (w <= 2 || h <= 2) continue;
      const middle = [Math.max(a.x, b.x) + w / 2, Math.max(a.y, b.y) + h / 2] as const;
      // A sixth of the smaller one: touching ink, not touching boxes.
      if (w * h > 0.16 * Math.min(a.w * a.h, b.w * b.h) && !gone(a, middle) && !gone(b, middle))
        found.push(`overlap: "${short(a.text)}" and "${short(b.text)}"`);
    }
  return [...new Set(found)];
}
