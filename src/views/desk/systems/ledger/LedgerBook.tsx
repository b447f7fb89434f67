import { useDeskApp } from '../../../../parts/app.tsx';
import { DraftList } from '../../book/DraftList.tsx';
import { LostNotes } from '../../book/LostNotes.tsx';
import { NewItem } from '../../book/NewItem.tsx';
import { useDrafts } from '../../book/useDrafts.ts';
import { useOfflineReady } from '../../book/useOfflineReady.ts';

/** Begins a new item, at the place the ledger is narrowed to. By itself, as below. */
export function LedgerNew(props: { place: string | null }) {
  const { words } = useDeskApp();
  const drafts = useDrafts();
  if (!drafts.book.ready) return null;
  return <NewItem drafts={drafts} from={props.place === null ? {} : { place: props.place }} label={words.book.newItem} />;
}

/** What this machine has written beside the ledger. By itself, so that typing draws no other part of the page anew. */
export function LedgerBook() {
  const drafts = useDrafts();
  const offline = useOfflineReady();
  return (
    <>
      <DraftList drafts={drafts} offline={offline} />
      <LostNotes basis={drafts.basis} />
    </>
  );
}
