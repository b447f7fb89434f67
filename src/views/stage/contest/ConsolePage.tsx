import { useMemo, useState } from 'react';
import { codesHold } from '../../../contest/checkCode.ts';
import { useContestLog } from '../../../contest/useContestLog.ts';
import { useHallSender } from '../../../contest/useHallSender.ts';
import { useOperators } from '../../../contest/useOperators.ts';
import type { ContestSetUp } from '../../../contract/contestLog.ts';
import { type ContestPhase, contestPhase } from '../../../domain/contest/phase.ts';
import { useApp, usePageTitle } from '../../../parts/app.tsx';
import { useLinkTo } from '../../../parts/useLinkTo.ts';
import { named } from '../../../words/format.ts';
import { Board } from './Board.tsx';
import { ConfirmPanel } from './ConfirmPanel.tsx';
import { ConsoleHead } from './ConsoleHead.tsx';
import { useContestWords } from './contestWords.ts';
import { FreezePanel } from './FreezePanel.tsx';
import { Hints } from './Hints.tsx';
import { JudgesPanel } from './JudgesPanel.tsx';
import { LogPanel } from './LogPanel.tsx';
import { LotsPanel } from './LotsPanel.tsx';
import { Notices } from './Notices.tsx';
import { PracticePanel } from './PracticePanel.tsx';
import { QuizPanel } from './QuizPanel.tsx';
import { RulingPanel } from './RulingPanel.tsx';
import { SpeechPanel } from './SpeechPanel.tsx';
import { StatusBar } from './StatusBar.tsx';
import { ConsoleContext } from './useConsole.ts';
import { useConsoleValue } from './useConsoleValue.ts';
import { useKeys } from './useKeys.ts';
import { useQuiz } from './useQuiz.ts';

/** The operator's window of a contest: reads its log, then shows it. */
export function ConsolePage(props: { contest: string }) {
  const { address } = useApp();
  const w = useContestWords();
  const linkTo = useLinkTo();
  const open = useContestLog(props.contest);
  const { setUp } = open.log.state;
  usePageTitle(w.title);
  if (!open.ready) return <p role="status">{w.reading}</p>;
  if (setUp === null)
    return (
      <div className="contest-notice">
        <p role="status">{w.unknown}</p>
        <a {...linkTo({ lang: address.lang, view: 'stage', page: 'contest', contest: null })}>{w.back}</a>
      </div>
    );
  return <Operating contest={props.contest} open={open} setUp={setUp} />;
}

const PHASES: readonly ContestPhase[] = ['lots', 'stage', 'quiz', 'reveal', 'confirm'];

function Operating(props: { contest: string; open: ReturnType<typeof useContestLog>; setUp: ContestSetUp }) {
  const { contest, open, setUp } = props;
  const w = useContestWords();
  const { lang } = useApp();
  const value = useConsoleValue(contest, open, setUp, w);
  const hall = useHallSender(contest, open);
  const others = useOperators(contest);
  const quiz = useQuiz(value);
  const codeHolds = useMemo(() => codesHold(open.events), [open.events]);
  const now = contestPhase(open.log.state);
  // Follows the contest; what the operator opened stays until the contest goes on.
  const [chosen, setChosen] = useState<{ phase: ContestPhase; at: ContestPhase } | null>(null);
  const phase = chosen !== null && chosen.at === now ? chosen.phase : now;
  const [step, setStep] = useState(0);
  useKeys(value, hall, quiz, () => setStep((n) => n + 1));
  usePageTitle(`${w.title} · ${named(setUp.label, lang)}`);
  return (
    <ConsoleContext value={value}>
      <div className="console" data-contest={contest} data-phase={now} data-seq={open.events.at(-1)?.seq}>
        <ConsoleHead hall={hall} />
        <Notices others={others} hallSeen={hall.hallSeen} codeHolds={codeHolds} />
        <div className="console-work">
          <section className="console-side">
            <Board />
            <Hints />
            <JudgesPanel />
          </section>
          <section className="console-main">
            <nav aria-label={w.title} className="console-tabs">
              {PHASES.map((p) => (
                <button
                  key={p}
                  type="button"
                  aria-pressed={p === phase}
                  data-now={p === now ? '' : undefined}
                  onClick={(e) => {
                    if (e.detail > 0) e.currentTarget.blur();
                    setChosen({ phase: p, at: now });
                  }}
                >
                  {w.phase[p]}
                </button>
              ))}
            </nav>
            {phase === 'lots' && <LotsPanel />}
            {phase === 'stage' && <SpeechPanel />}
            {phase === 'quiz' && <QuizPanel quiz={quiz} />}
            {phase === 'reveal' && <FreezePanel />}
            {phase === 'confirm' && <ConfirmPanel />}
            {(phase === 'stage' || phase === 'quiz' || phase === 'reveal') && <RulingPanel />}
            {setUp.rehearsal && <PracticePanel step={step} hallSeen={hall.hallSeen} />}
          </section>
        </div>
        <LogPanel />
        <StatusBar />
      </div>
    </ConsoleContext>
  );
}
