import { useState } from 'react';
import type { StoredDeck } from '../../../domain/deck/deck.ts';
import { isTiming, timed } from '../../../domain/deck/edits.ts';
import type { DeckWords } from '../../../words/deckWords.ts';
import type { DeckOnDisk } from './useStoredDeck.ts';

type Field = 'limit' | 'first' | 'second';

/** Length of the talk and its two warnings, in seconds as the contest's rules give them. What makes no sense is said and not kept. */
export function TimingFields(props: { words: DeckWords; stored: StoredDeck; edit: DeckOnDisk['edit'] }) {
  const w = props.words.deck.timing;
  const { limitSeconds, warnings } = props.stored.deck;
  const [typed, setTyped] = useState({
    limit: String(limitSeconds),
    first: String(warnings[0]),
    second: String(warnings[1]),
  });
  const read = (of: typeof typed): [number, [number, number]] => [Number(of.limit), [Number(of.first), Number(of.second)]];
  const change = (field: Field, value: string) => {
    const next = { ...typed, [field]: value };
    setTyped(next);
    const [limit, both] = read(next);
    props.edit((s) => (s === null ? s : timed(s, limit, both)));
  };
  const fits = isTiming(...read(typed));
  return (
    <fieldset className="timing">
      <legend>{w.title}</legend>
      {(['limit', 'first', 'second'] as const).map((field) => (
        <label key={field}>
          {w[field]}
          <input
            type="number"
            inputMode="numeric"
            min={field === 'limit' ? 30 : 1}
            max={7200}
            step={1}
            value={typed[field]}
            aria-invalid={!fits}
            onChange={(event) => change(field, event.target.value)}
          />
          {w.seconds}
        </label>
      ))}
      <p role="status" className={fits ? 'meta' : 'is-bad'}>
        {fits ? w.fits(Math.floor(limitSeconds / 60), limitSeconds % 60, props.stored.deck.slides.length) : w.wrong}
      </p>
    </fieldset>
  );
}
