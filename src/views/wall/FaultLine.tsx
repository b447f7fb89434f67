import { shanghai } from '../../domain/civil.ts';
import { useHorizon } from '../../feeds/horizon.ts';
import type { FeedReading, FeedReadings } from '../../feeds/reading.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useApp } from '../../parts/app.tsx';
import { age } from '../../words/format.ts';

/**
 * Names the feed that fails, in words a clerk understands, and what is shown meanwhile. A wall that is stopped at a week
 * names only those that left that week without data: the rest is trouble of today.
 */
export function FaultLine(props: { feeds: FeedReadings; now: number }) {
  const { lang, words } = useApp();
  const { stoppedAt } = useHorizon();
  const reaches = (f: FeedReading) => stoppedAt !== null && f.head !== null && shanghai(Date.parse(f.head.asOf)).day >= stoppedAt;
  const failing = requiredReadings(props.feeds).filter((f) => f.fault !== null && !reaches(f));
  const first = failing[0];
  if (first === undefined || first.fault === null) return null;
  const held = first.head === null ? null : age(Date.parse(first.head.asOf), props.now, lang);
  const name = words.common.feed[first.feed];
  return (
    <p className="wall-fault" role="status" data-fault={first.feed}>
      {words.wall.fault(words.faults.sentence(name, first.fault, held), failing.length - 1)}
    </p>
  );
}
