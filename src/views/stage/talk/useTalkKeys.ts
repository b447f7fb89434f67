import { useEffect, useRef } from 'react';
import type { LookAction } from '../../../domain/deck/stageLook.ts';
import type { TalkAction, TalkState } from '../../../domain/deck/talk.ts';
import { isOfField, meaningOf } from './talkKeys.ts';

/** What the keys of a window reach. */
export interface KeyTargets {
  state: TalkState;
  act(action: TalkAction): void;
  look(action: LookAction): void;
  /** Whether the list of keys is open, and opening it. */
  keys: boolean;
  showKeys(open: boolean): void;
  presenter(): void;
}

/** How long digits of one number may lie apart, ms. */
const DIGITS_MS = 3000;

/** The keys of a talk, in the hall's window and the speaker's alike; a clicker sends the same. */
export function useTalkKeys(targets: KeyTargets): void {
  const held = useRef(targets);
  held.current = targets;
  useEffect(() => {
    let digits = '';
    let typedAt = 0;
    const onKey = (event: KeyboardEvent) => {
      const meaning = meaningOf(event);
      if (meaning === null || isOfField(event.target, event.key)) return;
      event.preventDefault();
      const { state, act, look, keys, showKeys, presenter } = held.current;
      if ('digit' in meaning) {
        digits = event.timeStamp - typedAt > DIGITS_MS ? meaning.digit : digits + meaning.digit;
        typedAt = event.timeStamp;
        return;
      }
      const number = event.timeStamp - typedAt > DIGITS_MS ? 0 : Number(digits);
      digits = '';
      if ('move' in meaning) return act({ do: meaning.move });
      if ('look' in meaning) return look(meaning.look);
      if ('show' in meaning) return meaning.show === 'keys' ? showKeys(!keys) : act({ do: meaning.show });
      const reset = () => {
        showKeys(false);
        look('default');
        act({ do: 'reset' });
      };
      switch (meaning.other) {
        case 'enter':
          return act(number > 0 ? { do: 'go', slide: number } : { do: 'next' });
        case 'escape':
          // What lies on top goes first; with nothing on top it is the one key that puts everything back.
          if (keys) return showKeys(false);
          return state.blank || state.source ? act({ do: 'clear' }) : reset();
        case 'reset':
          return reset();
        case 'presenter':
          return presenter();
        case 'fullscreen':
          return void fullscreen();
        case 'nothing':
          return;
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

async function fullscreen(): Promise<void> {
  try {
    await (document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen());
  } catch {
    // The browser may refuse: the window stays as it is.
  }
}
