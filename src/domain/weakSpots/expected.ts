/**
 * Watch signals and confirmed weak spots of one series in one week in which nothing has changed, counted on made-up series
 * whose weeks do not depend on each other; docs/method-validation.md has the counts.
 */
export const FALSE_PER_SERIES = { ambers: 4.9 / 480, reds: 0.1 / 480 } as const;
