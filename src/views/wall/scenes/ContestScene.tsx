import './modelsScene.css';
import { subjectName } from '../../../domain/register.ts';
import type { ContestantLine, ContestLine } from '../../../domain/systems/contestLines.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayLong, decimal, named } from '../../../words/format.ts';
import { useContest } from '../../shared/systems/useContest.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { useFit } from '../useFit.ts';
import { Scene, type SceneProps } from './Scene.tsx';

/** rem of the line that counts those left out. */
const MORE = 1.9;
const PANELS = [
  { min: 34, height: 14 },
  { min: 28, height: 10 },
];

/** The contests of secretaries: the last one with what each was given, by post, and those to come. */
export function ContestScene(props: SceneProps) {
  const { lang, words } = useApp();
  const { contest: w } = useSystemWords();
  const { ctx, figures, sentence, lines, places } = useContest(null, 'public');
  const { standing, judged } = useSystemFeed('contest');
  const held = lines.find((l) => l.standing === 'held');
  const title = (l: ContestLine) => [named(l.record.label, lang), dayLong(l.record.heldOn, lang)].join(words.common.between);
  const { box, rows } = useFit(lines.length, MORE);
  const drawn = ({ contestants }: ContestLine) => {
    const n = contestants.filter((c) => c.record.lot !== null).length;
    return n === 0 ? w.noLots : w.lots(decimal(n, 0), decimal(contestants.length, 0));
  };
  return (
    <Scene {...props} sentence={sentence} figures={figures} panels={PANELS}>
      <Panel
        name={w.panels.last}
        className="contest-last"
        dated={standing}
        title={
          <>
            {held === undefined ? w.panels.last : title(held)}
            {held?.record.official === false && <small className="sample">{words.common.sample}</small>}
          </>
        }
        retryOn={lines}
      >
        {held === undefined ? (
          <p className="panel-note">{w.nothingHeld}</p>
        ) : judged ? (
          <Contestants line={held} places={places} name={(code) => named(subjectName(ctx.register, code), lang)} />
        ) : (
          <p className="panel-note">{words.wall.withdrawn}</p>
        )}
      </Panel>
      <Panel name={w.panels.all} className="contest-next" dated={standing} title={w.panels.all} retryOn={lines}>
        {lines.length === 0 ? (
          <p className="panel-note">{w.none}</p>
        ) : (
          <div className="fit" ref={box}>
            <ul className="models-list">
              {lines.slice(0, rows).map((l) => (
                <li key={l.key} data-contest={l.record.id}>
                  <b>
                    {named(l.record.label, lang)}
                    {!l.record.official && <small className="sample">{words.common.sample}</small>}
                  </b>
                  <span>
                    {[
                      w.standing[l.standing],
                      dayLong(l.record.heldOn, lang),
                      w.contestants(decimal(l.contestants.length, 0)),
                      ...(l.standing === 'coming' ? [drawn(l)] : []),
                    ].join(words.common.between)}
                  </span>
                </li>
              ))}
            </ul>
            {lines.length > rows && <p className="panel-note">{w.moreContests(lines.length - rows)}</p>}
          </div>
        )}
      </Panel>
    </Scene>
  );
}

function Contestants(props: { line: ContestLine; places: boolean; name(code: string): string }) {
  const { contest: w } = useSystemWords();
  const { line, places, name } = props;
  const { box, rows } = useFit(line.contestants.length);
  const order = (c: ContestantLine) => {
    if (line.placed) return c.result?.place == null ? '—' : w.place(c.result.place, c.result.joint);
    return c.record.lot === null ? w.noLots : w.lot(c.record.lot);
  };
  return (
    <>
      <div className="fit" ref={box}>
        <table className="scene-table contest-table">
          <thead>
            <tr>
              <th scope="col">{line.placed ? w.columns.place : w.columns.lot}</th>
              <th scope="col">{w.level[line.record.level]}</th>
              <th scope="col" className="num">
                {w.columns.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {line.contestants.slice(0, rows).map((c) => (
              <tr key={c.key} data-contestant={c.record.subject}>
                <td>{order(c)}</td>
                <th scope="row">{name(c.record.subject)}</th>
                <td className="num">{c.result === null ? w.noResult : w.total(decimal(c.result.total, 2))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(line.contestants.length > rows || !line.placed) && (
        <p className="aside">
          {line.contestants.length > rows && w.more(line.contestants.length - rows)}{' '}
          {!line.placed && (places ? w.noPlaces : w.placesHidden)}
        </p>
      )}
    </>
  );
}
