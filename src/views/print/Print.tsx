import '../../parts/base.css';
import './press.css';
import { lazy, Suspense, useEffect } from 'react';
import type { Bilingual } from '../../contract/common.ts';
import { readBulletinEntry } from '../../feeds/issues/bulletinEntry.ts';
import { recordedWeeks } from '../../feeds/recordedWeeks.ts';
import { useFeeds } from '../../feeds/useFeeds.ts';
import { loadWholeFont } from '../../looks/fonts.ts';
import { cssVariables } from '../../looks/look.ts';
import { deskSoft, printInk, tokens } from '../../looks/tokens.ts';
import { useBook } from '../../notebook/useBook.ts';
import { useApp, useDeskApp } from '../../parts/app.tsx';
import { useShell } from '../../parts/useShell.ts';
import { named } from '../../words/format.ts';
import { useIssued } from '../shared/bulletin/useIssued.ts';
import { DraftPage } from './DraftPage.tsx';
import { IssuePage } from './IssuePage.tsx';
import { PressBar } from './PressBar.tsx';

const COLOURS = cssVariables(tokens.desk, {
  ...deskSoft,
  'paper-ink': printInk.black,
  'paper-line': printInk.line,
  'paper-white': printInk.white,
});

const TalkPage = lazy(async () => ({ default: (await import('./deck/TalkPage.tsx')).TalkPage }));
const RecordPage = lazy(async () => ({ default: (await import('./contest/RecordPage.tsx')).RecordPage }));

/** What is made for paper: a talk, the record of a contest, a bulletin. */
export function Print(props: { title: Bilingual }) {
  useShell('print', COLOURS);
  const { address } = useApp();
  if (address.view !== 'print' || address.document === 'bulletin') return <Bulletin title={props.title} />;
  const Page = address.document === 'deck' ? TalkPage : RecordPage;
  return (
    <Suspense fallback={null}>
      <Page key={address.id} id={address.id} />
    </Suspense>
  );
}

/** A bulletin with what belongs to it on screen: an issued one by its id, else the draft of a week. */
function Bulletin(props: { title: Bilingual }) {
  const { lang, words, address } = useDeskApp();
  const { weekly } = useFeeds();
  const book = useBook('bulletins', readBulletinEntry);
  const issued = useIssued(book);
  const newest = recordedWeeks(weekly.records).at(-1) ?? null;
  const title = named(props.title, lang);
  useEffect(loadWholeFont, []);
  useEffect(() => {
    document.title = `${words.issuing.list.title} · ${title}`;
  }, [words, title]);
  if (address.view !== 'print' || address.document !== 'bulletin') return null;
  if (address.issue !== null)
    return <IssuePage key={address.issue} id={address.issue} book={book} issued={issued} source={props.title} />;
  const week = address.week ?? newest;
  if (week === null)
    return (
      <main className="press-empty">
        <PressBar title={words.issuing.list.title} document={null} checkCode={null} fileName="" ready={false} />
        <p role="status">{weekly.phase === 'waiting' ? words.issuing.draft.computing : words.issuing.list.noWeek}</p>
      </main>
    );
  return <DraftPage key={`${week} ${lang}`} week={week} book={book} issued={issued} source={props.title} />;
}
