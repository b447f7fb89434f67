import './weeklyScene.css';
import { shortCommunityName } from '../../../charts/streetName.ts';
import type { Dated } from '../../../domain/dated.ts';
import { rankingMode } from '../../../domain/league/rankingMode.ts';
import type { Programme } from '../../../domain/programme.ts';
import type { WeekLine } from '../../../domain/systems/weekly.ts';
import { useApp } from '../../../parts/app.tsx';
import { Move } from '../../../parts/Move.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { checkText } from '../../../words/checkText.ts';
import { decimal, named } from '../../../words/format.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { useWeekLines } from '../../shared/systems/useWeekLines.ts';
import { useWeekly } from '../../shared/systems/useWeekly.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';
import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

const PANELS = [
  { min: 28, grow: 5 },
  { min: 30, grow: 6 },
];
/** Names in the line of those that fell silent. */
const NAMES = 6;

/** What changed since last week: who moved beyond error, which checks changed most, who fell silent or reports again. */
export function WeeklyScene(props: SceneProps) {
  const { figures, sentence, baseline, leagues, judged } = useWeekly(null, null, 'public');
  const { board, communities, compounds } = useWeekLines(null, baseline, leagues, null);
  const { words } = useApp();
  const { weekly: w } = useSystemWords();
  const { standing: dated } = useSystemFeed('weekly');
  return (
    <Scene {...props} sentence={sentence} figures={figures} panels={PANELS}>
      {judged ? (
        [
          <div className="weekly-left" key="left">
            <MovedPanel
              dated={dated}
              lines={communities}
              known={leagues !== null}
              places={rankingMode(board.programme.rules, 'public') === 'full'}
            />
            <StarsPanel dated={dated} lines={[...communities, ...compounds]} />
            <Panel name={w.wall.silent} className="weekly-silent" dated={dated} title={w.wall.silent} retryOn={communities}>
              <Silent lines={[...communities, ...compounds]} />
            </Panel>
          </div>,
          <ChecksPanel key="checks" dated={dated} lines={communities} programme={board.programme} />,
        ]
      ) : (
        <p className="panel-note">{words.wall.withdrawn}</p>
      )}
    </Scene>
  );
}

function MovedPanel(props: { dated: Dated; lines: readonly WeekLine[]; known: boolean; places: boolean }) {
  const { lang } = useApp();
  const { weekly: w } = useSystemWords();
  const arrowOf = (l: WeekLine) => l.entry?.arrow ?? null;
  const moved = props.lines
    .filter((l) => arrowOf(l) !== null && arrowOf(l)?.arrow !== 'none')
    .sort((a, b) => (arrowOf(b)?.move ?? 0) - (arrowOf(a)?.move ?? 0));
  const judged = props.lines.some((l) => arrowOf(l) !== null);
  const { box, part, aside } = usePaged(moved.length);
  const c = w.wall.columns;
  const score = (x: number | null | undefined) => (x == null ? w.unknown : decimal(x, 2));
  return (
    <Panel
      name={w.wall.moved}
      className={`weekly-moved${moved.length > 0 ? ' grow' : ''}`}
      dated={props.dated}
      title={w.wall.moved}
      aside={aside}
      retryOn={props.lines}
    >
      {moved.length === 0 ? (
        <p className="panel-note">
          {!props.known ? w.working : !props.places ? w.noPlaces : judged ? w.wall.movedNone : w.notJudged}
        </p>
      ) : (
        <div className="fit" ref={box}>
          <table className="scene-table">
            <thead>
              <tr>
                <th scope="col">{c.community}</th>
                <th scope="col">{c.move}</th>
                <th scope="col" className="num">
                  {c.score}
                </th>
              </tr>
            </thead>
            <tbody>
              {part(moved).map((l) => (
                <tr key={l.code} data-moved={l.code}>
                  <th scope="row">{named(shortCommunityName(l.name), lang)}</th>
                  <td>
                    <Move entry={l.entry} />
                  </td>
                  <td className="num">{w.wall.scoreMove(score(l.scoreBefore), score(l.entry?.score))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

/** Whose lit stars are more or fewer than the week before, those that lost most first. */
function StarsPanel(props: { dated: Dated; lines: readonly WeekLine[] }) {
  const { lang } = useApp();
  const { weekly: w } = useSystemWords();
  const moved = props.lines
    .flatMap((line) => {
      const by = line.lit === null || line.litBefore === null ? 0 : line.lit - line.litBefore;
      return by === 0 ? [] : [{ line, by }];
    })
    .sort((a, b) => a.by - b.by || (a.line.code < b.line.code ? -1 : 1));
  const { box, part, aside } = usePaged(moved.length);
  return (
    <Panel
      name={w.wall.stars}
      className={`weekly-stars${moved.length > 0 ? ' grow' : ''}`}
      dated={props.dated}
      title={w.wall.stars}
      aside={aside}
      retryOn={props.lines}
    >
      {moved.length === 0 ? (
        <p className="panel-note">{w.wall.starsNone}</p>
      ) : (
        <div className="fit" ref={box}>
          <table className="scene-table">
            <tbody>
              {part(moved).map(({ line }) => (
                <tr key={line.code} data-stars={line.code}>
                  <th scope="row">{named(line.name, lang)}</th>
                  <td className="num">{w.wall.starMove(line.litBefore ?? 0, line.lit ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

/** The weightiest change of each community, the weightiest first: what was counted then and now, without a judgement. */
function ChecksPanel(props: { dated: Dated; lines: readonly WeekLine[]; programme: Programme }) {
  const { lang, words } = useApp();
  const { weekly: w } = useSystemWords();
  const moves = props.lines
    .flatMap((line) => (line.moves[0] === undefined ? [] : [{ line, move: line.moves[0] }]))
    .sort((a, b) => Math.abs(b.move.weight) - Math.abs(a.move.weight));
  const { box, part, aside } = usePaged(moves.length);
  return (
    <Panel
      name={w.wall.checks}
      className="weekly-checks"
      dated={props.dated}
      title={w.wall.checks}
      aside={aside}
      retryOn={props.lines}
    >
      {moves.length === 0 ? (
        <p className="panel-note">{w.wall.checksNone}</p>
      ) : (
        <div className="fit" ref={box}>
          <ul className="check-moves">
            {part(moves).map(({ line, move }) => {
              const indicator = props.programme.indicator.get(move.indicator);
              if (indicator === undefined) return null;
              const few = move.before.lowN || move.now.lowN ? `${words.common.between}${words.common.state.lowN}` : '';
              const [before, now] = [checkText(move.before, indicator, w), checkText(move.now, indicator, w)];
              return (
                <li key={line.code} data-check={`${line.code}/${move.indicator}`}>
                  <b>{named(shortCommunityName(line.name), lang)}</b>
                  <span className="check">{named(indicator.label, lang)}</span>
                  <span className="then-now">
                    {w.wall.scoreMove(before, now)}
                    {few}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function Silent(props: { lines: readonly WeekLine[] }) {
  const { lang, words } = useApp();
  const { weekly: w } = useSystemWords();
  const parts = (['fell', 'again'] as const).flatMap((silence) => {
    const own = props.lines.filter((l) => l.silence === silence).map((l) => named(l.name, lang));
    if (own.length === 0) return [];
    const names = words.common.list(own.slice(0, NAMES)) + (own.length > NAMES ? ` ${w.wall.more(own.length)}` : '');
    return [w.wall.silentList(w.silence[silence], names)];
  });
  return (
    <div className="silent-list">{parts.length === 0 ? <p>{w.wall.silentNone}</p> : parts.map((p) => <p key={p}>{p}</p>)}</div>
  );
}
