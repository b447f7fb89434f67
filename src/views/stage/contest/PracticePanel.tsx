import { useEffect, useRef, useState } from 'react';
import type { ContestHappening } from '../../../contract/contestLog.ts';
import { nextMadeUp } from '../../../domain/contest/madeUp.ts';
import { useRefresh } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { openHall } from './ConsoleHead.tsx';
import { useContestWords } from './contestWords.ts';
import { cryptoChance } from './cryptoChance.ts';
import { cutNetwork, mendNetwork } from './networkCut.ts';
import { PracticeList } from './PracticeList.tsx';
import { type FaultName, keepPractice, type Practice, readPractice, type Tried } from './practice.ts';
import { useConsole } from './useConsole.ts';

/** How fast a rehearsal plays by itself, ms. */
const PLAY_MS = 900;
const PROJECTOR = { width: 1024, height: 768 };

/** What must be refused, whatever the contest is at: the first of these that is. */
const wrongKeys = (first: string): ContestHappening[] => [
  { kind: 'speechStopped', contestant: first, usedMs: 0, clock: 'page' },
  { kind: 'speechStarted', contestant: first },
];

/** A rehearsal: made-up scores step by step, and faults to meet on the way. */
export function PracticePanel(props: { step: number; hallSeen: boolean }) {
  const { hallSeen } = props;
  const value = useConsole();
  const { contest, open, log, setUp, act, say, why, w: stage } = value;
  const w = useContestWords().start.practice;
  const { address } = useApp();
  const refresh = useRefresh();
  const [plays, setPlays] = useState(false);
  const [practice, setPractice] = useState<Practice>(() => readPractice(contest));
  const events = open.events.length;
  const note = (fault: FaultName, tried: Partial<Tried>) =>
    setPractice((p) => {
      const next = { ...p, [fault]: { ...p[fault], ...tried } };
      keepPractice(contest, next);
      return next;
    });
  const step = useRef(() => {});
  step.current = () => {
    const what = nextMadeUp(log, cryptoChance);
    if (what === null) {
      setPlays(false);
      say(true, w.done);
    } else void act(what);
  };
  useEffect(() => {
    if (props.step > 0) step.current();
  }, [props.step]);
  useEffect(() => {
    if (!plays) return;
    const timer = setInterval(() => step.current(), PLAY_MS);
    return () => clearInterval(timer);
  }, [plays]);
  useEffect(() => () => void mendNetwork(), []);
  // A page that was reloaded on purpose looks whether its log is whole; one that was cut off is so no more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: judged once, when the page is there again
  useEffect(() => {
    const { reload, network } = practice;
    if (reload.state === 'running') note('reload', { state: events >= reload.before ? 'held' : 'failed', after: events });
    if (network.state === 'running') note('network', { state: 'untried' });
  }, []);
  // Held where the closing was seen, and the window after it.
  const closing = practice.hallClosed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the window is what is waited for
  useEffect(() => {
    if (closing.state !== 'running') return;
    if (!hallSeen && closing.after === 0) note('hallClosed', { after: 1 });
    if (hallSeen && closing.after === 1) note('hallClosed', { state: 'held' });
  }, [hallSeen, closing.state, closing.after]);
  const small = () => {
    if (openHall(address.lang, contest, PROJECTOR) === null) say(false, stage.hall.blocked);
    else note('projector', { state: 'running' });
  };
  const wrongKey = async () => {
    const first = setUp.contestants[0]?.id ?? '';
    const what = wrongKeys(first).find((k) => why(k) !== null);
    if (what === undefined) return;
    const before = events;
    const event = await act(what);
    const said = why(what) ?? '';
    note('wrongKey', { state: event === null ? 'held' : 'failed', before, after: before + (event === null ? 0 : 1), said });
  };
  const starts: Record<FaultName, () => void> = {
    network() {
      cutNetwork();
      note('network', { state: 'running', before: events });
      refresh();
    },
    projector: small,
    wrongKey: () => void wrongKey(),
    hallClosed() {
      if (hallSeen) note('hallClosed', { state: 'running', after: 0 });
      else say(false, stage.hall.gone);
    },
    reload() {
      note('reload', { state: 'running', before: events });
      // What was noted is on its way to the tab's memory: the reload waits for it.
      setTimeout(() => location.reload(), 50);
    },
  };
  const ends: Partial<Record<FaultName, (good: boolean) => void>> = {
    network() {
      const refused = mendNetwork();
      const written = events - practice.network.before;
      note('network', { state: refused > 0 && written > 0 ? 'held' : 'failed', before: refused, after: written });
    },
    projector: (good) => note('projector', { state: good ? 'held' : 'failed' }),
  };
  const isDone = nextMadeUp(log, () => 0) === null;
  return (
    <section className="console-panel console-practice" data-panel="practice">
      <h2 className="is-small">{w.title}</h2>
      <div className="console-acts">
        <button type="button" className="is-main" onClick={() => step.current()}>
          {w.step}
          <kbd>N</kbd>
        </button>
        <button type="button" aria-pressed={plays} onClick={() => setPlays(!plays)}>
          {plays ? w.pause : w.play}
        </button>
      </div>
      <PracticeList practice={practice} starts={starts} ends={ends} isDone={isDone} />
    </section>
  );
}
