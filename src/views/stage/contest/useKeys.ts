import { useEffect, useRef } from 'react';
import type { HallSender } from '../../../contest/useHallSender.ts';
import { nextSpeaker } from '../../../domain/contest/phase.ts';
import { allowedSteps } from '../../../domain/contest/reveal.ts';
import { competing } from '../../../domain/contest/state.ts';
import type { Console } from './useConsole.ts';
import type { Quiz } from './useQuiz.ts';
import { useSpeech } from './useSpeech.ts';

/** Where keys write text they mean nothing else. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** A letter by its place on the keyboard, so that no input method for Chinese takes it; else the key's own name. */
function keyOf(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  return letter ?? digit ?? event.key;
}

/** The keys of the operator's window. Each asks what its button asks, and says why where it may not be. */
export function useKeys(value: Console, hall: HallSender, quiz: Quiz, practise: () => void): void {
  const speech = useSpeech(value);
  const handle = useRef<(event: KeyboardEvent) => void>(() => {});
  handle.current = (event) => {
    if (isTyping(event.target)) {
      if (event.key === 'Escape') (event.target as HTMLElement).blur();
      return;
    }
    const key = keyOf(event);
    const onButton = event.target instanceof HTMLElement && event.target.closest('button, a, summary') !== null;
    if (onButton && (event.key === ' ' || event.key === 'Enter')) return;
    const withControl = event.ctrlKey || event.metaKey;
    const does = event.altKey
      ? undefined
      : withControl
        ? key === 'Z' && !event.shiftKey
          ? value.undo
          : undefined
        : deed(key, event);
    if (does === undefined) return;
    event.preventDefault();
    // A key that is held down means one press: held on the space bar it would reveal everything.
    if (!event.repeat) void does();
  };
  const deed = (key: string, event: KeyboardEvent): (() => unknown) | undefined => {
    const { state, act } = value;
    if (/^[1-9]$/.test(key)) return () => quiz.digit(Number(key));
    switch (key) {
      case ' ': {
        const [next, down] = allowedSteps(state);
        const contestants = [...((event.shiftKey ? down : next) ?? competing(state).slice(0, 1))];
        return () => act({ kind: 'revealed', contestants });
      }
      case 'S':
        return speech.toggle;
      case 'V': {
        const contestant = nextSpeaker(state) ?? competing(state).at(-1) ?? '';
        return () => act({ kind: 'marksShown', contestant });
      }
      case 'M':
        return () => document.querySelector<HTMLInputElement>('[data-mark-field]')?.focus();
      case 'Q':
        return quiz.ask;
      case 'R':
        return () => quiz.answer('right');
      case 'W':
        return () => quiz.answer('wrong');
      case 'P':
        return () => quiz.answer('pass');
      case 'T':
        return () => quiz.answer('timeout');
      case 'X':
        return () => act({ kind: 'questionClosed' });
      case 'F':
        return () => act({ kind: 'frozen' });
      case 'U':
        return value.undo;
      case 'B':
        return () => hall.setBlank(!hall.blank);
      case 'I':
        return () => value.setValues(!value.values);
      case 'N':
        return value.setUp.rehearsal ? practise : undefined;
      default:
        return undefined;
    }
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => handle.current(event);
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
