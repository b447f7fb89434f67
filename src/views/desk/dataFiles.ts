import { FEED_NAMES, type FeedName } from '../../contract/envelope.ts';
import { fieldName } from '../../contract/fieldNames.ts';
import type { TableModel } from '../../export/tableModel.ts';
import type { FeedReading, Rejection } from '../../feeds/reading.ts';
import { standing } from '../../feeds/standing.ts';
import { taken } from '../../feeds/taken.ts';
import { named } from '../../words/format.ts';
import { type PaperSource, tableFile } from './output/paper.ts';

const ALL: readonly FeedName[] = FEED_NAMES;

/** The state of every feed, a line a feed. */
export function feedsFile(source: PaperSource, feeds: readonly FeedReading[]): TableModel {
  const { words, lang, now } = source;
  const w = words.desk;
  const o = words.output.columns;
  const text = (heading: string) => ({ heading, digits: null });
  return tableFile(
    source,
    { title: words.output.part(w.data, w.feed), week: null, rests: ALL, of: feeds.length },
    [
      text(w.feed),
      text(w.state),
      { heading: w.asOf, digits: null, kind: 'instant' },
      text(w.cadence),
      { heading: o.accepted, digits: 0 },
      { heading: o.sent, digits: 0 },
      { heading: w.checked, digits: null, kind: 'instant' },
      { heading: w.generated, digits: null, kind: 'instant' },
      { heading: w.sequence, digits: 0 },
      text(w.source),
      text(w.address),
      text(w.rejectedColumns.reason),
    ],
    feeds.map((f) => {
      const at = standing(f, now);
      const count = taken(f);
      return [
        words.common.feed[f.feed],
        words.common.state[at.state],
        at.asOf,
        f.head === null ? null : w.cadences[f.head.cadence],
        count?.taken ?? null,
        count?.sent ?? null,
        f.url === '' ? null : (f.checkedAt ?? (f.fromStore ? w.fromStore : w.never)),
        f.head === null ? null : Date.parse(f.head.generatedAt),
        f.head?.sequence ?? null,
        f.head === null ? null : `${named(f.head.source, lang)}${words.common.between}${w.klass[f.head.class]}`,
        f.url === '' ? w.optionalFeed : f.url,
        f.fault === null ? null : words.faults.cause[f.fault.code](f.fault.detail ?? ''),
      ];
    }),
  );
}

/** Records that were refused, a line a reason. */
export function rejectedFile(source: PaperSource, rejected: readonly Rejection[], of: number): TableModel {
  const { words, lang } = source;
  const w = words.desk;
  return tableFile(
    source,
    { title: w.rejected, week: null, rests: ALL, of, whole: rejected.length === of },
    Object.values(w.rejectedColumns).map((heading) => ({ heading, digits: null })),
    rejected.map((r) => [
      words.common.feed[r.feed],
      r.record,
      fieldName(r.feed, r.record, r.field, lang),
      words.faults.rejection[r.code],
      r.value,
    ]),
  );
}
