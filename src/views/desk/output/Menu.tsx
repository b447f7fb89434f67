import './output.css';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Region } from '../../../parts/Region.tsx';

/** Width of an open menu in px, as in output.css. */
const WIDTH = 300;

/**
 * A button that opens a few further buttons. Escape, a click elsewhere or leaving with the keyboard closes it.
 * @param props.name what it is called to those who do not see beside what it stands
 */
export function Menu(props: { label: string; name: string; quiet?: boolean; children: (close: () => void) => ReactNode }) {
  const [side, setSide] = useState<'left' | 'right' | null>(null);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = side !== null;
  const close = () => setSide(null);
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setSide(null);
    };
    addEventListener('pointerdown', elsewhere, true);
    return () => removeEventListener('pointerdown', elsewhere, true);
  }, [open]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Not also the panel it may stand in.
    event.stopPropagation();
    close();
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget !== null && !box.current?.contains(event.relatedTarget as Node)) close();
  };
  const toggle = () => setSide(open ? null : (button.current?.getBoundingClientRect().right ?? 0) < WIDTH ? 'left' : 'right');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside; Escape and leaving are heard here for all of them
    <div ref={box} className={props.quiet === true ? 'menu is-quiet' : 'menu'} onKeyDown={onKey} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="menu-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={props.name}
        onClick={toggle}
      >
        {props.label}
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1 3h8L5 8z" />
        </svg>
      </button>
      {open && (
        <Region id={id} className={`menu-list at-${side}`} label={props.name}>
          {props.children(close)}
        </Region>
      )}
    </div>
  );
}
