/**
 * Watch signals and confirmed weak spots a week among 480 series in which nothing has changed: where weeks do not depend on
 * each other, and where each is correlated 0.3 with the one before. Counted on made-up districts; docs/method-validation.md
 * has the counts, and a test holds these numbers to it.
 */
export const FALSE_A_WEEK = {
  series: 480,
  ambers: 5.69,
  reds: 0.16,
  ambersCorrelated: 16.13,
  redsCorrelated: 5.63,
} as const;

/** Signals to expect in a week if all is well, for a family of that many series. */
export function expectedFalse(family: number): {
  ambers: number;
  reds: number;
  ambersCorrelated: number;
  redsCorrelated: number;
} {
  const { series, ambers, reds, ambersCorrelated, redsCorrelated } = FALSE_A_WEEK;
  const share = family / series;
  return {
    ambers: ambers * share,
    reds: reds * share,
    ambersCorrelated: ambersCorrelated * share,
    redsCorrelated: redsCorrelated * share,
  };
}
