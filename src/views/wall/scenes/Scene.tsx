import './scenes.css';
import { Children, type ReactNode, useMemo } from 'react';
import type { Figure } from '../../../domain/systems/figures.ts';
import { SCENE_FEEDS, type Turned } from '../../../domain/wall/scenes.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { textWidth } from '../../shared/textWidth.ts';
import { HoldNote, TurnNames } from '../turn/TurnRow.tsx';
import { useWallTurn } from '../turn/wallTurn.ts';
import { useBox } from '../useBox.ts';
import { useEnds } from '../useEnds.ts';
import { useRoom } from '../useRoom.ts';
import { SceneFigure } from './SceneFigure.tsx';
import { GUESSED_FOOT, guessedFrame, type PanelSpec, sceneLayout } from './sceneLayout.ts';
import { useFigureFit } from './useFigureFit.ts';

export interface SceneProps {
  scene: Turned;
}

const PLAIN: readonly PanelSpec[] = Array.from({ length: 9 }, () => ({}));

/**
 * One scene: the answer in a sentence, at most four figures at the side, and what is behind them beside it, as many panels
 * side by side as the room holds; the last give way first. A scene whose feed has nothing says so.
 */
export function Scene(
  props: SceneProps & {
    sentence: string;
    figures: readonly Figure[];
    /** What each child asks for. */
    panels?: readonly PanelSpec[];
    /** What the signs of the panels mean, under them. */
    legend?: ReactNode;
    children: ReactNode;
  },
) {
  const { hold } = useWallTurn();
  const { frame } = useSystemWords();
  const feed = useSystemFeed(SCENE_FEEDS[props.scene]);
  const room = useRoom();
  const children = Children.toArray(props.children);
  const specs = props.panels ?? PLAIN;
  const sentence = feed.spoken(props.sentence);
  const said = textWidth(sentence);
  const [frameRef, box] = useBox<HTMLDivElement>(`frame/${props.scene}`);
  const [footRef, footBox] = useBox<HTMLElement>(`foot/${props.scene}`);
  const frameHeight = box.height > 0 ? box.height : guessedFrame(room);
  const foot = footBox.height > 0 ? footBox.height : GUESSED_FOOT;
  const layout = useMemo(
    () => sceneLayout(room, props.figures.length, specs.slice(0, children.length), said, foot, frameHeight),
    [room, specs, props.figures.length, children.length, said, foot, frameHeight],
  );
  const [side, fit] = useFigureFit({ size: layout.figureSize, figures: layout.figures });
  const ends = useEnds();
  return (
    <div ref={frameRef} className="scene-frame" style={layout.frame}>
      <p className="sentence" data-sentence="" style={layout.sentence}>
        {sentence}
      </p>
      <div className="scene" data-scene={props.scene}>
        {feed.gap === null && (
          <>
            {props.figures.length > 0 && (
              <div ref={side} className="scene-figures" style={{ ...layout.side, ['--figure' as string]: `${fit.size}rem` }}>
                {props.figures.slice(0, fit.figures).map((f) => (
                  <SceneFigure key={f.id} figure={f} />
                ))}
              </div>
            )}
            <div className="scene-body" style={layout.body}>
              {children.slice(0, layout.panels)}
            </div>
            {props.legend !== undefined && (
              <div className="scene-legend" style={layout.legend}>
                {props.legend}
              </div>
            )}
          </>
        )}
      </div>
      <footer ref={footRef} className="scene-foot" style={{ ...layout.foot, ...ends }}>
        <TurnNames />
        {hold === null ? <span>{frame.sampleDefinition}</span> : <HoldNote hold={hold} />}
      </footer>
    </div>
  );
}
