import { useMemo } from 'react';
import { useHorizon } from '../../../feeds/horizon.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { vantageLine } from '../output/paper.ts';

/**
 * From where in time the page is looked at, in one line at its top, on paper too; nothing over the newest week looked at plainly.
 * Where nothing had been recorded by then it says why the page is empty.
 */
export function VantageNote(props: { week: string | null }) {
  const { lang, words } = useDeskApp();
  const feeds = useFeeds();
  const seen = useHorizon();
  const { knownAt } = seen;
  const { weekly, district } = feeds;
  const isEmpty = useMemo(() => {
    const none = (records: readonly { recordedAt: string }[]) =>
      knownAt !== null && records.length > 0 && !records.some((r) => Date.parse(r.recordedAt) <= knownAt);
    return none(weekly.records) || none(district.records);
  }, [weekly.records, district.records, knownAt]);
  const line = vantageLine({ feeds, words, lang, seen }, props.week);
  if (line === null) return null;
  return (
    <p className="vantage-note" data-vantage={`${seen.vantage.known}/${seen.vantage.rules}`}>
      {line}
      {isEmpty && <strong role="status"> {words.time.nothing}</strong>}
    </p>
  );
}
