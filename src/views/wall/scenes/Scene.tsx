import './scenes.css';
import type { ReactNode } from 'react';
import type { Figure } from '../../../domain/systems/figures.ts';
import { SCENE_FEEDS, SCENES, type Turned } from '../../../domain/wall/scenes.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { SceneFigure } from './SceneFigure.tsx';

export interface SceneProps {
  scene: Turned;
}

/**
 * One scene: the answer in a sentence, at most four figures at the side, and what is behind them beside it. A scene whose
 * feed has nothing says so.
 */
export function Scene(
  props: SceneProps & {
    sentence: string;
    figures: readonly Figure[];
    children: ReactNode;
  },
) {
  const { words } = useApp();
  const { frame } = useSystemWords();
  const feed = useSystemFeed(SCENE_FEEDS[props.scene]);
  return (
    <>
      <p className="sentence" data-sentence="">
        {feed.spoken(props.sentence)}
      </p>
      <div className="scene" data-scene={props.scene}>
        {feed.gap === null && (
          <>
            <div className="scene-figures">
              {props.figures.map((f) => (
                <SceneFigure key={f.id} figure={f} />
              ))}
            </div>
            <div className="scene-body">{props.children}</div>
          </>
        )}
      </div>
      <footer className="scene-foot">
        <ol>
          {SCENES.map((s) => (
            <li key={s} aria-current={s === props.scene ? 'true' : undefined}>
              {words.wall.scenes[s]}
            </li>
          ))}
        </ol>
        <span>{frame.sampleDefinition}</span>
      </footer>
    </>
  );
}
