import { useMemo, useState } from 'react';
import { noteSpeechStart } from '../../../contest/speechClock.ts';
import type { OpenContest } from '../../../contest/useContestLog.ts';
import type { ContestHappening, ContestSetUp } from '../../../contract/contestLog.ts';
import { mayAppend, undoable } from '../../../domain/contest/log.ts';
import { useApp } from '../../../parts/app.tsx';
import { contestNames, happeningText } from '../../../words/contestText.ts';
import type { ContestWords } from '../../../words/contestWords.ts';
import type { Console, Said } from './useConsole.ts';

/** Makes what the pieces of an operator's window work with, from the log as it stands. */
export function useConsoleValue(contest: string, open: OpenContest, setUp: ContestSetUp, w: ContestWords): Console {
  const { lang, words } = useApp();
  const [said, setSaid] = useState<Said | null>(null);
  const [values, setValues] = useState(false);
  const names = useMemo(() => contestNames(setUp, w, lang), [setUp, w, lang]);
  const { list } = words.common;
  const { log } = open;
  const say = (good: boolean, text: string) => setSaid({ good, text });
  const told = (what: ContestHappening) => happeningText(what, names, w, lang, list, values);
  const write = async (what: ContestHappening) => {
    // The page's own clock, as it stood when the key was pressed.
    const at = performance.now();
    const answer = await open.happen(what);
    if (answer.ok && what.kind === 'speechStarted') noteSpeechStart(contest, what.contestant, answer.event.at, at);
    if (!answer.ok) say(false, `${w.notWritten}${w.refusal[answer.why]}`);
    return answer.ok ? answer.event : null;
  };
  return {
    contest,
    open,
    log,
    state: log.state,
    setUp,
    w,
    lang,
    names,
    list,
    said,
    say,
    why(what) {
      const refused = mayAppend(log, what);
      return refused === null ? null : w.refusal[refused];
    },
    async act(what) {
      const event = await write(what);
      if (event !== null) say(true, w.written(event.seq, told(event.what)));
      return event;
    },
    async undo() {
      const last = undoable(log);
      const event = await write({ kind: 'undone', seq: last?.seq ?? 2 });
      if (event !== null && last !== null) say(true, w.tookBack(last.seq, told(last.what)));
    },
    values,
    setValues,
    told,
  };
}
