import { useMemo } from 'react';
import type { SystemRecords } from '../domain/systems/context.ts';
import { useFeeds } from './useFeeds.ts';

/** The checked records of the programme's systems; the same object as long as none changed. */
export function useSystemRecords(): SystemRecords {
  const { district, programme, weekly, visits, ledger, concerns, wishes, fourChiefs, reviews } = useFeeds();
  return useMemo(
    () => ({
      district: district.records,
      programme: programme.records,
      weekly: weekly.records,
      visits: visits.records,
      ledger: ledger.records,
      concerns: concerns.records,
      wishes: wishes.records,
      fourChiefs: fourChiefs.records,
      reviews: reviews.records,
    }),
    [
      district.records,
      programme.records,
      weekly.records,
      visits.records,
      ledger.records,
      concerns.records,
      wishes.records,
      fourChiefs.records,
      reviews.records,
    ],
  );
}
