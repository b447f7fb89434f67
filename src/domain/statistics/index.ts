/** The statistics of the product, by the names of its methods. Pure functions; whatever draws is seeded. */
export { composite, weightRobustness } from './composite.ts';
export { judgeZ, trimmed } from './contest.ts';
export { chiSquareUpper, meanSd, pbeta, pgamma, pnorm, qbeta, qgamma } from './distributions.ts';
export { funnel, overdispersion } from './funnel.ts';
export { poissonExact } from './intervals.ts';
export { countRanks, mogstadRanks, topSet } from './mogstad.ts';
export { bh, holm } from './multiple.ts';
export { qnorm } from './normalQuantile.ts';
export { predictCount, predictMean, predictProp } from './predict.ts';
export { assurance, cusum, laney, pChart, rules, uChart } from './processCharts.ts';
export { random, seedOf } from './random.ts';
export { competitionRanks, jointRanks, type RankRange, rankPosterior } from './ranks.ts';
export { earnedSchedule, earnedValue, forecast } from './renovation.ts';
export { type BetaPrior, bbFit, gpFit, heterogeneity, shrink } from './shrinkage.ts';
export {
  type StarCap,
  type StarConfig,
  type StarOption,
  type StarReading,
  type StarResult,
  standardError,
  star,
} from './star.ts';
export { wilson, Z95 } from './wilson.ts';
export { xmr } from './xmr.ts';
