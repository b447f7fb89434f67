/**
 * Least point of a function of two variables by Nelder and Mead's simplex (1965, Computer Journal 7:308), run again from
 * its own result until that no longer helps.
 */
export function nelderMead(
  f: (x: [number, number]) => number,
  start: [number, number],
  size: [number, number],
): [number, number] {
  let best = start;
  let value = f(start);
  for (let run = 0; run < 6; run++) {
    const found = simplex(f, best, [size[0] / (run + 1), size[1] / (run + 1)]);
    const next = f(found);
    const gain = value - next;
    if (next <= value) [best, value] = [found, next];
    if (run > 0 && gain < 1e-13 * (1 + Math.abs(value))) break;
  }
  return best;
}

function simplex(f: (x: [number, number]) => number, [x0, y0]: [number, number], [dx, dy]: [number, number]): [number, number] {
  type Point = { at: [number, number]; value: number };
  const point = (at: [number, number]): Point => ({ at, value: f(at) });
  let s: [Point, Point, Point] = [point([x0, y0]), point([x0 + dx, y0]), point([x0, y0 + dy])];
  for (let i = 0; i < 600; i++) {
    s = s.sort((a, b) => a.value - b.value) as typeof s;
    const [a, b, c] = s;
    const spread = Math.max(
      Math.abs(c.at[0] - a.at[0]),
      Math.abs(c.at[1] - a.at[1]),
      Math.abs(b.at[0] - a.at[0]),
      Math.abs(b.at[1] - a.at[1]),
    );
    if (spread < 1e-11) break;
    const middle: [number, number] = [(a.at[0] + b.at[0]) / 2, (a.at[1] + b.at[1]) / 2];
    const along = (t: number) => point([middle[0] + t * (c.at[0] - middle[0]), middle[1] + t * (c.at[1] - middle[1])]);
    const reflected = along(-1);
    if (reflected.value < a.value) {
      const further = along(-2);
      s = [a, b, further.value < reflected.value ? further : reflected];
    } else if (reflected.value < b.value) s = [a, b, reflected];
    else {
      const nearer = reflected.value < c.value ? along(-0.5) : along(0.5);
      if (nearer.value < Math.min(c.value, reflected.value)) s = [a, b, nearer];
      else {
        const towards = (p: Point) => point([(p.at[0] + a.at[0]) / 2, (p.at[1] + a.at[1]) / 2]);
        s = [a, towards(b), towards(c)];
      }
    }
  }
  return s.sort((a, b) => a.value - b.value)[0]?.at ?? [x0, y0];
}

/** Least point of a function of one variable between two ends, by golden sections. */
export function golden(f: (x: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [from, to];
  let [c, d] = [b - ratio * (b - a), a + ratio * (b - a)];
  let [fc, fd] = [f(c), f(d)];
  for (let i = 0; i < 120 && b - a > 1e-12 * (1 + Math.abs(a)); i++) {
    if (fc < fd) {
      [b, d, fd] = [d, c, fc];
      c = b - ratio * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + ratio * (b - a);
      fd = f(d);
    }
  }
  return (a + b) / 2;
}
