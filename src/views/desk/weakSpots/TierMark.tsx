import type { WeakSpotItem } from '../../../domain/weakSpots/report.ts';

/** Shape of a tier: filled diamond confirmed, open ring to watch, filled star-like square bright, slash not judged. */
export function TierMark(props: { tier: WeakSpotItem['tier'] | 'question' }) {
  return (
    <svg className={`tier-mark tier-${props.tier}`} viewBox="0 0 16 16" aria-hidden="true">
      {props.tier === 'red' && <path d="M8 1l7 7-7 7-7-7z" />}
      {props.tier === 'amber' && <circle cx="8" cy="8" r="5.5" />}
      {props.tier === 'bright' && <path d="M8 2l6 11H2z" />}
      {props.tier === 'question' && <path d="M5.5 6a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.7M8 12.6v.4" />}
      {props.tier === 'state' && <path d="M3 13L13 3" />}
    </svg>
  );
}
