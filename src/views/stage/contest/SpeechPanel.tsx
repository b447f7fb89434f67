import { nextSpeaker } from '../../../domain/contest/phase.ts';
import { overtimePoints } from '../../../domain/contest/speech.ts';
import { competing, marksIn } from '../../../domain/contest/state.ts';
import { useApp } from '../../../parts/app.tsx';
import { markText, spanText } from '../../../words/contestText.ts';
import { ActButton } from './ActButton.tsx';
import { MarksPanel } from './MarksPanel.tsx';
import { SpeechClock } from './SpeechClock.tsx';
import { useConsole } from './useConsole.ts';
import { useSpeech } from './useSpeech.ts';

/** Who is on stage, their time, and the judges' marks. */
export function SpeechPanel() {
  const value = useConsole();
  const { state, setUp, w, names } = value;
  const { words } = useApp();
  const speech = useSpeech(value);
  const next = nextSpeaker(state);
  const held = next === null ? undefined : state.speeches.get(next);
  const isSpeaking = held !== undefined && held.usedMs === null;
  const others = competing(state).filter((id) => !state.speeches.has(id) && id !== next);
  const rules = setUp.rules.speech;
  const off = held?.usedMs == null ? 0 : overtimePoints(held.usedMs, rules);
  return (
    <div className="console-panel" data-panel="stage">
      {next === null ? (
        <p>{state.order.length === 0 ? w.refusal.noLot : w.speech.nobody}</p>
      ) : (
        <div className="console-stage" data-on-stage={next}>
          <div>
            <p>{held === undefined ? w.speech.next : w.speech.onStage}</p>
            <h2>
              {names.contestant(next)} <small>{w.lot(state.order.indexOf(next) + 1)}</small>
            </h2>
            {isSpeaking && <SpeechClock contestant={next} startedAt={held.startedAt} />}
            {held?.usedMs != null && (
              <p className="console-time" data-used={held.usedMs}>
                <strong>{spanText(held.usedMs)}</strong> {w.speech.used}
                {words.common.between}
                {w.speech.limit(spanText(rules.limitSeconds * 1000))}
                {off > 0 && <span className="is-bad"> {w.speech.off(markText(off))}</span>}
                {held.clock === 'wall' && <span className="is-bad"> {w.speech.stoppedByWall}</span>}
              </p>
            )}
          </div>
          <div className="console-acts">
            {isSpeaking ? (
              <ActButton
                what={{ kind: 'speechStopped', contestant: next, usedMs: 0, clock: 'page' }}
                run={() => void speech.stop()}
                keyName="S"
                main
              >
                {w.speech.stop}
              </ActButton>
            ) : (
              held === undefined && (
                <ActButton
                  what={{ kind: 'speechStarted', contestant: next }}
                  run={() => void speech.start(next)}
                  keyName="S"
                  main
                  explains
                >
                  {w.speech.start(names.contestant(next))}
                </ActButton>
              )
            )}
            {held?.usedMs != null && (
              <>
                <ActButton what={{ kind: 'marksShown', contestant: next }} keyName="V" main explains>
                  {w.marks.show}
                </ActButton>
                <p data-marks-in="">{w.marks.inOf(marksIn(state, next).given, marksIn(state, next).of)}</p>
              </>
            )}
            {held === undefined && others.length > 0 && (
              <details className="console-fold">
                <summary>{w.speech.choose}</summary>
                {others.map((id) => (
                  <ActButton key={id} what={{ kind: 'speechStarted', contestant: id }} run={() => void speech.start(id)}>
                    {w.speech.start(names.contestant(id))}
                  </ActButton>
                ))}
              </details>
            )}
          </div>
        </div>
      )}
      <MarksPanel />
    </div>
  );
}
