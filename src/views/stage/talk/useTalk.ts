import { useCallback, useEffect, useRef, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { acted, keptClock, newer, readTalk, startOf, type TalkAction, type TalkState } from '../../../domain/deck/talk.ts';
import { type TalkChannel, talkChannel } from './talkChannel.ts';

const keyOf = (community: string) => `jiayuan-talk-${community}`;

/** What was kept of this very talk; null where nothing was, or the browser refuses storage. */
function kept({ community, frozenAt }: Deck): TalkState | null {
  try {
    const held = JSON.parse(localStorage.getItem(keyOf(community)) ?? 'null') as { frozenAt?: unknown } | null;
    return held?.frozenAt === frozenAt ? readTalk(held) : null;
  } catch {
    return null;
  }
}

function keep({ community, frozenAt }: Deck, state: TalkState): void {
  try {
    localStorage.setItem(keyOf(community), JSON.stringify({ ...state, frozenAt }));
  } catch {
    // The other window still has it.
  }
}

const newWindow = () => Math.random().toString(36).slice(2);

/** A talk in one of its windows. */
export interface TalkInUse {
  state: TalkState;
  /** Another window shows numbers of another moment. */
  isApart: boolean;
  act(action: TalkAction): void;
}

/**
 * Where a talk stands: the same in both windows, whichever moves. A window that opens asks the other; alone it begins at its own
 * address (the hall's) or where the talk stood (the speaker's). The clock outlives both.
 * @param slide the slide of the address; null for a window without one
 */
export function useTalk(deck: Deck, slide: number | null): TalkInUse {
  const { community, frozenAt, limitSeconds } = deck;
  const count = deck.slides.length;
  const own = useRef('');
  if (own.current === '') own.current = newWindow();
  const [state, setState] = useState<TalkState>(() => {
    const before = kept(deck);
    const at = Math.min(Math.max(1, count), slide ?? before?.slide ?? 1);
    return { ...startOf(at, own.current), startedAt: keptClock(before, limitSeconds, Date.now()) };
  });
  const [isApart, setApart] = useState(false);
  const now = useRef(state);
  const line = useRef<TalkChannel | null>(null);
  const put = useCallback(
    (next: TalkState) => {
      if (next === now.current) return;
      now.current = next;
      keep(deck, next);
      setState(next);
    },
    [deck],
  );
  useEffect(() => {
    const channel = talkChannel(
      community,
      (theirs, theirFrozenAt) => {
        // Slides of another freezing are others: their numbers say nothing here.
        setApart(theirFrozenAt !== frozenAt);
        if (theirFrozenAt === frozenAt && theirs.slide <= count) put(newer(now.current, theirs));
      },
      () => channel.tell(now.current, frozenAt),
    );
    line.current = channel;
    channel.ask();
    return () => {
      line.current = null;
      channel.close();
    };
  }, [community, frozenAt, count, put]);
  const act = useCallback(
    (action: TalkAction) => {
      put(acted(now.current, action, count, Date.now(), own.current));
      line.current?.tell(now.current, frozenAt);
    },
    [put, count, frozenAt],
  );
  return { state, isApart, act };
}
