import './search.css';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { type Address, inWeek, weekOf } from '../../../address/address.ts';
import { search } from '../../../domain/search/searchIndex.ts';
import { fold } from '../../../domain/search/spelling.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { named } from '../../../words/format.ts';
import type { Entry } from './entries.ts';
import { useSearchIndex } from './useSearchIndex.ts';

/** Hits listed at most: what fits without scrolling on a tablet. */
const LISTED = 9;
/** Width of the list in px, as in search.css. */
const WIDTH = 400;

/** Finds a place or a criterion by two characters, pinyin or initials, and goes there. `/` comes here from anywhere. */
export function Search() {
  const { lang, words, address, go } = useDeskApp();
  const w = words.search;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [used, setUsed] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [side, setSide] = useState<'left' | 'right'>('left');
  const { index, noPinyin } = useSearchIndex(used);
  useSlash(input);

  const asked = fold(query) !== '';
  const { hits, total } = index !== null && asked ? search(index, query, LISTED) : { hits: [], total: 0 };
  const shown = open && asked && index !== null;
  const at = Math.min(active, hits.length - 1);
  const option = (i: number) => `${id}-${i}`;

  const show = () => {
    setSide((box.current?.getBoundingClientRect().right ?? 0) < WIDTH ? 'left' : 'right');
    setUsed(true);
    setOpen(true);
  };
  const choose = (entry: Entry) => {
    const to = { lang: address.lang, view: 'desk', ...entry.to } as Address;
    const week = weekOf(address);
    // Who looks at a past week goes on looking at it.
    go(week == null ? to : inWeek(to, week));
    if (entry.anchor === undefined) scrollTo(0, 0);
    else location.replace(`#${entry.anchor}`);
    setQuery('');
    setOpen(false);
    input.current?.blur();
  };
  const onKey = (event: KeyboardEvent) => {
    // The keys that choose among the characters an input method offers are not ours.
    if (event.nativeEvent.isComposing) return;
    const entry = hits[at]?.entry;
    if (event.key === 'Escape') {
      if (!shown) setQuery('');
      setOpen(false);
      // Not also the panel of the page.
      event.stopPropagation();
    } else if (event.key === 'Enter') {
      if (shown && entry !== undefined) choose(entry);
      else show();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!shown) show();
      else if (hits.length > 0) setActive((at + (event.key === 'ArrowDown' ? 1 : hits.length - 1)) % hits.length);
    } else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2020 know the role, not the element
    <div ref={box} role="search" className="search" aria-label={w.label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10.5 10.5 15 15M12 6.5a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0z" />
      </svg>
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        aria-label={w.label}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-expanded={shown && hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && hits.length > 0 ? option(at) : undefined}
        placeholder={w.placeholder}
        title={w.hint}
        value={query}
        maxLength={60}
        onFocus={show}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
        onChange={(e) => {
          setQuery(e.target.value);
          setActive(0);
          show();
        }}
      />
      <span id={`${id}-hint`} className="sr-only">
        {w.hint}
      </span>
      <p className="sr-only" role="status">
        {shown ? (hits.length === 0 ? w.nothing(query.trim()) : w.found(hits.length, total)) : ''}
      </p>
      <div className={`search-list at-${side}`} hidden={!shown}>
        <div id={`${id}-list`} role="listbox" aria-label={w.results}>
          {shown &&
            hits.map(({ entry, alias }, i) => (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box, which names the option it is at
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the box
              <div
                key={`${entry.kind}-${entry.id}`}
                id={option(i)}
                role="option"
                aria-selected={i === at}
                // The box must not lose the focus to what is clicked.
                onMouseDown={(e) => e.preventDefault()}
                onClick={() => choose(entry)}
              >
                <strong>{named(entry.name, lang)}</strong>
                <span className="search-kind">{w.kinds[entry.kind]}</span>
                <span className="search-where">
                  {[entry.context, alias === null ? '' : named(alias, lang)].filter((s) => s !== '').join(' · ')}
                </span>
              </div>
            ))}
        </div>
        {shown && (
          <p className="meta">
            {hits.length === 0 ? w.nothing(query.trim()) : total > hits.length ? w.found(hits.length, total) : ''}
          </p>
        )}
        {shown && noPinyin && <p className="meta">{w.noPinyin}</p>}
      </div>
    </div>
  );
}

/** The key `/`, by a Chinese input method `、`, brings the focus here unless it is typed into something. */
function useSlash(input: { current: HTMLInputElement | null }): void {
  // With the box on the screen the key is heard: a passive effect may come a good while after the first picture.
  useLayoutEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if ((event.key !== '/' && event.key !== '、') || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [input]);
}
