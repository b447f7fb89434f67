import type { DeckWords } from '../../../words/deckWords.ts';

/** The keys of a talk, when they are asked for. */
export function KeysSheet(props: { words: DeckWords }) {
  const w = props.words.talk;
  return (
    <section className="source-sheet keys-sheet" data-keys="" aria-label={w.keysTitle}>
      <h2>{w.keysTitle}</h2>
      <dl>
        {w.keys.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
