import { LATE_SCHEMAS } from '../contract/lateSchemas.ts';
import type { FeedChecks } from './feedCheck.ts';
import { concernsSense } from './sense/concerns.ts';
import { conductSense } from './sense/conduct.ts';
import { contestSense } from './sense/contest.ts';
import { councilsSense } from './sense/councils.ts';
import { cultureSense } from './sense/culture.ts';
import { fourChiefsSense } from './sense/fourChiefs.ts';
import { issuesSense } from './sense/issues.ts';
import { ledgerSense } from './sense/ledger.ts';
import { linksSense } from './sense/links.ts';
import { modelsSense } from './sense/models.ts';
import { organisationSense } from './sense/organisation.ts';
import { propertySense } from './sense/property.ts';
import { readinessSense } from './sense/readiness.ts';
import { reviewsSense } from './sense/reviews.ts';
import { visitsSense } from './sense/visits.ts';
import { wishesSense } from './sense/wishes.ts';

/** Checks of the feeds that are read after the first picture: loaded with the first of them. */
export const LATE_CHECKS = {
  visits: { feed: 'visits', schema: LATE_SCHEMAS.visits, sense: visitsSense },
  ledger: { feed: 'ledger', schema: LATE_SCHEMAS.ledger, sense: ledgerSense },
  concerns: { feed: 'concerns', schema: LATE_SCHEMAS.concerns, sense: concernsSense },
  wishes: { feed: 'wishes', schema: LATE_SCHEMAS.wishes, sense: wishesSense },
  fourChiefs: { feed: 'fourChiefs', schema: LATE_SCHEMAS.fourChiefs, sense: fourChiefsSense },
  reviews: { feed: 'reviews', schema: LATE_SCHEMAS.reviews, sense: reviewsSense },
  issues: { feed: 'issues', schema: LATE_SCHEMAS.issues, sense: issuesSense },
  organisation: { feed: 'organisation', schema: LATE_SCHEMAS.organisation, sense: organisationSense },
  models: { feed: 'models', schema: LATE_SCHEMAS.models, sense: modelsSense },
  property: { feed: 'property', schema: LATE_SCHEMAS.property, sense: propertySense },
  councils: { feed: 'councils', schema: LATE_SCHEMAS.councils, sense: councilsSense },
  links: { feed: 'links', schema: LATE_SCHEMAS.links, sense: linksSense },
  conduct: { feed: 'conduct', schema: LATE_SCHEMAS.conduct, sense: conductSense },
  culture: { feed: 'culture', schema: LATE_SCHEMAS.culture, sense: cultureSense },
  contest: { feed: 'contest', schema: LATE_SCHEMAS.contest, sense: contestSense },
  readiness: { feed: 'readiness', schema: LATE_SCHEMAS.readiness, sense: readinessSense },
} as const satisfies FeedChecks<keyof typeof LATE_SCHEMAS>;
