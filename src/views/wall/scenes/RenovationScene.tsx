import './renovationScene.css';
import { useMemo } from 'react';
import type { RenovationForecast } from '../../../domain/forecast/renovationForecast.ts';
import type { WinterMiss } from '../../../domain/forecast/winterMisses.ts';
import { worksWindow } from '../../../domain/forecast/worksSeason.ts';
import { subjectName } from '../../../domain/register.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayFrom, missReasons } from '../../../words/forecastText.ts';
import { chance, named } from '../../../words/format.ts';
import { type RenovationAnswer, useRenovation } from '../../shared/systems/useRenovation.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { type Paged, usePaged } from '../turn/usePaged.tsx';
import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';
import { WorksCurve } from './WorksCurve.tsx';

const PANELS = [
  { min: 30, grow: 6 },
  { min: 28, grow: 5 },
];
/** Weeks of the curve. */
const WEEKS = 52;

/** The renovation: who will likely miss the winter, how sure that is and why; plan against actual beside it. */
export function RenovationScene(props: SceneProps) {
  const answer = useRenovation(null);
  const { words } = useApp();
  const { renovation: w } = useSystemWords();
  const { board, figures, sentence, judged } = answer;
  const { standing } = useSystemFeed('renovation');
  const curve = useMemo(() => board.worksCurve(WEEKS), [board]);
  const misses = usePaged(answer.outlook?.misses.length ?? 0);
  return (
    <Scene {...props} sentence={sentence} figures={figures} panels={PANELS}>
      <Panel
        name={w.wall.misses}
        className="misses"
        dated={standing}
        title={
          <>
            {w.wall.misses}
            {!worksWindow(board.programme.rules).official && <small className="sample">{words.common.sample}</small>}
          </>
        }
        aside={judged && misses.aside}
        retryOn={answer.outlook}
      >
        <Misses answer={answer} paged={misses} />
      </Panel>
      <Panel name={w.wall.curve} className="works-progress" dated={standing} title={w.wall.curve} retryOn={curve}>
        {judged ? <WorksCurve points={curve} /> : <p className="panel-note">{words.wall.withdrawn}</p>}
      </Panel>
    </Scene>
  );
}

function Misses(props: { answer: RenovationAnswer; paged: Paged }) {
  const { lang, words } = useApp();
  const { renovation: w } = useSystemWords();
  const { outlook, forecasts, board, judged } = props.answer;
  const { box, part } = props.paged;
  if (!judged) return <p className="panel-note">{words.wall.withdrawn}</p>;
  if (outlook === null) return <p className="panel-note">{w.working}</p>;
  if (outlook.misses.length === 0) return <p className="panel-note">{w.none}</p>;
  const name = (code: string) => named(subjectName(board.register, code), lang);
  return (
    <div className="fit" ref={box}>
      <ul className="miss-list">
        {part(outlook.misses).map((m) => (
          <Miss key={m.project} miss={m} name={name(m.compound)} forecast={forecasts.get(m.project)} />
        ))}
      </ul>
    </div>
  );
}

function Miss(props: { miss: WinterMiss; name: string; forecast: RenovationForecast | undefined }) {
  const { lang, words } = useApp();
  const { renovation: w } = useSystemWords();
  const { miss, forecast: f } = props;
  const c = w.forecast.columns;
  const day = (d: string | null | undefined) => (d == null || f === undefined ? '' : dayFrom(d, f.year, w.forecast, lang));
  return (
    <li data-miss={miss.compound}>
      <b>{props.name}</b>
      <span className="chance">
        {w.wall.chance} <strong>{chance(miss.chance, lang)}</strong>
      </span>
      <span className="dates">
        {c.p50} {day(miss.p50)}
        {words.common.between}
        {c.p80} {day(f?.p80)}
      </span>
      {miss.reasons.length > 0 && <span className="why">{words.common.list(missReasons(miss, w.forecast))}</span>}
    </li>
  );
}
