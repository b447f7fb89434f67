import { Suspense } from 'react';
import { useDeskApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal } from '../../../words/format.ts';
import { useLedger } from '../../shared/systems/useLedger.ts';
import { NewItem } from '../book/NewItem.tsx';
import { useDrafts } from '../book/useDrafts.ts';
import { DeskLink } from '../DeskLink.tsx';
import { ledgerAt } from '../systems/ledger/ledgerFilter.ts';
import type { Entry } from './entries.ts';

/** From a weak spot to the ledger: the items of its place and criterion, and a new one begun with what is known of it. */
export function LedgerOf(props: { entry: Entry; criterion: string | undefined; week: string | null }) {
  return (
    <Suspense fallback={null}>
      <Of {...props} />
    </Suspense>
  );
}

function Of(props: { entry: Entry; criterion: string | undefined; week: string | null }) {
  const { words } = useDeskApp();
  useSystemWords();
  const drafts = useDrafts();
  const { items } = useLedger(props.week);
  const { entry, criterion } = props;
  const own = items.filter((i) => i.record.compound === entry.subject && i.record.criterion === criterion);
  return (
    <div className="book-actions" data-ledger-of={own.length}>
      {own.length > 0 && criterion !== undefined && (
        <DeskLink to={{ page: 'system', system: ledgerAt(entry.subject, props.week, { scope: 'all', criterion }) }}>
          {words.book.links.ledger(decimal(own.length, 0))}
        </DeskLink>
      )}
      {drafts.book.ready && (
        <NewItem
          key={entry.key}
          drafts={drafts}
          from={{
            place: entry.subject,
            source: 'system',
            description: `${entry.name}${words.common.between}${entry.sentence}`,
            ...(criterion === undefined ? {} : { criterion }),
          }}
          label={words.book.fromWeakSpot}
        />
      )}
    </div>
  );
}

/** How many questions the ledger has for a place; nothing where it has none. */
export function AskAgain(props: { place: string; week: string | null }) {
  return (
    <Suspense fallback={null}>
      <Again {...props} />
    </Suspense>
  );
}

function Again(props: { place: string; week: string | null }) {
  const { words } = useDeskApp();
  const { items } = useLedger(props.week);
  const n = items.filter((i) => (i.open || i.lookBackDue) && i.record.compound === props.place).length;
  if (n === 0) return null;
  return (
    <span className="meta" data-ask-again={n}>
      <DeskLink to={{ page: 'system', system: ledgerAt(props.place, props.week, { scope: 'open' }) }}>
        {words.book.round.count(decimal(n, 0))}
      </DeskLink>
    </span>
  );
}
