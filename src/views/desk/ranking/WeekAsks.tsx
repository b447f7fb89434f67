import { useId } from 'react';
import { DEFAULT_WEAK_SPOTS, type DeskPlace, systemStart } from '../../../address/address.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { DeskLink } from '../DeskLink.tsx';

/**
 * What a supervision team asks every week, one click from the page they begin on.
 * @param props.week Friday of a past week that is looked at; null for the newest
 */
export function WeekAsks(props: { week: string | null }) {
  const w = useDeskApp().words.desk.asks;
  const { week } = props;
  // Two pages may stand side by side.
  const label = useId();
  const asks: [string, DeskPlace][] = [
    [w.where, { page: 'weakspots', weak: { ...DEFAULT_WEAK_SPOTS, week } }],
    [w.overdue, { page: 'system', system: { ...systemStart('ledger'), week, tab: 'overdue' } }],
    [w.reviews, { page: 'system', system: { ...systemStart('reviews'), week } }],
    [w.bulletin, { page: 'bulletins' }],
  ];
  return (
    <div className="week-asks no-print">
      <span id={label}>{w.label}</span>
      <ul aria-labelledby={label}>
        {asks.map(([name, to]) => (
          <li key={name}>
            <DeskLink to={to}>{name}</DeskLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
