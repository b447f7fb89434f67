/** Seeded random numbers: the same seed gives the same make-believe on every machine. */
export interface Random {
  /** Uniform 0 (inclusive) to 1 (exclusive). */
  next(): number;
  int(from: number, to: number): number;
  normal(): number;
  poisson(mean: number): number;
  binomial(n: number, p: number): number;
}

/** sfc32 seeded by the FNV hash of a text. */
export function random(seed: string): Random {
  let h = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193);
  let a = h | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let d = 1;
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i++) next();
  const self: Random = {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let k = 0;
      for (let p = next(); p > limit; p *= next()) k += 1;
      return k;
    },
    binomial: (n, p) => {
      let x = 0;
      for (let i = 0; i < n; i++) if (next() < p) x += 1;
      return x;
    },
  };
  return self;
}
