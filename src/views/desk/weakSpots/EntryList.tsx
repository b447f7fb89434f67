import { type KeyboardEvent, useRef } from 'react';
import { useDeskApp } from '../../../parts/app.tsx';
import type { Entry } from './entries.ts';
import { TierMark } from './TierMark.tsx';

/** Keys that move the focus, and where to. */
const TARGETS = new Map<string, (index: number, last: number) => number>([
  ['ArrowDown', (i) => i + 1],
  ['ArrowUp', (i) => i - 1],
  ['Home', () => 0],
  ['End', (_, last) => last],
]);

/** One list: an entry a line, chosen by click, Enter or the arrow keys. */
export function EntryList(props: {
  entries: readonly Entry[];
  selected: string | null;
  label: string;
  onSelect(entry: Entry): void;
}) {
  const { words } = useDeskApp();
  const w = words.weakSpots;
  const list = useRef<HTMLUListElement>(null);
  const { entries, selected } = props;
  const onKey = (event: KeyboardEvent, index: number) => {
    const to = TARGETS.get(event.key)?.(index, entries.length - 1);
    const next = to === undefined ? undefined : list.current?.querySelectorAll<HTMLButtonElement>('button')[to];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const focusable = entries.some((e) => e.key === selected) ? selected : entries[0]?.key;
  return (
    <ul className="weak-list" ref={list} aria-label={props.label}>
      {entries.map((e, i) => (
        <li key={e.key}>
          <button
            type="button"
            data-item={`${e.subject}.${e.indicator}`}
            data-tier={e.tier}
            aria-pressed={e.key === selected}
            tabIndex={e.key === focusable ? 0 : -1}
            onClick={() => props.onSelect(e)}
            onKeyDown={(event) => onKey(event, i)}
          >
            <TierMark tier={e.tier} />
            <span className="weak-entry">
              <span className="weak-head">
                <strong>{e.name}</strong>
                <span className="meta">{e.where}</span>
                {e.confidence !== null && <span className="weak-word">{e.confidence}</span>}
                {e.isForAction && <span className="tag">{w.forAction}</span>}
              </span>
              <span className="weak-sentence">{e.sentence}</span>
              {e.peers !== null && <span className="meta">{e.peers}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
