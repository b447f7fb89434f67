import type { Steps } from '../../domain/steps.ts';

/** How two texts are compared: below nought where the first comes first. */
export type TextOrder = (a: string, b: string) => number;

/** Place of each text among those of a column, by the key of the column. */
export type TextRanks = Map<string, ReadonlyMap<string, number>>;

/** What of a column sorting asks for. */
export interface SortedColumn<R> {
  key: string;
  value(row: R): string | number | null;
}

/** Texts that are put in order, or merged, in one step: about two milliseconds of comparing Chinese. */
const STEP = 256;

/**
 * Place of each text among those of a column: texts are compared once for all, since comparing Chinese is what makes sorting
 * ten thousand rows slow. Texts that are the same in order share a place. In steps, so that it may be done beside the page.
 */
export function* textRanks(
  values: readonly (string | number | null)[],
  textOrder: TextOrder,
): Steps<ReadonlyMap<string, number>> {
  const texts = [...new Set(values.flatMap((v) => (v === null ? [] : [String(v)])))];
  let runs: string[][] = [];
  for (let from = 0; from < texts.length; from += STEP) {
    runs.push(texts.slice(from, from + STEP).sort(textOrder));
    yield;
  }
  while (runs.length > 1) {
    const merged: string[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* mergedRuns(runs[i] ?? [], runs[i + 1] ?? [], textOrder));
    runs = merged;
  }
  const ranks = new Map<string, number>();
  let [rank, before]: [number, string | null] = [0, null];
  (runs[0] ?? []).forEach((text, i) => {
    if (before !== null && textOrder(before, text) !== 0) rank = i;
    ranks.set(text, rank);
    before = text;
  });
  return ranks;
}

function* mergedRuns(a: readonly string[], b: readonly string[], textOrder: TextOrder): Steps<string[]> {
  const out: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (textOrder(b[j] as string, a[i] as string) < 0) out.push(b[j++] as string);
    else out.push(a[i++] as string);
    if (out.length % STEP === 0) yield;
  }
  return [...out, ...a.slice(i), ...b.slice(j)];
}
