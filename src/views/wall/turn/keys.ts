/** What a key of a keyboard or a remote control asks of the wall. */
export type Wish = { kind: 'step'; by: 1 | -1 } | { kind: 'go'; position: number } | { kind: 'pause' } | { kind: 'back' };

const WISHES: ReadonlyMap<string, Wish> = new Map<string, Wish>([
  ['ArrowRight', { kind: 'step', by: 1 }],
  ['ArrowDown', { kind: 'step', by: 1 }],
  ['PageDown', { kind: 'step', by: 1 }],
  ['ArrowLeft', { kind: 'step', by: -1 }],
  ['ArrowUp', { kind: 'step', by: -1 }],
  ['PageUp', { kind: 'step', by: -1 }],
  [' ', { kind: 'pause' }],
  ['Escape', { kind: 'back' }],
  ['Home', { kind: 'back' }],
  // 0 is the tenth.
  ...Array.from({ length: 10 }, (_, i): [string, Wish] => [String((i + 1) % 10), { kind: 'go', position: i }]),
]);

/** What takes keys and touches itself. */
const OWN = 'input, textarea, select, button, a, dialog, [contenteditable]';

export const isForOther = (event: Event): boolean => event.target instanceof Element && event.target.closest(OWN) !== null;

/** What a key asks for; null for every key that is not declared, with a modifier, held down, or meant for a field or button. */
export function wishOf(event: KeyboardEvent): Wish | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return null;
  return event.defaultPrevented || isForOther(event) ? null : (WISHES.get(event.key) ?? null);
}
