import type { LookAction } from '../../../domain/deck/stageLook.ts';

/** What a key means on stage. `digit` is collected until Enter. */
export type KeyMeaning =
  | { move: 'next' | 'back' | 'first' | 'last' }
  | { show: 'blank' | 'source' | 'keys' }
  | { look: LookAction }
  | { digit: string }
  | { other: 'enter' | 'reset' | 'escape' | 'presenter' | 'fullscreen' | 'nothing' };

const NAMED = new Map<string, KeyMeaning>([
  ['ArrowRight', { move: 'next' }],
  ['ArrowDown', { move: 'next' }],
  ['PageDown', { move: 'next' }],
  [' ', { move: 'next' }],
  ['ArrowLeft', { move: 'back' }],
  ['ArrowUp', { move: 'back' }],
  ['PageUp', { move: 'back' }],
  ['Backspace', { move: 'back' }],
  ['Home', { move: 'first' }],
  ['End', { move: 'last' }],
  ['Enter', { other: 'enter' }],
  ['Escape', { other: 'escape' }],
  // Clickers send it to start a show; a reload in the middle of a talk is never meant.
  ['F5', { other: 'nothing' }],
  ['b', { show: 'blank' }],
  ['.', { show: 'blank' }],
  ['s', { show: 'source' }],
  ['?', { show: 'keys' }],
  ['h', { show: 'keys' }],
  ['r', { other: 'reset' }],
  ['p', { other: 'presenter' }],
  ['f', { other: 'fullscreen' }],
  ['t', { look: 'theme' }],
  ['c', { look: 'contrast' }],
  ['+', { look: 'larger' }],
  ['=', { look: 'larger' }],
  ['-', { look: 'smaller' }],
  ['_', { look: 'smaller' }],
]);

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key means; null where it is none of ours, so that the browser's own keys go on. */
export function meaningOf(event: Pressed): KeyMeaning | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const { key } = event;
  if (/^[0-9]$/.test(key)) return { digit: key };
  const lower = key.length === 1 ? key.toLowerCase() : key;
  // With Caps Lock on a capital is no Shift.
  if (lower === 'v') return { look: event.shiftKey ? 'lower' : 'higher' };
  return NAMED.get(lower) ?? null;
}

/** Whether the key belongs to what has the focus: a button that is pressed, a text that is written. */
export function isOfField(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null;
}
