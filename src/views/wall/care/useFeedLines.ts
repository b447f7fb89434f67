import { useState } from 'react';
import { type FeedLine, looked, NO_LOOK, standsAt } from '../../../domain/wall/line.ts';
import type { FeedReading, FeedReadings } from '../../../feeds/reading.ts';
import { requiredReadings } from '../../../feeds/required.ts';

interface Held {
  feeds: FeedReadings | null;
  lines: ReadonlyMap<string, { line: FeedLine; look: string }>;
}

/** The last look at a feed; null before the first. */
function lookAt(reading: FeedReading): { hit: boolean; at: number } | null {
  if (reading.fault !== null) return { hit: false, at: reading.fault.at };
  return reading.checkedAt === null ? null : { hit: true, at: reading.checkedAt };
}

/** Every feed's line after the looks of new readings. */
function after(held: Held, feeds: FeedReadings): Held {
  const lines = new Map(held.lines);
  for (const reading of requiredReadings(feeds)) {
    const look = lookAt(reading);
    if (look === null) continue;
    const known = lines.get(reading.feed);
    const id = `${look.hit}/${look.at}/${reading.failures}`;
    if (known?.look !== id) lines.set(reading.feed, { line: looked(known?.line ?? NO_LOOK, look.hit, look.at), look: id });
  }
  return { feeds, lines };
}

/** What the fault line says of each feed at a moment. @param now ms since the epoch */
export function useFeedLines(feeds: FeedReadings, now: number): (feed: string) => FeedLine['says'] {
  const [held, setHeld] = useState<Held>({ feeds: null, lines: new Map() });
  let { lines } = held;
  if (held.feeds !== feeds) {
    // Read while drawing, not after it: the line appears together with the marks that say the same.
    const next = after(held, feeds);
    setHeld(next);
    lines = next.lines;
  }
  return (feed) => standsAt(lines.get(feed)?.line ?? NO_LOOK, now).says;
}
