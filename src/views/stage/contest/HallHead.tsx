import type { HallView } from '../../../domain/contest/audience.ts';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { type Language, named } from '../../../words/format.ts';
import type { HallWords } from '../../../words/hallWords.ts';

const Lock = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <rect x="4" y="10.5" width="16" height="10.5" rx="2" />
    <path d="M8 10.5V7a4 4 0 0 1 8 0v3.5" />
  </svg>
);

/** The contest's name, the marks that say what it is not, and whether its board is frozen. */
export function HallHead({ view, words: w, lang }: { view: HallView; words: HallWords; lang: Language }) {
  return (
    <header className="hall-head">
      <Mark size="2.9rem" />
      <h1>{named(view.label, lang)}</h1>
      <p>{w.entrants(view.rows.length, view.level)}</p>
      {view.demo && <DemoChip />}
      {view.rehearsal && <strong className="hall-chip is-practice">{w.rehearsal}</strong>}
      {!view.official && <span className="sample">{w.sampleRules}</span>}
      {view.confirmed !== null ? (
        <p className="hall-chip is-last">{w.confirmed}</p>
      ) : (
        view.frozen !== null && (
          <p className="hall-chip is-frozen is-last" data-frozen={view.frozen}>
            <Lock />
            <b>{w.frozen}</b>
            {view.frozen === 0 ? w.frozenNone : w.frozenOf(view.frozen)}
          </p>
        )
      )}
    </header>
  );
}
