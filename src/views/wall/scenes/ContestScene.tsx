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
  const coming = lines.filter((l) => l.standing === 'coming');
  const title = (l: ContestLine) => [named(l.record.label, lang), dayLong(l.record.heldOn, lang)].join(words.common.between);
  const { box, rows } = useFit(coming.length, MORE);
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
      <Panel name={w.panels.coming} className="contest-next" dated={standing} title={w.panels.coming} retryOn={lines}>
        {coming.length === 0 ? (
          <p className="panel-note">{w.none}</p>
        ) : (
          <div className="fit" ref={box}>
            <ul className="models-list">
              {coming.slice(0, rows).map((l) => {
                const drawn = l.contestants.filter((c) => c.record.lot !== null).length;
                return (
                  <li key={l.key} data-contest={l.record.id}>
                    <b>
                      {named(l.record.label, lang)}
                      {!l.record.official && <small className="sample">{words.common.sample}</small>}
                    </b>
                    <span>
                      {[
                        dayLong(l.record.heldOn, lang),
                        w.contestants(decimal(l.contestants.length, 0)),
                        drawn === 0 ? w.noLots : w.lots(decimal(drawn, 0), decimal(l.contestants.length, 0)),
                      ].join(words.common.between)}
                    </span>
                  </li>
                );
              })}
            </ul>
            {coming.length > rows && <p className="panel-note">{w.moreContests(coming.length - rows)}</p>}
          </div>
        )}
      </Panel>
    </Scene>
  );
}

function Contestants(props: { line: ContestLine; places: boolean; name(code: string): string }) {
  const { contest: w } = useSystemWords();
  const { line, places, name } = props;
  const { box, rows } = useFit(line.contestants.length, MORE);
  const order = (c: ContestantLine) => {
    if (line.placed) return c.result?.place == null ? '—' : w.place(c.result.place, c.result.joint);
    return c.record.lot === null ? w.noLots : w.lot(c.record.lot);
  };
  return (
    <>
      <div className="fit" ref={box}>
        <table className="scene-table contest-table">
          <tbody>
            {line.contestants.slice(0, rows).map((c) => (
              <tr key={c.key} data-contestant={c.record.subject}>
                <td>{order(c)}</td>
                <th scope="row">{w.post(name(c.record.subject), w.level[line.record.level])}</th>
                <td className="num">{c.result === null ? w.noResult : w.total(decimal(c.result.total, 2))}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {line.contestants.length > rows && <p className="panel-note">{w.more(line.contestants.length - rows)}</p>}
      </div>
      {!line.placed && <p className="aside">{places ? w.noPlaces : w.placesHidden}</p>}
    </>
  );
}
