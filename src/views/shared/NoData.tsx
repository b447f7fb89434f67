import { writeAddress } from '../../address/address.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useFeeds } from '../../feeds/useFeeds.ts';
import { useApp } from '../../parts/app.tsx';

/** Stands where a page has no week to show: what is missing, which feed is why, and where to read more. */
export function NoData() {
  const { words, address } = useApp();
  const feeds = requiredReadings(useFeeds());
  if (!feeds.every((f) => f.phase === 'settled'))
    return (
      <p role="status" className="notice">
        {words.wall.waiting}
      </p>
    );
  return (
    <section role="status" className="notice no-data">
      <p>{words.wall.noWeek}</p>
      <ul>
        {feeds.map((f) =>
          f.fault === null ? null : (
            <li key={f.feed} data-fault={f.feed}>
              {words.faults.sentence(words.common.feed[f.feed], f.fault, null)}
            </li>
          ),
        )}
      </ul>
      <a href={writeAddress({ lang: address.lang, view: 'desk', page: 'data' })}>{words.common.allFeeds}</a>
    </section>
  );
}
