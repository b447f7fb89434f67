import './starsScene.css';
import { starDistribution } from '../../../domain/board.ts';
import type { Dated } from '../../../domain/dated.ts';
import type { Criterion } from '../../../domain/programme.ts';
import type { StarLedger, StarLine } from '../../../domain/systems/starLines.ts';
import { useApp } from '../../../parts/app.tsx';
import { StarStates } from '../../../parts/StarStates.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { named } from '../../../words/format.ts';
import { StarLegend } from '../../shared/systems/StarLegend.tsx';
import { useDualStar } from '../../shared/systems/useDualStar.ts';
import { Panel } from '../Panel.tsx';
import { usePaged } from '../turn/usePaged.tsx';
import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

const PANELS = [{ min: 32 }, { min: 32 }];
/** Figures at the side of the scene. */
const SHOWN: ReadonlySet<string> = new Set(['dualStar.compound', 'dualStar.community', 'dualStar.slipped', 'dualStar.docked']);

/** The dual star award: the two ledgers side by side, how their stars are spread, and who lost one or has one docked. */
export function StarsScene(props: SceneProps) {
  const { figures, sentence, compounds, communities, board, judged, dated } = useDualStar(null);
  const { programme } = board;
  return (
    <Scene
      {...props}
      sentence={sentence}
      figures={figures.filter((f) => SHOWN.has(f.id))}
      panels={PANELS}
      legend={<StarLegend />}
    >
      <LedgerPanel ledger="compound" lines={compounds} criteria={programme.criteria.compoundStar} dated={dated} judged={judged} />
      <LedgerPanel
        ledger="community"
        lines={communities}
        criteria={programme.criteria.communityStar}
        dated={dated}
        judged={judged}
      />
    </Scene>
  );
}

function LedgerPanel(props: {
  ledger: StarLedger;
  lines: readonly StarLine[];
  criteria: readonly Criterion[];
  dated: Dated;
  judged: boolean;
}) {
  const { words } = useApp();
  const { dualStar: w } = useSystemWords();
  const { ledger, lines, criteria, judged } = props;
  const title = w.tabs[ledger];
  const spread = starDistribution(lines);
  const most = Math.max(1, spread.unrated, ...spread.byLit);
  const bars = [
    ...spread.byLit.map((n, lit) => ({ key: String(lit), name: w.wall.lit(lit), n })).reverse(),
    { key: 'unrated', name: w.wall.unrated, n: spread.unrated },
  ];
  const label = w.wall.distributionLabel(
    title,
    words.common.list(bars.filter((b) => b.n > 0).map((b) => w.wall.bar(b.name, b.n))),
  );
  // Those under a veto first, then what fell furthest, then what stays docked, then what gained.
  const concerned = lines
    .filter((l) => l.veto !== null || (l.change ?? 0) !== 0 || l.counts.docked > 0)
    .sort(
      (a, b) =>
        Number(b.veto !== null) - Number(a.veto !== null) || (a.change ?? 0) - (b.change ?? 0) || (a.code < b.code ? -1 : 1),
    );
  const { box, part, aside } = usePaged(concerned.length);
  return (
    <Panel
      name={title}
      className="star-panel"
      dated={props.dated}
      title={
        <>
          {title}
          {criteria.some((c) => !c.official) && <small className="sample">{words.common.sample}</small>}
        </>
      }
      retryOn={lines}
      // Beside the title: under a single name that takes three lines there is no room for it.
      aside={judged && aside}
    >
      {judged ? (
        <div className="star-panel-body" data-ledger={ledger}>
          <dl className="star-bars" aria-label={label}>
            {bars.map((b) => (
              <div key={b.key} className={b.key === 'unrated' ? 'unrated' : undefined} data-lit={b.key}>
                <dt>{b.name}</dt>
                <dd>
                  <i style={{ width: `${(100 * b.n) / most}%` }} />
                  <span>{b.n}</span>
                </dd>
              </div>
            ))}
          </dl>
          {concerned.length === 0 ? (
            <p className="panel-note">{w.wall.none}</p>
          ) : (
            <div className="fit" ref={box}>
              <ul className="star-named" aria-label={w.wall.named}>
                {part(concerned).map((l) => (
                  <Named key={l.code} line={l} criteria={criteria} />
                ))}
              </ul>
            </div>
          )}
        </div>
      ) : (
        <p className="panel-note">{words.wall.withdrawn}</p>
      )}
    </Panel>
  );
}

/** One subject by name: what went out, and from how many stars to how many. */
function Named(props: { line: StarLine; criteria: readonly Criterion[] }) {
  const { lang, words } = useApp();
  const { dualStar: w } = useSystemWords();
  const { line } = props;
  const star = (id: string) => named(props.criteria.find((c) => c.id === id)?.label ?? { zh: id, en: id }, lang);
  const docked = line.stars.filter((s) => s.state === 'docked').map((s) => s.criterion);
  const lost = line.lost.map((e) => e.criterion).filter((id) => !docked.includes(id));
  const what = [
    line.veto === null ? '' : words.common.unrated.veto,
    lost.length === 0 ? '' : w.lost(words.common.list(lost.map(star))),
    line.gained.length === 0 ? '' : w.gained(words.common.list(line.gained.map((e) => star(e.criterion)))),
    docked.length === 0 ? '' : w.stateOf(words.common.star.docked, words.common.list(docked.map(star))),
  ].filter((s) => s !== '');
  const move =
    line.unrated !== null
      ? ''
      : line.previousLit !== null && line.previousLit !== line.lit
        ? w.wall.move(line.previousLit, line.lit)
        : w.wall.stays(line.lit);
  return (
    <li data-subject={line.code}>
      <b>{named(line.name, lang)}</b>
      <StarStates stars={line.stars} />
      <span className="what">{what.join(words.common.between)}</span>
      <span className="move-text">{move}</span>
    </li>
  );
}
