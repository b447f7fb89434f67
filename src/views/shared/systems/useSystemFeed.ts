import type { FeedName } from '../../../contract/envelope.ts';
import { shanghai } from '../../../domain/civil.ts';
import { judges } from '../../../domain/dataState.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { type Standing, standingIn } from '../../../feeds/standing.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort, named } from '../../../words/format.ts';

/** How the feed behind a figure stands. */
export interface SystemFeed {
  standing: Standing;
  now: number;
  /** Colour, star, place and arrow may be shown. */
  judged: boolean;
  /** Why there is nothing to show; null where there is something. */
  gap: string | null;
  source: string;
  /** What may be said: the sentence, or why nothing is, or that the data are too old to judge by. */
  spoken(sentence: string): string;
}

/** How a feed stands now, and what to say where it has nothing: still reading, not connected, or not reported. */
export function useSystemFeed(feed: FeedName): SystemFeed {
  const { lang, words } = useApp();
  const { frame } = useSystemWords();
  const reading = useFeeds()[feed];
  const now = useNow(10_000);
  const at = standingIn(reading, useHorizon().stoppedAt, now);
  const name = words.common.feed[feed];
  const gap =
    reading.head !== null
      ? null
      : reading.phase === 'waiting'
        ? words.wall.waiting
        : reading.url === ''
          ? frame.notConnected(name)
          : reading.fault !== null
            ? words.faults.sentence(name, reading.fault, null)
            : frame.gone(name);
  const judged = judges(at.state);
  return {
    standing: at,
    now,
    judged,
    gap,
    source: reading.head === null ? '' : named(reading.head.source, lang),
    spoken: (sentence) =>
      gap ??
      (judged || at.asOf === null
        ? sentence
        : frame.tooOld(name, words.common.state[at.state], dayShort(shanghai(at.asOf).day, lang))),
  };
}
