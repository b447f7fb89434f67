import type { Bilingual } from '../contract/common.ts';
import type { FeedName } from '../contract/envelope.ts';
import type { DeckSlide, Said, SlideChart, SlidePicture } from '../domain/deck/deck.ts';
import type { Counts, Finding, FindingOf, NamedPicture } from '../domain/deck/finding.ts';
import type { BothWords, SlideWords } from './deckWords.ts';
import { dayLong, dayShort, decimal, type Language, monthLong, named, percent, signed, stamp, weekShort } from './format.ts';
import { slideChart } from './slideChart.ts';

/** What a slide must know of a feed: whose it is and how far its data go. */
export interface FeedTold {
  office: Bilingual;
  /** ms since the epoch. */
  asOf: number | null;
}

/** The same words in both languages. */
export type Say = (of: (w: SlideWords, lang: Language) => string) => Said;

/** Says a thing in both languages. */
export const sayer =
  (both: BothWords): Say =>
  (of) => ({ zh: of(both.slides['zh-CN'], 'zh-CN'), en: of(both.slides.en, 'en') });

/** What differs from kind to kind. */
type Body = Pick<DeckSlide, 'kicker' | 'claim' | 'figure' | 'unit' | 'counts'> & {
  why: (w: SlideWords, lang: Language) => string[];
  pair?: { before: NamedPicture; after: NamedPicture };
};

/** A finding as a slide, in both languages. Pictures come without their bytes: who freezes the talk fetches them. */
export function slideOf(finding: Finding, told: (feed: FeedName) => FeedTold | null, both: BothWords): DeckSlide {
  const say = sayer(both);
  const { why, pair, ...body } = bodyOf(finding, say);
  const feed = told(finding.feed);
  const chart: SlideChart | null = pair === undefined ? slideChart(finding, say) : null;
  return {
    id: finding.id,
    ...body,
    chart,
    pair: pair === undefined ? null : { before: picture(pair.before, 'before', say), after: picture(pair.after, 'after', say) },
    source: sourceOf(finding, feed, both),
    proof: say((w, lang) => [...why(w, lang), ...(finding.sample ? [w.sampleNote] : [])].join(lang === 'en' ? '; ' : '；')),
    asOf: finding.kind === 'fact' || feed?.asOf == null ? null : new Date(feed.asOf).toISOString(),
    sample: finding.sample,
    notes: '',
  };
}

function sourceOf(finding: Finding, feed: FeedTold | null, both: BothWords): Said {
  return sayer(both)((w, lang) => {
    if (finding.kind === 'fact') return w.factSource(finding.year);
    const part = finding.feed === 'weekly' ? weekShort(finding.to, lang) : both.feed[lang][finding.feed];
    return w.source(feed === null ? '' : named(feed.office, lang), part, feed?.asOf == null ? '' : stamp(feed.asOf));
  });
}

function picture(of: NamedPicture, side: 'before' | 'after', say: Say): SlidePicture {
  return {
    path: of.path,
    blob: null,
    caption: say((w, lang) =>
      [w.pair[side], of.day === null ? '' : dayLong(of.day, lang), of.drawing ? w.pair.drawing : '']
        .filter((part) => part !== '')
        .join(' · '),
    ),
    day: of.day,
  };
}

const n0 = (x: number) => decimal(x, 0);
const rateOf = (c: Counts) => decimal((c.x / c.n) * 100, 1);
const countsOf = (c: Counts) => ({ numerator: c.x, denominator: c.n });
const daysOf = (f: Finding, w: SlideWords, lang: Language) =>
  f.from === f.to
    ? dayShort(f.to, lang)
    : f.from === null
      ? w.upTo(dayShort(f.to, lang))
      : w.days(dayShort(f.from, lang), dayShort(f.to, lang));

/** What a rate is held against, and whether it stands out. */
function besideOf(f: FindingOf<'check'> | FindingOf<'satisfaction'>, w: SlideWords): string[] {
  const { district } = f;
  if (district === null) return [];
  return [`${w.beside(n0(district.x), n0(district.n))} (${rateOf(district)}%)`, f.lowN ? w.lowN : f.above ? w.above : w.notAbove];
}

function bodyOf(f: Finding, say: Say): Body {
  switch (f.kind) {
    case 'lit': {
      const reached = f.byLit.slice(f.lit).reduce((a, b) => a + b, 0);
      const rated = f.byLit.reduce((a, b) => a + b, 0);
      return {
        kicker: say((w) => w.lit.kicker),
        claim: say((w) => w.lit.claim(f.lit, f.of)),
        figure: String(f.lit),
        unit: say((w) => w.lit.unit(f.of)),
        counts: { numerator: f.lit, denominator: f.of },
        why: (w) => [w.lit.proof(rated, reached, f.lit)],
      };
    }
    case 'weekly': {
      const range = f.ranks === null ? null : f.ranks.low === f.ranks.high ? `${f.ranks.low}` : `${f.ranks.low}–${f.ranks.high}`;
      return {
        kicker: say((w) => w.weekly.kicker),
        claim: say((w) =>
          f.mode === 'full' ? w.weekly.claim(f.rankable, range) : w.weekly.alone(f.tier === null ? null : w.tier[f.tier]),
        ),
        figure: decimal(f.score, 2),
        unit: say((w) => w.weekly.unit),
        counts: null,
        why: (w, lang) => [w.weekly.proof(daysOf(f, w, lang))],
      };
    }
    case 'progress': {
      const since = (w: SlideWords) => (f.back === 1 ? w.progress.lastWeek : w.progress.weeksAgo(f.back));
      const points = decimal(f.change, 2);
      return {
        kicker: say((w) => w.progress.kicker),
        claim: say((w, lang) =>
          f.isCommunity ? w.progress.community(since(w), points) : w.progress.compound(named(f.name, lang), since(w), points),
        ),
        figure: signed(f.change, 2),
        unit: say((w) => w.progress.unit),
        counts: null,
        why: (w, lang) => [
          `${weekShort(f.baseline, lang)} ${decimal(f.score - f.change, 2)} → ${weekShort(f.to, lang)} ${decimal(f.score, 2)}`,
          w.progress.proof(f.places),
        ],
      };
    }
    case 'check':
      return {
        kicker: f.label,
        claim: say((w, lang) =>
          [w.check.claim(n0(f.own.x), n0(f.own.n), named(f.unit, lang)), ...(f.above ? [w.above] : [])].join(
            lang === 'en' ? ', ' : '，',
          ),
        ),
        figure: rateOf(f.own),
        unit: say((w) => w.check.unit),
        counts: countsOf(f.own),
        why: (w, lang) => [`${n0(f.own.x)}/${n0(f.own.n)}`, ...besideOf(f, w), daysOf(f, w, lang)],
      };
    case 'works':
      return {
        kicker: say((w) => w.works.kicker),
        claim: say((w, lang) =>
          f.isDone
            ? w.works.done(named(f.name, lang))
            : w.works.claim(named(f.name, lang), f.plannedShare === null ? null : percent(f.plannedShare)),
        ),
        figure: decimal(f.share * 100, 1),
        unit: say((w) => w.works.unit),
        counts: { numerator: f.done, denominator: f.budget },
        why: (w, lang) => [w.works.proof(n0(f.done), n0(f.budget)), daysOf(f, w, lang)],
      };
    case 'pair': {
      const homes = (w: SlideWords) =>
        w.pair.homes(f.households === null ? null : n0(f.households), f.residents === null ? null : n0(f.residents));
      return {
        kicker: say((w) => w.pair.kicker),
        claim: say((w, lang) => w.pair.claim(named(f.name, lang), homes(w))),
        figure: null,
        unit: say(() => ''),
        counts: null,
        pair: f,
        why: (w) => [f.works === null ? w.pair.noWorks : w.pair.proof(n0(f.works.x), n0(f.works.n))],
      };
    }
    case 'wishes':
      return {
        kicker: say((w) => w.wishes.kicker),
        claim: say((w) => w.wishes.claim(n0(f.verified))),
        figure: n0(f.realised),
        unit: say((w) => w.wishes.unit),
        counts: { numerator: f.realised, denominator: f.verified },
        why: (w) => [w.wishes.proof(n0(f.realised), n0(f.verified), n0(f.own.of), n0(f.district.of))],
      };
    case 'satisfaction':
      return {
        kicker: say((w) => w.satisfaction.kicker),
        claim: say((w, lang) => w.satisfaction.claim(named(f.label, lang), n0(f.own.x), n0(f.own.n))),
        figure: rateOf(f.own),
        unit: say((w) => w.satisfaction.unit),
        counts: countsOf(f.own),
        why: (w, lang) => [
          w.satisfaction.proof(percent(f.interval[0]), percent(f.interval[1])),
          ...besideOf(f, w),
          daysOf(f, w, lang),
        ],
      };
    case 'reviews':
      return {
        kicker: say((w) => w.reviews.kicker),
        claim: say((w) => w.reviews.claim(n0(f.scorers))),
        figure: decimal(f.score, 1),
        unit: say((w) => w.reviews.unit),
        counts: null,
        why: (w, lang) => [w.reviews.proof(f.period), daysOf(f, w, lang)],
      };
    case 'brand':
      return {
        kicker: say((w, lang) => w.brand.kicker(named(f.label, lang))),
        claim: say((w, lang) => w.brand.claim(named(f.service, lang), monthLong(f.month.from, lang))),
        figure: n0(f.delivered),
        unit: f.unit,
        counts: null,
        why: (w) => [w.brand.proof(f.months.filter((m) => m.delivered !== null).length, f.months.length)],
      };
    case 'case': {
      const pair = f.before !== null && f.after !== null ? { pair: { before: f.before, after: f.after } } : {};
      return {
        kicker: say((w) => w.case.kicker),
        claim: f.title,
        figure: 'pair' in pair ? null : n0(f.steps),
        unit: say((w) => ('pair' in pair ? '' : w.case.unit)),
        counts: null,
        ...pair,
        why: (w, lang) => [
          w.case.proof(named(f.name, lang), named(f.result, lang), f.adoptedOn === null ? null : dayLong(f.adoptedOn, lang)),
        ],
      };
    }
    case 'compounds':
      return {
        kicker: say((w) => w.compounds.kicker),
        claim: say((w, lang) => w.compounds.list(f.compounds.map((c) => w.compounds.stars(named(c.name, lang), c.lit)))),
        figure: n0(f.compounds.length),
        unit: say((w) => w.compounds.unit),
        counts: null,
        why: (w) => [w.compounds.proof(f.compounds.filter((c) => c.lit !== null).length, f.compounds.length)],
      };
    case 'fact':
      return {
        kicker: say((w) => w.fact.kicker(f.year)),
        claim: say((w, lang) => w.fact.claim(f.name === null ? null : named(f.name, lang), named(f.label, lang))),
        figure: n0(f.value),
        unit: f.unit,
        counts: null,
        why: (w) => [w.fact.proof(f.year)],
      };
  }
}
