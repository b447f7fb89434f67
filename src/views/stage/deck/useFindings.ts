import { use, useMemo } from 'react';
import { useLeagues } from '../../../analysis/useLeagues.ts';
import type { FeedName } from '../../../contract/envelope.ts';
import { addDays } from '../../../domain/civil.ts';
import { judges } from '../../../domain/dataState.ts';
import type { DeckSlide } from '../../../domain/deck/deck.ts';
import type { DeckHead } from '../../../domain/deck/edits.ts';
import { findings } from '../../../domain/deck/findings.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { pageClock } from '../../../feeds/pageClock.ts';
import { standingIn } from '../../../feeds/standing.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useAsk, useFeeds, useWeeklyDepth } from '../../../feeds/useFeeds.ts';
import { useKept } from '../../../feeds/useKept.ts';
import { loadBothWords } from '../../../words/deckWords.ts';
import { type FeedTold, slideOf } from '../../../words/slideText.ts';
import { useSystemContext } from '../../shared/systems/useSystemContext.ts';

const ASKED = ['models'] as const;
/** Feeds that findings are made from: nothing is frozen before each of them has spoken, well or badly. */
const FEEDS = ['district', 'programme', 'stars', 'weekly', 'renovation', 'wishes', 'reviews', 'models'] as const;
/** Feeds with pictures beside them. */
const PICTURED = ['renovation', 'models'] as const;
/** A talk tells of more than last week: progress is told over so many weeks, where the league finds any. */
const WEEKS_BACK = 8;
/** A year: the league of an earlier week needs its own weeks before it. */
const DEPTH_DAYS = 364;

/** What a community may tell now. */
export interface FindingsNow {
  /** Every slide, what says most first; null until every feed has spoken and places are worked out. */
  slides: readonly DeckSlide[] | null;
  /** Whose talk it is, and of when; without the moment it is frozen. */
  head: Omit<DeckHead, 'frozenAt'> | null;
  /** Feeds past their age: nothing is suggested from them. */
  old: readonly FeedName[];
  /** Addresses of the feeds that name pictures; those lie beside them. */
  pictured: readonly string[];
  /** Whether the register knows the community. */
  known: boolean;
}

/** The suggestions of a community from the feeds as they are now, written in both languages. Waits for the words. */
export function useFindings(community: string): FindingsNow {
  useAsk(ASKED);
  useWeeklyDepth(DEPTH_DAYS);
  const feeds = useFeeds();
  const board = useBoard();
  const { records, ctx } = useSystemContext(null);
  const both = use(loadBothWords());
  const { stoppedAt } = useHorizon();
  const { weekly } = feeds;
  const isDeep = weekly.fault !== null || weekly.fromStore || (weekly.depthDays ?? DEPTH_DAYS) >= DEPTH_DAYS;
  const week = isDeep && board.observed ? board.week : null;
  const near = useLeagues(week, null, 'public');
  const far = useLeagues(week, week === null ? null : addDays(week, -7 * WEEKS_BACK), 'public');
  const settled = FEEDS.every((feed) => feeds[feed].phase === 'settled') && isDeep;
  const worked = week === null || [near, far].every((l) => !l.working);
  const now = pageClock.now();
  const told = useKept(
    FEEDS.map((feed) => {
      const s = standingIn(feeds[feed], stoppedAt, now);
      return { feed, office: s.source, asOf: s.asOf, judged: judges(s.state) };
    }),
  );
  const slides = useMemo(() => {
    if (!settled || !worked) return null;
    const of = new Map<FeedName, (typeof told)[number]>(told.map((t) => [t.feed, t]));
    const tell = (feed: FeedName): FeedTold | null => {
      const t = of.get(feed);
      return t?.office == null ? null : { office: t.office, asOf: t.asOf };
    };
    const input = { code: community, board, records, ctx, leagues: near.answer, longer: far.answer };
    return findings({ ...input, judged: (feed) => of.get(feed)?.judged !== false }).map((f) => slideOf(f, tell, both));
  }, [settled, worked, community, board, records, ctx, near.answer, far.answer, both, told]);
  const own = board.register.community.get(community);
  const street = own === undefined ? undefined : board.register.street.get(own.street);
  const demo = Object.values(feeds).some((f) => f.head?.demo === true);
  const head = useMemo(
    () =>
      own === undefined
        ? null
        : { community, name: own.name, streetName: street?.name ?? { zh: '', en: '' }, week: board.week, demo },
    [community, own, street, board.week, demo],
  );
  return {
    slides,
    head,
    old: settled ? told.filter((t) => t.asOf !== null && !t.judged).map((t) => t.feed) : [],
    pictured: PICTURED.map((feed) => feeds[feed].url).filter((url) => url !== ''),
    known: own !== undefined || !settled,
  };
}
