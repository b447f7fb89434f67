import type { Indicator } from '../../../domain/programme.ts';
import type { Level, Question, WeakSpotItem } from '../../../domain/weakSpots/report.ts';
import type { Measure } from '../../../domain/weakSpots/series.ts';
import { dayShort, decimal, type Language, named, percent, signed } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';
import { valueText, levelText as writtenLevel } from '../../shared/weakSpots/levelText.ts';

type AllWords = Words & DeskWords;

/** A level as the desk writes it. */
export function levelText(level: Level, measure: Measure, unit: string, words: AllWords): string {
  const { level: of, chart } = words.weakSpots;
  return writtenLevel(level, measure, unit, { level: of, noValue: chart.noValue });
}

/** Powers of ten under which a chance lies: 4 and more for one in ten thousand. */
export const tenthsOf = (chance: number): number => {
  let tenths = 0;
  while (tenths < 4 && chance < 10 ** -(tenths + 1)) tenths += 1;
  return tenths;
};

/** What one item says in one sentence, with its rule and numbers. */
export function itemSentence(
  item: WeakSpotItem,
  indicator: Indicator | undefined,
  family: number,
  words: AllWords,
  lang: Language,
): string {
  const w = words.weakSpots;
  const { measure } = item.run;
  const unit = indicator === undefined ? '' : named(indicator.unit, lang);
  const text = (l: Level) => levelText(l, measure, unit, words);
  const recent = text(item.recent);
  const base = text(item.baseline);
  switch (item.tier) {
    case 'red': {
      const since = item.since === null ? '' : dayShort(item.since, lang);
      if (item.by === null || item.chance === null) return w.redHeld(since, recent, base);
      const chance = w.rarely(tenthsOf(item.chance));
      return item.by === 'week' ? w.redWeek(text(item.latest), base, chance, family) : w.red(recent, base, chance, family);
    }
    case 'bright': {
      const since = item.since === null ? '' : dayShort(item.since, lang);
      if (item.by === null || item.chance === null) return w.brightHeld(since, recent, base);
      return w.bright(recent, base, w.rarely(tenthsOf(item.chance)), family);
    }
    case 'amber': {
      const reasons = [
        item.firstChange === null ? '' : w.firstChange(dayShort(item.firstChange, lang), text(item.latest)),
        ruleText(item, unit, words),
        item.isDrift ? w.drift : '',
      ].filter((r) => r !== '');
      return w.amber(reasons.join(w.and));
    }
    default:
      return stateSentence(item, words);
  }
}

/** The rule that the newest point breaks, in words; empty where none does. */
export function ruleText(item: WeakSpotItem, unit: string, words: AllWords): string {
  const { rule, run, tier, latest } = item;
  if (rule === 0) return '';
  // A bright spot lies on the better side of the mean, every other on the worse.
  const isLow = (run.better === 'up') !== (tier === 'bright');
  return words.weakSpots.rules[rule](
    levelText(latest, run.measure, unit, words),
    isLow,
    words.weakSpots.points[run.weeksPerPoint],
  );
}

/** Why an item cannot be judged, or not fully. */
function stateSentence(item: WeakSpotItem, words: AllWords): string {
  const w = words.weakSpots.state;
  switch (item.maturity) {
    case 'interrupted':
      return item.silentWeeks >= 3 ? w.interrupted(item.silentWeeks) : w.torn;
    case 'settled':
      return '';
    default:
      return w[item.maturity];
  }
}

/** The other compounds beside this one, and how far apart they are. */
export function peersText(item: WeakSpotItem, words: AllWords): string | null {
  const { peers, recent, run } = item;
  if (peers === null || recent.value === null) return null;
  const w = words.weakSpots;
  const gap = recent.value - peers.value;
  const apart =
    run.measure === 'share' ? w.gapPoints(signed(gap * 100, 0)) : w.gapUnits(signed(gap, run.measure === 'count' ? 2 : 1));
  return w.peers(valueText(peers.value, run.measure), peers.compounds, apart);
}

/** A question in one sentence. */
export function questionSentence(q: Question, words: AllWords, lang: Language): string {
  const w = words.weakSpots.question;
  const share = (v: number) => percent(v, 0);
  switch (q.kind) {
    case 'onThreshold':
      return w.onThreshold(q.weeks, q.of, share(q.threshold));
    case 'repeated':
      return w.repeated(q.weeks, decimal(q.x, 0), decimal(q.n, 0));
    case 'allPerfect':
      return w.allPerfect(q.weeks, decimal(q.n, 0), share(q.peers));
    case 'beforeCount':
      return w.beforeCount(dayShort(q.count, lang), share(q.before), share(q.at), q.after === null ? '—' : share(q.after));
  }
}
