import { qnorm } from './normalQuantile.ts';
import { Z95 } from './wilson.ts';

const Z998 = qnorm(0.999);

export interface FunnelLimits {
  lo95: number;
  hi95: number;
  lo998: number;
  hi998: number;
}

/**
 * Control limits of a funnel plot for a proportion p at a denominator n (Spiegelhalter 2005, SiM 24:1185). Linear limits
 * clipped to 0..1; with over-dispersion tau2 > 0 the arcsine ones.
 */
export function funnel(p: number, n: number, tau2 = 0): FunnelLimits {
  const limit = (z: number): number => {
    if (tau2 > 0) {
      const angle = Math.asin(Math.sqrt(p)) + z * Math.sqrt(1 / (4 * n) + tau2);
      return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
    }
    return Math.min(1, Math.max(0, p + z * Math.sqrt((p * (1 - p)) / n)));
  };
  return { lo95: limit(-Z95), hi95: limit(Z95), lo998: limit(-Z998), hi998: limit(Z998) };
}

/**
 * Over-dispersion of shares on the arcsine scale: z-scores winsorised at 10 % each side, phi their mean square, tau2 the
 * variance between units by moments (Spiegelhalter 2005, QSHC 14:347; as in FunnelPlotR). phi <= (K-1)/K gives exactly 0.
 */
export function overdispersion(x: readonly number[], n: readonly number[]): { phi: number; tau2: number } {
  const k = x.length;
  const total = n.reduce((a, b) => a + b, 0);
  const p = x.reduce((a, b) => a + b, 0) / total;
  const centre = Math.asin(Math.sqrt(p));
  const raw = x.map((xi, i) => (Math.asin(Math.sqrt(xi / (n[i] as number))) - centre) * Math.sqrt(4 * (n[i] as number)));
  const [low, high] = [quantile(raw, 0.1), quantile(raw, 0.9)];
  const z = raw.map((v) => Math.min(high, Math.max(low, v)));
  const phi = z.reduce((sum, v) => sum + v * v, 0) / k;
  const w = n.map((ni) => 4 * ni);
  const sum = w.reduce((a, b) => a + b, 0);
  const squares = w.reduce((a, b) => a + b * b, 0);
  const above = k * phi - (k - 1);
  return { phi, tau2: above <= 0 ? 0 : above / (sum - squares / sum) };
}

/** Quantile by linear interpolation (type 7 of Hyndman and Fan). */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const i = Math.floor(at);
  const [a, b] = [sorted[i] as number, sorted[Math.min(i + 1, sorted.length - 1)] as number];
  return a + (b - a) * (at - i);
}
