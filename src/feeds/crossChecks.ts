import { FEED_NAMES, type FeedName } from '../contract/envelope.ts';
import type { IndicatorRecord } from '../contract/programme.ts';
import { asKnown } from '../domain/asKnown.ts';
import { validOn } from '../domain/validity.ts';
import { lateCross } from './cross/lateCross.ts';
import { missingWeeksOnce } from './cross/missingWeeks.ts';
import { checkedProgrammeFeeds } from './cross/programmeFeeds.ts';
import { withoutRepeats } from './cross/repeats.ts';
import { withoutRestrictedValues } from './cross/restricted.ts';
import { checkedRubric, isRefused } from './cross/rubric.ts';
import { sameNames } from './cross/sameNames.ts';
import { sifted, siftedOnce } from './cross/sifted.ts';
import type { FeedNotice, FeedReading, FeedReadings } from './reading.ts';
import type { Finding } from './sense/finding.ts';

type Verdict = Finding | null;

/**
 * Sense between feeds: every reference resolves, more is not done than there is, declared totals
 * agree with what arrived, nothing is said twice. A record that fails is rejected alone. Feeds that have not arrived yet
 * are not held against the others.
 */
export function crossChecks(sent: FeedReadings): FeedReadings {
  const feeds = Object.fromEntries(
    FEED_NAMES.map((feed) => [feed, withoutRepeats<FeedName>(sent[feed])]),
  ) as unknown as FeedReadings;
  const district = checkedDistrict(feeds.district);
  const programme = checkedRubric(feeds.programme);
  const subjects = new Set(district.records.flatMap((r) => (r.kind === 'compound' ? [r.id] : r.kind === 'post' ? [] : [r.code])));
  const compounds = new Set(district.records.flatMap((r) => (r.kind === 'compound' ? [r.id] : [])));
  const indicators = new Map<string, IndicatorRecord[]>();
  for (const r of programme.records) if (r.kind === 'indicator') indicators.set(r.id, [...(indicators.get(r.id) ?? []), r]);
  const criteria = new Set(programme.records.flatMap((r) => (r.kind === 'criterion' ? [r.id] : [])));
  // A criterion that was refused is known all the same: the rubric is told of, not everything that refers to it.
  const knowsCriterion = (id: string | undefined) =>
    id === undefined || criteria.size === 0 || criteria.has(id) || isRefused(programme, 'criterion', id);
  const unknown = (field: string, value: string): Verdict => ({ field, code: 'unknownReference', value });
  const stars = sifted(feeds.stars, (r) => {
    if (subjects.size > 0 && !subjects.has(r.subject)) return unknown('subject', r.subject);
    if (r.kind === 'docking' && !knowsCriterion(r.criterion)) return unknown('criterion', r.criterion);
    return null;
  });
  const weekly = siftedOnce(feeds.weekly, [district.records, programme.records, programme.rejected], (r) => {
    if (subjects.size > 0 && !subjects.has(r.subject)) return unknown('subject', r.subject);
    const own = indicators.get(r.indicator);
    if (indicators.size > 0 && own === undefined)
      return isRefused(programme, 'indicator', r.indicator) ? null : unknown('indicator', r.indicator);
    // Of a check with several terms those of the week count; between two of them it is not used.
    const measure = (own?.length === 1 ? own[0] : own?.find((i) => validOn(i, r.week)))?.measure;
    const share = measure === 'proportion' || measure === 'checklist';
    if (share && r.numerator !== null && r.denominator !== null && r.numerator > r.denominator) {
      return { field: 'numerator', code: 'sum', value: `${r.numerator}/${r.denominator}` };
    }
    // Events or marks of nothing: a rate over nought is no rate.
    if (r.denominator === 0 && (r.numerator ?? 0) > 0)
      return { field: 'denominator', code: 'sum', value: `${r.numerator}/${r.denominator}` };
    return null;
  });
  const isNowhere = (r: { compound: string }) => compounds.size > 0 && !compounds.has(r.compound);
  // Works and progress fall with the project they belong to.
  const budgets = new Map(
    feeds.renovation.records.flatMap((r) => (r.kind === 'project' && !isNowhere(r) ? [[r.id, r.budget] as const] : [])),
  );
  const renovation = sifted(feeds.renovation, (r) => {
    if (r.kind === 'project') return isNowhere(r) ? unknown('compound', r.compound) : null;
    const budget = budgets.get(r.project);
    if (budget === undefined) return unknown('project', r.project);
    if (r.kind === 'progress') {
      if (r.done !== null && r.done > budget + 0.005) return { field: 'done', code: 'sum', value: `${r.done}/${budget}` };
      if (r.planned > budget + 0.005) return { field: 'planned', code: 'sum', value: `${r.planned}/${budget}` };
    }
    return null;
  });
  // An outcome or a finding falls with the visit it belongs to.
  const visited = new Set(
    feeds.visits.records.flatMap((r) => (r.kind === 'visit' && (subjects.size === 0 || subjects.has(r.subject)) ? [r.id] : [])),
  );
  const visits = sifted(feeds.visits, (r) => {
    if (r.kind === 'round') return null;
    if (r.kind === 'visit' || r.kind === 'planned')
      return subjects.size > 0 && !subjects.has(r.subject) ? unknown('subject', r.subject) : null;
    if (!visited.has(r.visit)) return unknown('visit', r.visit);
    if (r.kind === 'finding') return knowsCriterion(r.criterion) ? null : unknown('criterion', String(r.criterion));
    return indicators.size > 0 && !indicators.has(r.indicator) ? unknown('indicator', r.indicator) : null;
  });
  const known = {
    communities: new Set(district.records.flatMap((r) => (r.kind === 'community' ? [r.code] : []))),
    compounds: new Map(district.records.flatMap((r) => (r.kind === 'compound' ? [[r.id, r.community] as const] : []))),
    knowsCriterion,
    visits: new Set(visits.records.flatMap((r) => (r.kind === 'visit' ? [r.id] : []))),
    places: subjects,
    brands: new Set(programme.records.flatMap((r) => (r.kind === 'brand' ? [r.id] : []))),
  };
  const rests = [district.records, programme.records, programme.rejected];
  const own = checkedProgrammeFeeds(feeds, known, [...rests, visits.records]);
  return withoutRestrictedValues({
    ...feeds,
    district: declared(district, programme),
    programme,
    stars,
    weekly: complete(weekly, programme),
    renovation,
    visits,
    issues: knownCorrections(feeds.issues),
    mode: feeds.mode,
    walls: feeds.walls,
    ...own,
    ...lateCross.organisation?.(feeds, known, rests),
  });
}

function checkedDistrict(reading: FeedReading<'district'>): FeedReading<'district'> {
  const streets = new Set(reading.records.flatMap((r) => (r.kind === 'street' ? [r.code] : [])));
  const communities = new Set(reading.records.flatMap((r) => (r.kind === 'community' && streets.has(r.street) ? [r.code] : [])));
  const compounds = new Set(
    reading.records.flatMap((r) => (r.kind === 'compound' && communities.has(r.community) ? [r.id] : [])),
  );
  return sifted(reading, (r) => {
    if (r.kind === 'community' && !streets.has(r.street)) return { field: 'street', code: 'unknownReference', value: r.street };
    if (r.kind === 'compound' && !communities.has(r.community))
      return { field: 'community', code: 'unknownReference', value: r.community };
    if (r.kind === 'post' && !communities.has(r.subject) && !compounds.has(r.subject))
      return { field: 'subject', code: 'unknownReference', value: r.subject };
    return null;
  });
}

/** An issue corrects one that is there, be it one that was refused: a changed file must not take the erratum along. */
function knownCorrections(reading: FeedReading<'issues'>): FeedReading<'issues'> {
  const known = new Set([...reading.records.map((r) => r.id), ...reading.rejected.map((r) => r.record.replace(/^issue\//, ''))]);
  return sifted(reading, (r) => {
    const stray = r.corrects.find((id) => !known.has(id));
    return stray === undefined ? null : { field: 'corrects', code: 'unknownReference', value: stray };
  });
}

/** Says so where a whole week is missing between the first and the last. */
function complete(weekly: FeedReading<'weekly'>, programme: FeedReading<'programme'>): FeedReading<'weekly'> {
  const notices = missingWeeksOnce(weekly.records, programme.records, weekly.unread);
  return notices.length === 0 ? weekly : { ...weekly, notices: [...weekly.notices, ...notices] };
}

/** Says so where the programme declares another number of compounds, streets or communities than arrived, or two look the same. */
function declared(district: FeedReading<'district'>, programme: FeedReading<'programme'>): FeedReading<'district'> {
  if (district.records.length === 0) return district;
  // A corrected record stands for the one it corrects: the two are one place.
  const records = asKnown('district', district.records, null);
  const compounds = records.filter((r) => r.kind === 'compound');
  const arrived: Record<string, number> = {
    happyCompounds: compounds.length,
    oldCompounds: compounds.filter((c) => c.isOld).length,
    themeModels: compounds.filter((c) => c.tier === 'themeModel').length,
    benchmarks: compounds.filter((c) => c.tier === 'benchmark').length,
    streets: records.filter((r) => r.kind === 'street').length,
    communities: records.filter((r) => r.kind === 'community').length,
  };
  const notices: FeedNotice[] = [...sameNames(records)];
  for (const r of asKnown('programme', programme.records, null)) {
    if (r.kind !== 'declaredTotal') continue;
    const n = arrived[r.id];
    if (n !== undefined && n !== r.value)
      notices.push({ code: 'declaredTotal', detail: { total: r.label.zh, totalEn: r.label.en, declared: r.value, arrived: n } });
  }
  return notices.length === 0 ? district : { ...district, notices: [...district.notices, ...notices] };
}
