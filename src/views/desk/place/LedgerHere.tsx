import { Suspense, useCallback, useMemo, useState } from 'react';
import { shanghai } from '../../../domain/civil.ts';
import { type LedgerItem, ledgerItems } from '../../../domain/ledger/items.ts';
import { questionsAt } from '../../../domain/ledger/nextRound.ts';
import { recurrences } from '../../../domain/ledger/recurrence.ts';
import { subjectName } from '../../../domain/register.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../words/format.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { DraftList } from '../book/DraftList.tsx';
import { itemLink, itemPlace } from '../book/itemPlace.ts';
import { NewItem } from '../book/NewItem.tsx';
import { Notes } from '../book/Notes.tsx';
import { type Drafts, useDrafts } from '../book/useDrafts.ts';
import { useOfflineReady } from '../book/useOfflineReady.ts';
import { DeskLink } from '../DeskLink.tsx';
import { EvidencePictures } from '../systems/EvidencePictures.tsx';
import { ledgerAt } from '../systems/ledger/ledgerFilter.ts';
import { RoundSheet } from '../systems/ledger/RoundSheet.tsx';
import { Severity } from '../systems/ledger/Severity.tsx';

/** The page that items lead to. */
const ledgerPage = () => import('../systems/ledger/LedgerPage.tsx');

/** Items named on the page of a place; the ledger has the rest. */
const MOST = 12;

/**
 * The ledger at a compound or community: what is open as of today (of a past week, as of its Friday) with due days and
 * pictures, and what this machine has written about it. Nothing where no ledger is connected.
 */
export function LedgerHere(props: { place: string; week: string | undefined }) {
  return (
    <Suspense fallback={null}>
      <Here {...props} />
    </Suspense>
  );
}

const isAt = (i: LedgerItem, place: string) => i.record.community === place || i.record.compound === place;

function Here(props: { place: string; week: string | undefined }) {
  const { lang, words } = useDeskApp();
  const w = useSystemWords().ledger;
  const b = words.book;
  const feed = useSystemFeed('ledger');
  const { ledger } = useFeeds();
  const now = useNow(60_000);
  const all = useDrafts();
  const offline = useOfflineReady(ledgerPage);
  const { place } = props;
  const day = props.week ?? shanghai(now).day;
  const items = useMemo(() => ledgerItems(ledger.records, day, null), [ledger.records, day]);
  const { times } = useMemo(() => recurrences(items), [items]);
  const [printed, setPrinted] = useState(false);
  const done = useCallback(() => setPrinted(false), []);
  const drafts = draftsAt(all, place);
  if (ledger.url === '' && drafts.items.length + drafts.steps.length === 0) return null;
  const open = items
    .filter((i) => i.open && isAt(i, place))
    .sort((x, y) => y.daysLate - x.daysLate || (x.dueOn < y.dueOn ? -1 : 1));
  const late = open.filter((i) => i.daysLate > 0).length;
  const questions = questionsAt(items, place);
  const name = named(subjectName(all.basis.ctx.register, place), lang);
  return (
    <Region className="card full ledger-here" label={w.atPlace} data-ledger-open={open.length}>
      <div className="head-line">
        <h2>{w.atPlace}</h2>
        {feed.gap === null && (
          <span>
            <DeskLink to={{ page: 'system', system: ledgerAt(place, props.week ?? null) }}>
              {open.length === 0 ? w.atPlaceNone : w.atPlaceOpen(open.length, late)}
            </DeskLink>{' '}
            <span className="meta">{b.here.asOf(dayShort(day, lang))}</span>
          </span>
        )}
        {questions.length > 0 && (
          <button type="button" className="no-print" onClick={() => setPrinted(true)}>
            {b.round.print}
          </button>
        )}
      </div>
      {feed.gap !== null && <p role="status">{feed.gap}</p>}
      {all.book.ready && <NewItem drafts={all} from={{ place }} label={b.newItem} />}
      <ul className="ledger-items">
        {open.slice(0, MOST).map((i) => (
          <OpenItem key={i.record.id} item={i} time={times.get(i.record.id)} judged={feed.judged} week={props.week ?? null} />
        ))}
      </ul>
      {open.length > MOST && (
        <p>
          <DeskLink to={{ page: 'system', system: ledgerAt(place, props.week ?? null) }}>
            {b.here.all(decimal(open.length - MOST, 0))}
          </DeskLink>
        </p>
      )}
      <Notes on="place" id={place} label={name} />
      {(drafts.items.length > 0 || drafts.steps.length > 0) && <DraftList drafts={drafts} offline={offline} />}
      {drafts.items.length + drafts.steps.length === 0 && offline && (
        <p className="meta no-print" data-offline-ready="">
          {b.offline}
        </p>
      )}
      {printed && <RoundSheet name={name} day={day} questions={questions} times={times} done={done} />}
    </Region>
  );
}

/** The drafts about a place, and the steps drafted for its items. */
function draftsAt(all: Drafts, place: string): Drafts {
  const here = (item: { compound?: string | null; community: string } | undefined) =>
    item !== undefined && (itemPlace(item) === place || item.community === place);
  return {
    ...all,
    items: all.items.filter((i) => here(i.entry.body)),
    steps: all.steps.filter((s) => here(all.basis.item.get(s.entry.body.item))),
    loosePhotos: [],
  };
}

/** One open item: what, how urgent, whose, by when, how late, and its pictures. */
function OpenItem(props: { item: LedgerItem; time: number | undefined; judged: boolean; week: string | null }) {
  const { lang, words } = useDeskApp();
  const w = useSystemWords().ledger;
  const b = words.book;
  const { item, time } = props;
  const { record } = item;
  const text = named(record.description, lang);
  return (
    <li data-open-item={record.id}>
      <span className="draft-what">
        <DeskLink to={itemLink(record.id, props.week)}>{text}</DeskLink> <Severity severity={record.severity} />
        {time !== undefined && <small className="tag">{b.returning.tag(decimal(time, 0))}</small>}
      </span>
      <span className="meta">
        {w.state[item.state]} {w.post[record.post]} {b.board.due(dayShort(item.dueOn, lang))}{' '}
        {item.daysLate > 0 && (
          <strong className={props.judged ? 'ledger-late' : ''}>{b.board.late(decimal(item.daysLate, 0))}</strong>
        )}
      </span>
      {(['picturesBefore', 'picturesAfter'] as const).map((side) => {
        const word = side === 'picturesBefore' ? w.before : w.after;
        return record[side] === undefined ? null : (
          <span key={side}>
            {word} <EvidencePictures feed="ledger" names={record[side]} alt={`${text} ${word}`} gone={w.pictureGone} />
          </span>
        );
      })}
    </li>
  );
}
