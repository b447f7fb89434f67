import type { FeedReading, Rejection } from './reading.ts';

/** What a feed sent and nobody took: records of documents that stand, and of answers of which none passed. */
export const notTaken = ({ refused = [], rejected }: Pick<FeedReading, 'refused' | 'rejected'>): readonly Rejection[] => [
  ...refused,
  ...rejected,
];

/** How many records were taken of how many sent; null of a feed that has sent nothing yet, which is not none. */
export function taken({ head, sent, rejected, refused = [] }: FeedReading): { taken: number; sent: number } | null {
  if (head !== null) return { taken: sent - rejected.length, sent };
  return refused.length === 0 ? null : { taken: 0, sent: refused.length };
}
