/** What is said of one figure: its name and unit, and its definition (口径). */
export interface FigureTerm {
  name: string;
  /** What it counts, after the number: 件, 户. Of a share: what numerator and denominator count. */
  unit: string;
  /** Of a mean: what it is over, after the number: 个社区. */
  over?: string;
  /** What it means to the reader, in a sentence. */
  meaning: string;
  /** How it is worked out, in words. */
  formula: string;
  /** Of a rate: what is counted, and of what; empty where the figure is no rate. */
  numerator: string;
  denominator: string;
  /** How often it is made anew. */
  cadence: string;
}

/** A term, checked by the compiler to be whole. */
export const term = (t: FigureTerm): FigureTerm => t;
