import { useState } from 'react';
import type { FreezeChange } from '../../../domain/deck/edits.ts';
import { useApp } from '../../../parts/app.tsx';
import type { DeckWords } from '../../../words/deckWords.ts';
import { named, stamp } from '../../../words/format.ts';
import { Lock } from '../talk/Lock.tsx';

/** When the numbers were frozen, and freezing them anew: only after what would change was shown. */
export function FreezeBar(props: {
  words: DeckWords;
  frozenAt: string;
  /** What freezing now would change; null while that is worked out. */
  changes: readonly FreezeChange[] | null;
  busy: boolean;
  onFreeze(): void;
}) {
  const { lang } = useApp();
  const w = props.words.deck;
  const { changes, busy } = props;
  const [asked, ask] = useState(false);
  const said = (figure: string | null, unit: string) => (figure === null ? w.pictures : `${figure} ${unit}`);
  return (
    <section className="freeze" aria-label={w.freeze}>
      <p>
        <Lock />
        <b data-frozen-at={props.frozenAt}>{w.frozenAt(stamp(Date.parse(props.frozenAt)))}</b>
      </p>
      {!asked ? (
        <button type="button" disabled={busy || changes === null} onClick={() => ask(true)}>
          {busy ? w.freezing : w.freeze}
        </button>
      ) : (
        <div className="freeze-sure" role="alertdialog" aria-label={w.freeze}>
          {changes === null || changes.length === 0 ? (
            <p>{w.noChange}</p>
          ) : (
            <>
              <p>{w.changes(changes.length)}</p>
              <ul>
                {changes.map(({ before, after }) => (
                  <li key={before.id}>
                    {w.change(
                      named(before.kicker, lang),
                      said(before.figure, named(before.unit, lang)),
                      after === null ? null : said(after.figure, named(after.unit, lang)),
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <button
            type="button"
            className="is-strong"
            // biome-ignore lint/a11y/noAutofocus: the question came from a button, and its answer is the next key
            autoFocus
            onClick={() => {
              ask(false);
              props.onFreeze();
            }}
          >
            {w.freezeNow}
          </button>{' '}
          <button type="button" onClick={() => ask(false)}>
            {w.leave}
          </button>
        </div>
      )}
    </section>
  );
}
