import './scenes.css';
import type { ReactNode } from 'react';
import type { Figure } from '../../../domain/systems/figures.ts';
import { SCENE_FEEDS, type Turned } from '../../../domain/wall/scenes.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { HoldNote, TurnNames } from '../turn/TurnRow.tsx';
import { useWallTurn } from '../turn/wallTurn.ts';
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
    /** Without figures at the side: the body has the whole width. */
    isWhole?: boolean;
    children: ReactNode;
  },
) {
  const { hold } = useWallTurn();
  const { frame } = useSystemWords();
  const feed = useSystemFeed(SCENE_FEEDS[props.scene]);
  return (
    <>
      <p className="sentence" data-sentence="">
        {feed.spoken(props.sentence)}
      </p>
      <div className={props.isWhole === true ? 'scene is-whole' : 'scene'} data-scene={props.scene}>
        {feed.gap === null && (
          <>
            {props.figures.length > 0 && (
              <div className="scene-figures">
                {props.figures.map((f) => (
                  <SceneFigure key={f.id} figure={f} />
                ))}
              </div>
            )}
            <div className="scene-body">{props.children}</div>
          </>
        )}
      </div>
      <footer className="scene-foot">
        <TurnNames />
        {hold === null ? <span>{frame.sampleDefinition}</span> : <HoldNote hold={hold} />}
      </footer>
    </>
  );
}
