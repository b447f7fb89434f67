import type { FairnessRecord } from '../../contract/issues.ts';
import type { FairnessWarning } from '../../domain/bulletin/fairness.ts';
import { type Language, named } from '../format.ts';
import type { BulletinTexts } from './making.ts';
import { printed } from './printed.ts';

/** A warning with its sentence, as it is recorded when a person goes on, and the blocks it is about. */
export interface FairnessNotice extends FairnessRecord {
  blocks: readonly string[];
}

/** What the fairness check says of one unit, feed or rule, in a sentence with every number it rests on. */
export function fairnessNotice(
  warning: FairnessWarning,
  words: BulletinTexts,
  lang: Language,
  placeName: (id: string) => string,
): FairnessNotice {
  const { rule, subject, blocks } = warning;
  return { rule, subject, text: textOf(warning, words, lang, placeName), blocks };
}

function textOf(warning: FairnessWarning, words: BulletinTexts, lang: Language, placeName: (id: string) => string): string {
  const w = words.bulletin.fairness;
  const p = printed(lang, words.bulletin.span);
  const { feed: feeds, state: states } = words.common.common;
  const name = warning.name === null ? '' : named(warning.name, lang);
  switch (warning.rule) {
    case 'withinNoise':
      return warning.cause === 'fall'
        ? w.fall(name)
        : w.range(name, p.number(warning.low), p.number(warning.high), warning.ranked);
    case 'staleData':
      if (warning.cause === 'week') return w.staleWeek(name, warning.scoreWeek === null ? '' : p.week(warning.scoreWeek));
      if (warning.cause === 'feed') return w.staleFeed(name, feeds[warning.feed], states[warning.state]);
      return w.missing(name, warning.unreported, warning.checks);
    case 'acceptedReason':
      return warning.cause === 'extended'
        ? w.extended(name, warning.items, p.day(warning.dueOn))
        : w.notConfirmed({
            name,
            place: placeName(warning.place),
            day: p.day(warning.day),
            check: named(warning.indicator, lang),
          });
    case 'thirdWeekNoVisit':
      return warning.visits === 'none'
        ? w.noVisit(name, warning.weeks, p.day(warning.from))
        : w.visitsUnknown(name, warning.weeks);
    case 'smallSample':
      return w.smallSample(name);
    case 'samplePolicy':
      return w.samplePolicy(
        words.bulletin.list([...(warning.rules ? [w.sampleRules] : []), ...(warning.words ? [w.sampleWords] : [])]),
      );
    case 'expiredFeed':
      return w.expiredFeed(feeds[warning.feed], states[warning.state]);
  }
}
