import { CONTRACT_VERSION, type EnvelopeHead, type FeedName } from '../src/contract/envelope.ts';
import type { IssueRecord } from '../src/contract/issues.ts';
import type { LedgerFeedRecord } from '../src/contract/ledger.ts';
import { addDays, fridayBefore, fridays, isoWeek, weekStart } from '../src/domain/civil.ts';
import { concernsRecords } from './concernsFeed.ts';
import { conductRecords } from './conductFeed.ts';
import { contestRecords } from './contestFeed.ts';
import { councilsRecords } from './councilsFeed.ts';
import { cultureRecords } from './cultureFeed.ts';
import { fourChiefsRecords } from './fourChiefsFeed.ts';
import { ledgerRecords, withItems } from './ledgerFeed.ts';
import { linksRecords } from './linksFeed.ts';
import { modeRecords } from './modeFeed.ts';
import { modelsRecords } from './modelsFeed.ts';
import { observationFeed, WEEKS } from './observationsFeed.ts';
import { organisationRecords } from './organisationFeed.ts';
import { districtRecords, URBAN } from './places.ts';
import { programmeRecords } from './programmeFeed.ts';
import { propertyRecords } from './propertyFeed.ts';
import { readinessRecords } from './readinessFeed.ts';
import { renovationRecords } from './renovationFeed.ts';
import { reviewsRecords } from './reviewsFeed.ts';
import { starsRecords } from './starsFeed.ts';
import { visitsRecords } from './visitsFeed.ts';
import { wallsRecords } from './wallsFeed.ts';
import { wishesRecords } from './wishesFeed.ts';

const SOURCES: Record<FeedName, EnvelopeHead['source']> = {
  district: { zh: '区委组织部(示例)', en: 'District organisation department (sample)' },
  programme: { zh: '治理专班(示例)', en: 'Governance task force (sample)' },
  stars: { zh: '治理专班(示例)', en: 'Governance task force (sample)' },
  weekly: { zh: '督导组(示例)', en: 'Supervision team (sample)' },
  renovation: { zh: '区住建局(示例)', en: 'District housing bureau (sample)' },
  visits: { zh: '督导组(示例)', en: 'Supervision team (sample)' },
  ledger: { zh: '督导组(示例)', en: 'Supervision team (sample)' },
  concerns: { zh: '区城市管理指挥中心(示例)', en: 'District command centre (sample)' },
  wishes: { zh: '区委组织部(示例)', en: 'District organisation department (sample)' },
  fourChiefs: { zh: '区委组织部(示例)', en: 'District organisation department (sample)' },
  reviews: { zh: '治理专班(示例)', en: 'Governance task force (sample)' },
  mode: { zh: '区应急指挥中心(示例)', en: 'District emergency centre (sample)' },
  walls: { zh: '指挥中心运维(示例)', en: 'Command centre operations (sample)' },
  organisation: { zh: '治理专班(示例)', en: 'Governance task force (sample)' },
  models: { zh: '区委宣传部(示例)', en: 'District publicity department (sample)' },
  property: { zh: '区住建局(示例)', en: 'District housing bureau (sample)' },
  councils: { zh: '区民政局(示例)', en: 'District civil affairs bureau (sample)' },
  links: { zh: '区委组织部(示例)', en: 'District organisation department (sample)' },
  conduct: { zh: '区委组织部(示例)', en: 'District organisation department (sample)' },
  culture: { zh: '区委宣传部(示例)', en: 'District publicity department (sample)' },
  contest: { zh: '区委组织部(示例)', en: 'District organisation department (sample)' },
  readiness: { zh: '区应急指挥中心(示例)', en: 'District emergency centre (sample)' },
  issues: { zh: '治理专班(示例)', en: 'Governance task force (sample)' },
};

/** Weeks in one part of the weekly feed. */
const PART_WEEKS = 4;

/**
 * The demo feeds as known on a day: path inside the feeds folder to document. History ends on the
 * last Friday before that day. Pure: the same day gives the same documents.
 * @param emergencyAt the moment, ms, at which an emergency is in force; null in routine
 */
export function demoFeeds(asOfDay: string, emergencyAt: number | null = null): Map<string, unknown> {
  const last = fridayBefore(asOfDay);
  const yesterday = addDays(asOfDay, -1);
  const { year, week } = isoWeek(last);
  const sequence = year * 100 + week;
  const head = (feed: FeedName, asOf: string, cadence: EnvelopeHead['cadence'], count: number): EnvelopeHead => ({
    feed,
    contract: CONTRACT_VERSION,
    source: SOURCES[feed],
    // How few of a group live in a compound, and whose conduct is criticised: kept in memory alone.
    class: feed === 'fourChiefs' || feed === 'conduct' ? 'restricted' : 'public',
    asOf,
    generatedAt: asOf,
    cadence,
    sequence,
    demo: true,
    count,
  });
  const documents = new Map<string, unknown>();
  const put = (feed: FeedName, path: string, asOf: string, cadence: EnvelopeHead['cadence'], records: readonly unknown[]) =>
    documents.set(path, { ...head(feed, asOf, cadence, records.length), records });
  /** A feed of weekly rhythm as an index with a part for each urban street: records name their community, steps their item. */
  const putByStreet = (feed: 'ledger', asOf: string, records: readonly LedgerFeedRecord[]) => {
    const street = new Map(records.flatMap((r) => (r.kind === 'item' ? [[r.id, r.community.slice(0, 9)] as const] : [])));
    const parts = URBAN.map((code) => ({
      path: `${feed}/${code}.json`,
      street: code,
      records: records.filter((r) => street.get(r.kind === 'item' ? r.id : r.item) === code),
    }));
    for (const p of parts) put(feed, p.path, asOf, 'weekly', p.records);
    documents.set(`${feed}.json`, {
      ...head(feed, asOf, 'weekly', records.length),
      parts: parts.map((p) => ({ path: p.path, street: p.street, count: p.records.length })),
    });
  };
  put('district', 'district.json', '2025-01-06T09:00:00+08:00', 'onChange', districtRecords());
  put('programme', 'programme.json', '2025-01-06T09:00:00+08:00', 'onChange', programmeRecords());
  put('stars', 'stars.json', `${yesterday}T18:00:00+08:00`, 'daily', starsRecords(last));
  put('walls', 'walls.json', '2025-01-06T09:00:00+08:00', 'onChange', wallsRecords());
  const modeAsOf = emergencyAt === null ? `${last}T17:00:00+08:00` : new Date(emergencyAt).toISOString();
  put('mode', 'mode.json', modeAsOf, 'onChange', modeRecords(last, emergencyAt));
  const renovation = renovationRecords(last);
  put('renovation', 'renovation.json', `${last}T17:00:00+08:00`, 'weekly', renovation);

  const { weekly, standing } = observationFeed(last);
  const visits = visitsRecords(last, weekly);
  const ledger = ledgerRecords(last, weekly, visits);
  put('visits', 'visits.json', `${last}T17:30:00+08:00`, 'weekly', withItems(visits, ledger));
  putByStreet('ledger', `${last}T17:30:00+08:00`, ledger);
  const systems = {
    concerns: [concernsRecords(last, [...weekly, ...standing]), 'weekly'],
    wishes: [wishesRecords(last, weekly), 'weekly'],
    fourChiefs: [fourChiefsRecords(last, weekly), 'monthly'],
    reviews: [reviewsRecords(last, standing), 'halfYear'],
    organisation: [organisationRecords(last), 'weekly'],
    models: [modelsRecords(last), 'monthly'],
    property: [propertyRecords(last, renovation), 'monthly'],
    councils: [councilsRecords(last, weekly), 'weekly'],
    links: [linksRecords(last, [...weekly, ...standing]), 'weekly'],
    conduct: [conductRecords(last, standing), 'weekly'],
    culture: [cultureRecords(last, weekly), 'weekly'],
    contest: [contestRecords(last, standing), 'halfYear'],
    readiness: [readinessRecords(last, standing), 'monthly'],
  } as const;
  for (const [feed, [records, cadence]] of Object.entries(systems) as [
    keyof typeof systems,
    (typeof systems)[keyof typeof systems],
  ][])
    if (records.length > 0) put(feed, `${feed}.json`, `${last}T17:30:00+08:00`, cadence, records);
  const closing = `${last}T18:00:00+08:00`;
  const ends = fridays(last, WEEKS).filter((_, i) => (WEEKS - 1 - i) % PART_WEEKS === 0);
  const first = weekStart(addDays(last, -7 * (WEEKS - 1)));
  const parts = ends.map((to) => {
    const from = weekStart(addDays(to, -7 * (PART_WEEKS - 1)));
    return { path: `weekly/${from}_${to}.json`, from, to, records: weekly.filter((r) => r.week >= from && r.week <= to) };
  });
  parts.push({ path: 'weekly/standing.json', from: first, to: last, records: standing });
  for (const p of parts) put('weekly', p.path, closing, 'weekly', p.records);
  documents.set('weekly.json', {
    ...head(
      'weekly',
      closing,
      'weekly',
      parts.reduce((n, p) => n + p.records.length, 0),
    ),
    parts: parts.map((p) => ({ path: p.path, from: p.from, to: p.to, count: p.records.length })),
  });
  return documents;
}

/** The feed of the issued bulletins: made apart, as it takes seconds and few pages ask for it. */
export function issuesDocument(records: readonly IssueRecord[]): EnvelopeHead & { records: readonly IssueRecord[] } {
  const last = records.at(-1);
  if (last === undefined) throw new Error('the demo has no issued bulletin');
  return {
    feed: 'issues',
    contract: CONTRACT_VERSION,
    source: SOURCES.issues,
    class: 'public',
    asOf: last.issuedAt,
    generatedAt: last.issuedAt,
    cadence: 'weekly',
    sequence: last.year * 100 + last.number,
    demo: true,
    count: records.length,
    records,
  };
}
