/** The lists of the weak-spots page: confirmed, to watch, bright, questions, and what cannot be judged. */
export const WEAK_SPOT_LISTS = ['red', 'amber', 'bright', 'questions', 'states'] as const;
export type WeakSpotList = (typeof WEAK_SPOT_LISTS)[number];
