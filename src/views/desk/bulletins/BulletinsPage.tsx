import './bulletins.css';
import type { ReactNode } from 'react';
import { fieldName } from '../../../contract/fieldNames.ts';
import { issueRhythm, issueYear, nextNumber } from '../../../domain/bulletin/numbering.ts';
import { readBulletinEntry } from '../../../feeds/issues/bulletinEntry.ts';
import type { Rejection } from '../../../feeds/reading.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useBook } from '../../../notebook/useBook.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { useLinkTo } from '../../../parts/useLinkTo.ts';
import { stamp, weekLong, weekShort } from '../../../words/format.ts';
import { type Issued, useIssued } from '../../shared/bulletin/useIssued.ts';
import { IssueFileViewer } from './IssueFileViewer.tsx';

/** Every issued bulletin, the drafts of this machine, and the way to check a file. */
export function BulletinsPage() {
  const { lang, words } = useDeskApp();
  const { weekly } = useFeeds();
  const book = useBook('bulletins', readBulletinEntry);
  const issued = useIssued(book);
  const w = words.issuing.list;
  const week = recordedWeeks(weekly.records).at(-1) ?? null;
  const records = issued.issues.map((i) => i.record);
  const drafts = book.entries.flatMap((e) => (e.body.kind === 'draft' ? [{ ...e, body: e.body }] : []));
  const inWeek = records.filter((r) => r.week === week).map((r) => w.name(r.year, r.number));
  const rhythm = week === null || !issued.settled || issued.fault !== null ? null : issueRhythm(records, week);
  const fault = issued.fault === null ? null : words.faults.sentence(words.common.feed.issues, issued.fault, null);
  return (
    <div className="bulletins-page">
      <header className="page-head">
        <div>
          <h1>{w.title}</h1>
          <p className="meta">{w.what}</p>
        </div>
        {week !== null && (
          <div className="actions">
            <PaperLink to={{ week, issue: null }}>
              {/* While issued ones are unread nobody knows the next number. */}
              {issued.settled && fault === null
                ? w.startOf(nextNumber(records, issueYear(week)), weekLong(week, lang))
                : w.startWeek(weekLong(week, lang))}
            </PaperLink>
          </div>
        )}
      </header>
      {week === null && <p className="notice">{w.noWeek}</p>}
      {inWeek.length > 0 && <p className="meta">{w.weekIssued(words.common.list(inWeek))}</p>}
      {rhythm !== null && (
        <p data-rhythm="">
          {w.rhythm(
            weekShort(rhythm.from, lang),
            rhythm.weeks - rhythm.skipped.length,
            rhythm.weeks,
            words.common.list(rhythm.skipped.map((k) => weekShort(k, lang))),
          )}
        </p>
      )}
      {fault !== null && (
        <p role="alert" className="notice is-bad">
          {fault}
        </p>
      )}
      {issued.url === '' && <p className="notice">{w.notConnected}</p>}
      {issued.issues.length === 0 && issued.refused.length === 0 ? (
        fault === null && <p role="status">{issued.settled ? w.empty : w.reading}</p>
      ) : (
        <Region className="table-box" label={w.title} tabIndex={0}>
          <table className="plain-table issues-table">
            <thead>
              <tr>
                {[w.issue, w.week, w.date, w.check, w.corrects].map((h) => (
                  <th key={h} scope="col">
                    {h}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {issued.issues.map((i) => (
                <Row key={i.record.id} issued={i} />
              ))}
              {issued.refused.map((r) => (
                <Refused key={`${r.record} ${r.field}`} rejection={r} />
              ))}
            </tbody>
          </table>
        </Region>
      )}
      <h2>{w.drafts}</h2>
      <p className="meta">{book.lasting ? w.draftsWhat : w.notLasting}</p>
      {book.ready && drafts.length === 0 && <p>{w.noDrafts}</p>}
      <ul className="draft-list">
        {drafts.map((d) => (
          <li key={d.id}>
            <PaperLink to={{ week: d.body.week, issue: null, lang: d.body.language }}>
              {w.draftOf(weekLong(d.body.week, lang))}
            </PaperLink>{' '}
            <span className="meta">{w.changedAt(stamp(Date.parse(d.changedAt)))}</span>
          </li>
        ))}
      </ul>
      {book.unreadable.length > 0 && <p className="notice">{w.unreadable(book.unreadable.length)}</p>}
      <IssueFileViewer />
    </div>
  );
}

function Row(props: { issued: Issued }) {
  const { record, where, fits, differs } = props.issued;
  const { lang, words } = useDeskApp();
  const w = words.issuing.list;
  const nameOf = (id: string) => {
    const [year, number] = id.split('-').map(Number);
    return w.name(Number(year), Number(number));
  };
  return (
    <tr data-issue={record.id}>
      <th scope="row">
        <PaperLink to={{ week: null, issue: record.id }} label={w.open(record.number)}>
          {w.name(record.year, record.number)}
        </PaperLink>
      </th>
      <td>{weekLong(record.week, lang)}</td>
      <td>{stamp(Date.parse(record.issuedAt))}</td>
      <td className={fits && !differs ? undefined : 'is-bad'}>
        {fits ? w.match : w.noMatch}
        {where === 'here' && <span className="tag">{w.waiting}</span>}
        {differs && <span className="tag">{w.differs}</span>}
      </td>
      <td>{record.corrects.length === 0 ? w.none : words.common.list(record.corrects.map(nameOf))}</td>
    </tr>
  );
}

/** An issue of the feed that is not used: which, and exactly why. */
function Refused(props: { rejection: Rejection }) {
  const { record, field, code } = props.rejection;
  const { lang, words } = useDeskApp();
  const w = words.issuing.list;
  return (
    <tr data-refused={record}>
      <th scope="row">{record.replace(/^issue\//, '')}</th>
      <td colSpan={4} className="is-bad">
        {code === 'checkCode' && <strong>{w.noMatch} </strong>}
        {w.refused(
          words.common.feed.issues,
          record.replace(/^issue\//, ''),
          fieldName('issues', record, field, lang),
          words.faults.rejection[code],
        )}
      </td>
    </tr>
  );
}

/** A link to a bulletin on paper, opened without reading everything anew. */
function PaperLink(props: {
  to: { week: string | null; issue: string | null; lang?: 'zh-CN' | 'en' };
  label?: string;
  children: ReactNode;
}) {
  const { address } = useDeskApp();
  const { href, onClick } = useLinkTo()({ lang: address.lang, view: 'print', document: 'bulletin', ...props.to });
  return (
    <a href={href} aria-label={props.label} onClick={onClick}>
      {props.children}
    </a>
  );
}
