import type { Bilingual } from '../../contract/common.ts';
import { fieldName } from '../../contract/fieldNames.ts';
import type { BulletinEntry } from '../../feeds/issues/bulletinEntry.ts';
import type { OpenBook } from '../../notebook/useBook.ts';
import { useDeskApp } from '../../parts/app.tsx';
import type { IssuedHere } from '../shared/bulletin/useIssued.ts';
import { IssueView } from './IssueView.tsx';
import { PressBar } from './PressBar.tsx';

/** An issued bulletin by its id: from the feed, else the original on this machine, else what is wrong. */
export function IssuePage(props: { id: string; book: OpenBook<BulletinEntry>; issued: IssuedHere; source: Bilingual }) {
  const { id, issued, source } = props;
  const { lang, words } = useDeskApp();
  const w = words.issuing.issued;
  const [year, number] = id.split('-').map(Number);
  const name = words.issuing.list.name(Number(year), Number(number));
  const found = issued.issues.find((i) => i.record.id === id);
  const refused = issued.refused.find((r) => r.record === `issue/${id}`);
  const sentence =
    refused === undefined
      ? null
      : w.refused(id, fieldName('issues', refused.record, refused.field, lang), words.faults.rejection[refused.code]);
  if (found?.fits) {
    const notices = [
      ...(sentence !== null && found.where === 'here' ? [sentence, w.fromHere] : []),
      ...(found.differs ? [words.issuing.list.differs] : []),
    ];
    return (
      <IssueView
        record={found.record}
        isInFeed={found.where === 'feed'}
        isKept
        notices={notices}
        issues={issued.issues}
        url={issued.url}
        source={source}
      />
    );
  }
  const fault = issued.fault === null ? null : words.faults.sentence(words.common.feed.issues, issued.fault, null);
  const why =
    sentence ??
    (found !== undefined
      ? w.refused(id, fieldName('issues', 'issue', 'checkCode', lang), words.faults.rejection.checkCode)
      : issued.settled
        ? (fault ?? w.missing(name))
        : w.looking(name));
  return (
    <div className="press">
      <PressBar title={name} document={null} checkCode={null} fileName={name} ready={false} />
      <main className="press-empty">
        <h1>{name}</h1>
        <p role={issued.settled ? 'alert' : 'status'}>{why}</p>
      </main>
    </div>
  );
}
