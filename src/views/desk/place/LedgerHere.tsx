import { Suspense } from 'react';
import { systemStart } from '../../../address/address.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../words/format.ts';
import { useLedger } from '../../shared/systems/useLedger.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { DeskLink } from '../DeskLink.tsx';
import { writeLedgerFilter } from '../systems/ledger/ledgerFilter.ts';

/** Items named on the page of a place; the ledger has the rest. */
const MOST = 5;

/** Open ledger items of a compound or community, the latest first, with the way to the ledger. Nothing where there is no ledger. */
export function LedgerHere(props: { place: string; week: string | undefined }) {
  return (
    <Suspense fallback={null}>
      <Items {...props} />
    </Suspense>
  );
}

function Items(props: { place: string; week: string | undefined }) {
  const { lang } = useDeskApp();
  const w = useSystemWords().ledger;
  const feed = useSystemFeed('ledger');
  const { items } = useLedger(props.week ?? null);
  if (feed.gap !== null || items.length === 0) return null;
  const open = items
    .filter((i) => i.open && (i.record.community === props.place || i.record.compound === props.place))
    .sort((a, b) => b.daysLate - a.daysLate || (a.dueOn < b.dueOn ? -1 : 1));
  const late = open.filter((i) => i.daysLate > 0).length;
  const to = {
    ...systemStart('ledger'),
    week: props.week ?? null,
    ...writeLedgerFilter({ scope: 'open', severity: null, place: props.place }),
  };
  return (
    <section className="card" aria-label={w.atPlace} data-ledger-open={open.length}>
      <h2>{w.atPlace}</h2>
      <p>
        <DeskLink to={{ page: 'system', system: to }}>
          {open.length === 0 ? w.atPlaceNone : w.atPlaceOpen(open.length, late)}
        </DeskLink>
      </p>
      <ul className="posts">
        {open.slice(0, MOST).map((i) => (
          <li key={i.record.id}>
            <span>{named(i.record.description, lang)}</span>
            <span className="meta">
              {w.post[i.record.post]} {w.columns.due} {dayShort(i.dueOn, lang)}{' '}
              {i.daysLate > 0 && `${w.columns.late} ${w.days(decimal(i.daysLate, 0))}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
