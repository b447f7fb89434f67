import { useDeskApp } from '../../../../parts/app.tsx';
import { DraftList } from '../../book/DraftList.tsx';
import { LostNotes } from '../../book/LostNotes.tsx';
import { NewItem } from '../../book/NewItem.tsx';
import { useDrafts } from '../../book/useDrafts.ts';
import { useOfflineReady } from '../../book/useOfflineReady.ts';

/** What this machine has written beside the ledger. By itself, so that typing draws no other part of the page anew. */
export function LedgerBook() {
  const { words } = useDeskApp();
  const drafts = useDrafts();
  const offline = useOfflineReady();
  return (
    <>
      {drafts.book.ready && <NewItem drafts={drafts} from={{}} label={words.book.newItem} />}
      <DraftList drafts={drafts} offline={offline} />
      <LostNotes basis={drafts.basis} />
    </>
  );
}
