import type { WeakSpotList } from '../../../domain/weakSpots/lists.ts';
import type { Run, WeakSpotItem, WeakSpotReport } from '../../../domain/weakSpots/report.ts';
import type { Language } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';
import type { Names } from './names.ts';
import { itemSentence, peersText, questionSentence } from './sentences.ts';

/** One line of a list: an item or a question, in words. */
export interface Entry {
  key: string;
  subject: string;
  indicator: string;
  tier: WeakSpotItem['tier'] | 'question';
  name: string;
  where: string;
  sentence: string;
  peers: string | null;
  confidence: string | null;
  isForAction: boolean;
  /** The whole item; null for a question. */
  item: WeakSpotItem | null;
  run: Run;
}

/** The lines of one list in its own order. */
export function entriesOf(
  report: WeakSpotReport,
  list: WeakSpotList,
  names: Names,
  words: Words & DeskWords,
  lang: Language,
): Entry[] {
  const w = words.weakSpots;
  const base = (subject: string, indicator: string) => ({
    ...{ subject, indicator },
    name: w.name(names.compound(subject), names.indicatorName(indicator)),
    where: names.where(subject),
  });
  if (list === 'questions')
    return report.questions.map((q) => ({
      ...base(q.subject, q.indicator),
      ...{ key: `${q.subject}.${q.indicator}.${q.kind}`, tier: 'question' as const, run: q.run, item: null },
      ...{ sentence: questionSentence(q, words, lang), peers: null, confidence: null, isForAction: false },
    }));
  const items = { red: report.reds, amber: report.ambers, bright: report.brights, states: report.states }[list];
  return items.map((item) => ({
    ...base(item.subject, item.indicator),
    ...{ key: `${item.subject}.${item.indicator}`, tier: item.tier, run: item.run, item },
    sentence: itemSentence(item, names.indicator(item.indicator), report.family, words, lang),
    peers: item.tier === 'state' ? null : peersText(item, words),
    confidence: item.confidence === null ? null : w.confidence[item.confidence],
    isForAction: item.isForAction,
  }));
}
