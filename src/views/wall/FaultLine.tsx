import { shanghai } from '../../domain/civil.ts';
import { useHorizon } from '../../feeds/horizon.ts';
import type { FeedReading, FeedReadings } from '../../feeds/reading.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { age } from '../../words/format.ts';
import { useFeedLines } from './care/useFeedLines.ts';

/**
 * Names the feed that fails, in words a clerk understands, and what is shown meanwhile: one line for all of them, steady
 * where a feed comes and goes. Where none fails, whether what is shown could be kept for a start without a network. A wall
 * that is stopped at a week names only those that left that week without data: the rest is trouble of today.
 */
export function FaultLine(props: { feeds: FeedReadings }) {
  const { lang, words } = useApp();
  // Its own tick: one of the screen's would draw a turn that comes in the same moment in one go.
  const now = useNow(10_000);
  const says = useFeedLines(props.feeds, now);
  const { stoppedAt } = useHorizon();
  const reaches = (f: FeedReading) => stoppedAt !== null && f.head !== null && shanghai(Date.parse(f.head.asOf)).day >= stoppedAt;
  const required = requiredReadings(props.feeds).filter((f) => !reaches(f));
  const of = (what: 'failing' | 'unsteady') => required.filter((f) => says(f.feed) === what);
  const failing = of('failing');
  const unsteady = of('unsteady');
  const first = failing[0] ?? unsteady[0];
  if (first === undefined) {
    if (!required.some((f) => f.notices.some((n) => n.code === 'notStored'))) return null;
    return (
      <p className="wall-fault wall-kept" role="status" data-not-kept="">
        {words.wallCare.notKept}
      </p>
    );
  }
  const name = words.common.feed[first.feed];
  const fault = first.fault ?? first.history[0];
  const held = first.head === null ? null : age(Date.parse(first.head.asOf), now, lang);
  const sentence =
    failing.length > 0 && fault !== undefined ? words.faults.sentence(name, fault, held) : words.wallCare.unsteady(name);
  return (
    <p className="wall-fault" role="status" data-fault={first.feed}>
      {words.wall.fault(sentence, failing.length + unsteady.length - 1)}
    </p>
  );
}
