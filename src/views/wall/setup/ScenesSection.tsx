import { type MouseEvent, use, useState } from 'react';
import { writeAddress } from '../../../address/address.ts';
import { type Glass, roomOf, unmet } from '../../../domain/wall/room.ts';
import { SCENES, type SceneId } from '../../../domain/wall/scenes.ts';
import { UNNAMED_WALL, type Wall } from '../../../domain/wall/wall.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { loadSetupWords } from '../../../words/setupWords.ts';
import { Copyable } from './Copyable.tsx';
import { lacksData } from './lacksData.ts';
import { openPreview, SIZES } from './shapes.ts';

const sizeName = (s: Pick<Glass, 'width' | 'height'>) => `${s.width}×${s.height}`;

/**
 * Every scene at every shape. The policy lets nothing be framed, so a scene opens in a window of that shape: sizes of a
 * wall follow its short side, so a window shrunk in proportion, told which glass it stands for, is laid out as the wall is.
 */
export function ScenesSection(props: { wall: Wall }) {
  const { wall } = props;
  const { lang, words, address } = useApp();
  const w = use(loadSetupWords(lang));
  const feeds = useFeeds();
  const [chosen, setChosen] = useState<SceneId>('overview');
  const addressOf = (scene: SceneId, glass?: Glass) =>
    writeAddress({
      lang: address.lang,
      view: 'wall',
      reading: 'stars',
      scene,
      ...(wall.id === UNNAMED_WALL ? {} : { wall: wall.id }),
      ...(glass === undefined ? {} : { glass }),
    });
  const open = (event: MouseEvent, scene: SceneId, glass: Glass) => {
    setChosen(scene);
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    openPreview(addressOf(scene, glass), glass);
  };
  return (
    <section id="scenes" aria-labelledby="scenes-head">
      <h2 id="scenes-head">{w.sections.scenes}</h2>
      <p className="setup-note">{w.scenesWhat}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="setup-table" aria-label={w.scenesTable} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.scene}</th>
              {SIZES.map((size) => (
                <th key={sizeName(size)} scope="col">
                  {sizeName(size)}
                </th>
              ))}
            </tr>
            <tr className="setup-layouts">
              <th scope="row">{w.layout}</th>
              {SIZES.map((size) => {
                const glass = { ...size, dpr: 1 };
                const room = roomOf(glass, wall.profile, wall.safe);
                if (unmet(glass, wall.profile, wall.safe) !== null)
                  return (
                    <td key={sizeName(size)} className="is-bad">
                      {w.tooFar}
                    </td>
                  );
                return (
                  <td key={sizeName(size)}>
                    {w.shape[room.shape]}
                    {words.common.between}
                    {w.grid[room.grid]}
                    <small>
                      {room.drops.size === 0
                        ? w.nothingDropped
                        : w.dropped(words.common.list([...room.drops].map((d) => w.drop[d])))}
                    </small>
                  </td>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {SCENES.map((scene) => (
              <tr key={scene} data-scene={scene}>
                <th scope="row">
                  {words.wall.scenes[scene]}
                  {lacksData(scene, feeds) && <small className="is-bad">{w.noData}</small>}
                </th>
                {SIZES.map((size) => (
                  <td key={sizeName(size)}>
                    <a
                      href={addressOf(scene, { ...size, dpr: 1 })}
                      target="_blank"
                      rel="noreferrer"
                      aria-label={w.openAt(words.wall.scenes[scene], sizeName(size))}
                      onClick={(event) => open(event, scene, { ...size, dpr: 1 })}
                    >
                      <Outline size={size} />
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h3>{w.chosen(words.wall.scenes[chosen])}</h3>
      <Copyable label={w.chosen(words.wall.scenes[chosen])} text={new URL(addressOf(chosen), location.href).href} />
      <p className="setup-note">{`${w.addressNote}${lang === 'en' ? ' ' : ''}${w.notInFrame}`}</p>
    </section>
  );
}

/** The proportions of a wall, in a box of 44 by 26. */
function Outline(props: { size: Pick<Glass, 'width' | 'height'> }) {
  const { width, height } = props.size;
  const by = Math.min(40 / width, 22 / height);
  const [w, h] = [width * by, height * by];
  return (
    <svg viewBox="0 0 44 26" aria-hidden="true">
      <rect x={(44 - w) / 2} y={(26 - h) / 2} width={w} height={h} />
    </svg>
  );
}
