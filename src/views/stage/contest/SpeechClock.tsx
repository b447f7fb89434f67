import { useEffect, useState } from 'react';
import { spokenSince } from '../../../contest/speechClock.ts';
import { overtimePoints } from '../../../domain/contest/speech.ts';
import { useApp } from '../../../parts/app.tsx';
import { markText, spanText } from '../../../words/contestText.ts';
import { useConsole } from './useConsole.ts';

/** How often the running time is drawn, ms. */
const EVERY_MS = 200;

/** The running time of a speech. It alone is drawn again while it runs. */
export function SpeechClock(props: { contestant: string; startedAt: string }) {
  const { contest, setUp, w } = useConsole();
  const { words } = useApp();
  const look = () => spokenSince(contest, props.contestant, props.startedAt, performance.now(), Date.now());
  const [spoken, setSpoken] = useState(look);
  const draw = () => setSpoken(look());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look is the same for the same speech
  useEffect(() => {
    const timer = setInterval(draw, EVERY_MS);
    return () => clearInterval(timer);
  }, [contest, props.contestant, props.startedAt]);
  const rules = setUp.rules.speech;
  const left = rules.limitSeconds * 1000 - spoken.ms;
  const warned = rules.warnings.filter((s) => left <= s * 1000).at(-1);
  const off = overtimePoints(spoken.ms, rules);
  return (
    <p className="console-time" data-clock={spoken.clock}>
      <strong className={left < 0 ? 'is-bad' : warned === undefined ? undefined : 'is-warned'}>{spanText(spoken.ms)}</strong>{' '}
      {left < 0 ? w.speech.over(spanText(-left)) : w.speech.left(spanText(left))}
      {words.common.between}
      {w.speech.limit(spanText(rules.limitSeconds * 1000))}
      {left >= 0 && warned !== undefined && <span className="is-warned"> {w.speech.warned(warned)}</span>}
      {off > 0 && <span className="is-bad"> {w.speech.off(markText(off))}</span>}
      {spoken.clock === 'wall' && <span className="is-bad"> {w.speech.byWall}</span>}
    </p>
  );
}
