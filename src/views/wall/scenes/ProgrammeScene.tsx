import './programmeScene.css';
import type { Figure, FigureId } from '../../../domain/systems/figures.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { weekShort } from '../../../words/format.ts';
import { useFusion } from '../../shared/systems/useFusion.ts';
import { useHomeAction } from '../../shared/systems/useHomeAction.ts';
import { useMoves } from '../../shared/systems/useMoves.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { YearLine } from '../../shared/systems/YearLine.tsx';
import { Panel } from '../Panel.tsx';
import { LeadList } from './LeadList.tsx';
import { MovesPanel } from './MovesPanel.tsx';
import { Scene, type SceneProps } from './Scene.tsx';

const PANELS = [{ min: 44, low: true, height: 13 }, { min: 30 }, { min: 30 }];
const AT_THE_SIDE: readonly FigureId[] = ['homeAction.milestones', 'moves.projects', 'moves.actions', 'fusion.whole'];

/** The programme as a whole: where its year is, and which projects and actions stand still. */
export function ProgrammeScene(props: SceneProps) {
  const { lang } = useApp();
  const { homeAction: w, moves: m } = useSystemWords();
  const home = useHomeAction(null);
  const run = useMoves(null);
  const fused = useFusion(null);
  const { standing, judged } = useSystemFeed('organisation');
  const all = [...home.figures, ...run.figures, ...fused.figures];
  const figures = AT_THE_SIDE.flatMap((id): Figure[] => all.filter((f) => f.id === id));
  const { year, ctx, next } = home;
  const title = w.year(year.year);
  return (
    <Scene
      {...props}
      sentence={m.sceneSentence(year.year, weekShort(ctx.week, lang), next, run.sentence)}
      figures={figures}
      panels={PANELS}
    >
      <Panel name={title} className="programme-year" dated={standing} title={title} retryOn={year}>
        {year.milestones.length === 0 ? (
          <p className="panel-note">{w.noMilestones}</p>
        ) : (
          <YearLine year={year} today={ctx.week} judged={judged} bounded />
        )}
        <LeadList units={home.units} papers={ctx.programme.documents} />
      </Panel>
      <MovesPanel family="project" moves={run.moves} standing={standing} judged={judged} />
      <MovesPanel family="action" moves={run.moves} standing={standing} judged={judged} />
    </Scene>
  );
}
