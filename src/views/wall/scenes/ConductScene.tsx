import './togetherScenes.css';
import { shortCommunityName } from '../../../charts/streetName.ts';
import { subjectName } from '../../../domain/register.ts';
import type { ConductWall } from '../../../domain/systems/conduct.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../words/format.ts';
import { useConductWall } from '../../shared/systems/useConduct.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';
import { Scene, type SceneProps } from './Scene.tsx';

const PANELS = [
  { min: 40, grow: 1.5 },
  { min: 26, height: 14.8 },
];

/** Party building and conduct: entries of praise as they were written, and of the negative list numbers of the whole district. */
export function ConductScene(props: SceneProps) {
  const { ctx, figures, sentence, praise, negative } = useConductWall(null);
  const { lang } = useApp();
  const name = (code: string) => named(shortCommunityName(subjectName(ctx.register, code)), lang);
  return (
    <Scene {...props} sentence={sentence} figures={figures} panels={PANELS}>
      <PraisePanel praise={praise} name={name} />
      <NumbersPanel negative={negative} />
    </Scene>
  );
}

/** The positive list, the newest entry first, page by page. */
function PraisePanel(props: { praise: ConductWall['praise']; name(code: string): string }) {
  const { lang } = useApp();
  const w = useSystemWords().conduct;
  const feed = useSystemFeed('conduct');
  const { praise } = props;
  const { box, part, from, aside } = usePaged(praise.length);
  return (
    <Panel name={w.positive} className="conduct-praise" dated={feed.standing} title={w.positive} aside={aside} retryOn={praise}>
      {praise.length === 0 ? (
        <p className="panel-note">{w.none}</p>
      ) : (
        <div className="fit" ref={box}>
          <ul className="conduct-entries">
            {part(praise).map((p, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name of its own here
              <li key={from + i}>
                <strong>
                  {p.place === undefined ? '' : `${props.name(p.place)} `}
                  {w.roles[p.role]}
                </strong>
                <span>{named(p.item, lang)}</span>
                <small>
                  {named(p.basis, lang)} <span className="together-day">{dayShort(p.enteredOn, lang)}</span>
                </small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

/** How many entries of the negative list there are, by what was done. */
function NumbersPanel(props: { negative: ConductWall['negative'] }) {
  const w = useSystemWords().conduct;
  const feed = useSystemFeed('conduct');
  return (
    <Panel name={w.byAction} className="conduct-numbers" dated={feed.standing} title={w.byAction} retryOn={props.negative}>
      <table className="scene-table">
        <thead>
          <tr>
            <th scope="col">{w.columns.action}</th>
            <th scope="col" className="num">
              {w.open}
            </th>
            <th scope="col" className="num">
              {w.overdue}
            </th>
            <th scope="col" className="num">
              {w.redressed}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.negative.map((n) => (
            <tr key={n.action}>
              <th scope="row">{w.actions[n.action]}</th>
              <td className="num">{decimal(n.open, 0)}</td>
              <td className={`num ${feed.judged && n.overdue > 0 ? 'together-late' : ''}`}>{decimal(n.overdue, 0)}</td>
              <td className="num">{decimal(n.redressed, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="aside">{w.wallNote}</p>
    </Panel>
  );
}
