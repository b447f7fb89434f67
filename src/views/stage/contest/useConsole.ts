import { createContext, useContext } from 'react';
import type { OpenContest } from '../../../contest/useContestLog.ts';
import type { ContestEvent, ContestHappening, ContestSetUp } from '../../../contract/contestLog.ts';
import type { ReadLog } from '../../../domain/contest/log.ts';
import type { ContestState } from '../../../domain/contest/state.ts';
import type { ContestNames } from '../../../words/contestText.ts';
import type { ContestWords } from '../../../words/contestWords.ts';
import type { Language } from '../../../words/format.ts';

/** What was said last, and whether something was written. */
export interface Said {
  good: boolean;
  text: string;
}

/** What every piece of the operator's window works with. */
export interface Console {
  contest: string;
  open: OpenContest;
  log: ReadLog;
  state: ContestState;
  setUp: ContestSetUp;
  w: ContestWords;
  lang: Language;
  names: ContestNames;
  list(items: string[]): string;
  said: Said | null;
  say(good: boolean, text: string): void;
  /** Why something may not happen now, as a sentence; null where it may. */
  why(what: ContestHappening): string | null;
  /** Writes what happened, and says it or why not. @returns the event; null where nothing was written */
  act(what: ContestHappening): Promise<ContestEvent | null>;
  undo(): Promise<void>;
  /** Whether scores that the hall does not know are on this screen. */
  values: boolean;
  setValues(values: boolean): void;
  /** What an event says, without its mark where that is blind. */
  told(what: ContestHappening): string;
}

export const ConsoleContext = createContext<Console | null>(null);

/** @throws outside the operator's window */
export function useConsole(): Console {
  const value = useContext(ConsoleContext);
  if (value === null) throw new Error('useConsole outside ConsolePage');
  return value;
}
