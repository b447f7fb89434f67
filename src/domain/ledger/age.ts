/**
 * How long an item has been known, in bands of whole days since it was found. The district has named none: these are samples
 * and are marked so on screen.
 */
export const AGE_BANDS = [
  { id: 'd7', from: 0, to: 7 },
  { id: 'd14', from: 8, to: 14 },
  { id: 'd30', from: 15, to: 30 },
  { id: 'more', from: 31, to: null },
] as const;
export type AgeBand = (typeof AGE_BANDS)[number]['id'];

/** The band of a number of days; a day that has not come yet is in the first. */
export const ageBand = (days: number): AgeBand => AGE_BANDS.find((b) => b.to === null || days <= b.to)?.id ?? 'more';
