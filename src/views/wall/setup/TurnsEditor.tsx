import { use, useState } from 'react';
import { SCENES, type SceneId } from '../../../domain/wall/scenes.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { loadSetupWords } from '../../../words/setupWords.ts';
import type { WallDraft } from './draft.ts';
import { Input } from './Input.tsx';
import { lacksData } from './lacksData.ts';

type Turns = WallDraft['scenes'];

/** Most turns the feed takes. */
const MOST = 30;

/** What a wall shows, in which order and for how long. A scene may come more than once. */
export function TurnsEditor(props: { turns: Turns; wrongAt(path: string): string | null; onChange(turns: Turns): void }) {
  const { turns, wrongAt, onChange } = props;
  const { lang, words } = useApp();
  const w = use(loadSetupWords(lang));
  const feeds = useFeeds();
  const [next, setNext] = useState<SceneId>('overview');
  const moved = (from: number, to: number): Turns => {
    const all = [...turns];
    all.splice(to, 0, ...all.splice(from, 1));
    return all;
  };
  return (
    <div className="setup-turns">
      <ol>
        {turns.map(({ scene, seconds }, i) => {
          const name = words.wall.scenes[scene];
          const n = i + 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one scene may come twice, and its place is all that tells them apart
            <li key={i} data-turn={scene}>
              <span>
                {name}
                {lacksData(scene, feeds) && <small className="is-bad">{w.noDataNow}</small>}
              </span>
              <Input
                name={w.ownSeconds(name, n)}
                hidden
                size={4}
                value={seconds}
                wrong={wrongAt(`scenes.${i}.seconds`)}
                onChange={(value) => onChange(turns.map((t, at) => (at === i ? { scene, seconds: value } : t)))}
              />
              <span aria-hidden="true">{w.seconds}</span>
              <button type="button" aria-label={w.up(name, n)} disabled={i === 0} onClick={() => onChange(moved(i, i - 1))}>
                ↑
              </button>
              <button
                type="button"
                aria-label={w.down(name, n)}
                disabled={i === turns.length - 1}
                onClick={() => onChange(moved(i, i + 1))}
              >
                ↓
              </button>
              <button
                type="button"
                aria-label={w.remove(name, n)}
                disabled={turns.length === 1}
                onClick={() => onChange(turns.filter((_, at) => at !== i))}
              >
                ✕
              </button>
            </li>
          );
        })}
      </ol>
      <p className="setup-row">
        <label>
          {w.add}
          <select value={next} onChange={(e) => setNext(e.target.value as SceneId)}>
            {SCENES.map((scene) => (
              <option key={scene} value={scene}>
                {words.wall.scenes[scene]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={turns.length >= MOST} onClick={() => onChange([...turns, { scene: next, seconds: '' }])}>
          {w.addButton}
        </button>
      </p>
    </div>
  );
}
