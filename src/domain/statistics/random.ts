/** A seeded stream of random numbers: the same seed gives the same picture on every machine. */
export interface Random {
  /** Uniform, 0 (exclusive) to 1 (exclusive). */
  uniform(): number;
  normal(): number;
  /** Gamma of a shape > 0 with rate 1. */
  gamma(shape: number): number;
  beta(a: number, b: number): number;
  /** The same as samplers of one shape, for many draws. */
  gammaOf(shape: number): () => number;
  betaOf(a: number, b: number): () => number;
}

/** FNV-1a over UTF-16 units: a seed from words such as indicator, period and method version. */
export function seedOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** sfc32 (C. Doty-Humphrey, PractRand), run in for twelve rounds. @param seed any integer */
export function random(seed: number): Random {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let d = 1;
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  const uniform = () => (next() + 0.5) / 4294967296;
  let spare = Number.NaN;
  /** Marsaglia's polar method: two at a time, several times faster than by the quantile. */
  const normal = () => {
    if (!Number.isNaN(spare)) {
      const held = spare;
      spare = Number.NaN;
      return held;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const r = x * x + y * y;
      if (r >= 1 || r === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(r)) / r);
      spare = y * scale;
      return x * scale;
    }
  };
  /** Marsaglia and Tsang 2000, ACM TOMS 26:363; shapes under 1 by boosting. */
  const gammaOf = (shape: number): (() => number) => {
    if (shape < 1) {
      const above = gammaOf(shape + 1);
      return () => above() * uniform() ** (1 / shape);
    }
    const m = shape - 1 / 3;
    const s = 1 / Math.sqrt(9 * m);
    return () => {
      for (;;) {
        const x = normal();
        const t = 1 + s * x;
        if (t <= 0) continue;
        const v = t * t * t;
        const u = uniform();
        // Sufficient for the exact test below, and spares two logarithms nearly always.
        if (u < 1 - 0.0331 * x * x * x * x) return m * v;
        if (Math.log(u) < 0.5 * x * x + m - m * v + m * Math.log(v)) return m * v;
      }
    };
  };
  const betaOf = (p: number, q: number): (() => number) => {
    const [one, other] = [gammaOf(p), gammaOf(q)];
    return () => {
      const x = one();
      return x / (x + other());
    };
  };
  return { uniform, normal, gamma: (shape) => gammaOf(shape)(), beta: (p, q) => betaOf(p, q)(), gammaOf, betaOf };
}
