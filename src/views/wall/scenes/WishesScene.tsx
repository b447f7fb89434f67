import { subjectName } from '../../../domain/register.ts';
import './people.css';
import { type WishRow, type WishStep, wishFunnel } from '../../../domain/systems/wishes.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { useWishes } from '../../shared/systems/useWishes.ts';
import { WaitPicture } from '../../shared/systems/WaitPicture.tsx';
import { Panel } from '../Panel.tsx';
import { useRoom } from '../useRoom.ts';
import { BarCell } from './BarCell.tsx';
import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

const panels = (funnel: number) => [
  { min: 30, height: 16 },
  { min: 30, height: funnel },
];
/** Half of the steps, and all of them with what a paper printed below. */
const SQUARE = panels(13);
const WHOLE = panels(23.5);
/** The fact a paper printed, whose community the scene names. */
const FACT = 'wishesRealised';
const SQUARE_STEPS: ReadonlySet<WishStep> = new Set(['collected', 'verified', 'claimed', 'realised']);

/** Micro-wishes: how long one waits, and how far they get. Counts only. */
export function WishesScene(props: SceneProps) {
  const { lang } = useApp();
  const { wishes: w } = useSystemWords();
  const { ctx, figures, sentence, standings, curve, rows } = useWishes(null);
  const { standing } = useSystemFeed('wishes');
  const room = useRoom();
  const square = room.shape === 'square' || room.height < 50;
  // The squarest screens have room for half of the steps.
  const funnel = wishFunnel(standings).filter((f) => !square || SQUARE_STEPS.has(f.step));
  const fact = ctx.programme.facts.find((f) => f.id === FACT);
  const told = rows.find((r) => r.community === fact?.subject);
  const name = (r: WishRow) => named(subjectName(ctx.register, r.community), lang);
  const most = funnel[0]?.reached ?? 0;
  const lines = [{ name: w.district, curve }, ...(told === undefined ? [] : [{ name: name(told), curve: told.curve }])];
  return (
    <Scene {...props} sentence={sentence} figures={figures} panels={square ? SQUARE : WHOLE}>
      <Panel name={w.panels.curve} className="wish-curve" dated={standing} title={w.panels.curve} retryOn={standings}>
        <WaitPicture lines={lines} />
      </Panel>
      <Panel name={w.panels.funnel} className="wish-funnel" dated={standing} title={w.panels.funnel} retryOn={standings}>
        <table className="scene-table people-table">
          <tbody>
            {funnel.map((f) => (
              <tr key={f.step} data-step={f.step}>
                <th scope="row">{w.steps[f.step]}</th>
                <BarCell n={f.reached} of={most} />
                <td className="num">{decimal(f.reached, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {told !== undefined && (
          <p className="panel-note people-told" data-told={told.community}>
            <strong>{w.told(name(told), decimal(told.realised, 0))}</strong>
            {fact !== undefined && !square && (
              <span>
                {w.fact(fact.programmeYear, name(told), named(fact.label, lang), decimal(fact.value, 0), named(fact.unit, lang))}
              </span>
            )}
          </p>
        )}
      </Panel>
    </Scene>
  );
}
