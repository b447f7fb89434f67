import type { Decisions } from '../decisions.ts';
import type { StarSheet } from '../starSheet.ts';
import { type StarSource, sheetIn } from './starLines.ts';

/** What of the stars of a place a brand's candidacy rests on. */
export interface BrandStars {
  /** Its live trial sheet of a week; null where the place is no subject of stars. */
  sheet(subject: string, week: string): Pick<StarSheet, 'lit' | 'of' | 'unrated'> | null;
  /** The bonus star decided for it and in force on the week's Friday. */
  bonus(subject: string, week: string): Decisions['bonusStar'];
}

/** The stars as the board has them: one sheet for a page, whoever asks. */
export function brandStars(source: StarSource): BrandStars {
  return {
    sheet: (subject, week) => {
      const isCommunity = source.communitySheets.has(subject);
      const own = isCommunity ? source.communitySheets.get(subject)?.sheet : source.sheets.get(subject);
      if (own === undefined || week === source.week) return own ?? null;
      return sheetIn(source, isCommunity ? 'community' : 'compound', subject, week);
    },
    bonus: (subject, week) => source.decided(subject, week).bonusStar,
  };
}
