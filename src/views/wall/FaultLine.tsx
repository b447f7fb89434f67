import type { FeedReadings } from '../../feeds/reading.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useApp } from '../../parts/app.tsx';
import { age } from '../../words/format.ts';

/** Names the feed that fails, in words a clerk understands, and what is shown meanwhile. */
export function FaultLine(props: { feeds: FeedReadings; now: number }) {
  const { lang, words } = useApp();
  const failing = requiredReadings(props.feeds).filter((f) => f.fault !== null);
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
