import { stoppedAt, vantageOf } from '../address/address.ts';
import { vantageText } from '../words/vantageText.ts';
import { useApp } from './app.tsx';

/** The mark of a wall or stage that is stopped at a week: a shape, a word, and what is looked at. Nothing on one that is live. */
export function FrozenChip() {
  const { lang, words, address } = useApp();
  const week = stoppedAt(address);
  if (week === null) return null;
  return (
    <strong className="frozen-chip" data-frozen={week}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M5 3h3.5v14H5zM11.5 3H15v14h-3.5z" fill="currentColor" />
      </svg>
      <b>{words.frozen.mark}</b>
      <span>{vantageText(vantageOf(address), week, words, lang, true)}</span>
    </strong>
  );
}
