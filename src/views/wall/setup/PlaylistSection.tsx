import { use, useMemo } from 'react';
import { UNNAMED_WALL, type Wall } from '../../../domain/wall/wall.ts';
import { EARLY_CHECKS } from '../../../feeds/earlyChecks.ts';
import { latestDay, recordFindings } from '../../../feeds/recordFindings.ts';
import { useFeeds, useWallsFeed } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useApp } from '../../../parts/app.tsx';
import { stamp } from '../../../words/format.ts';
import { loadSetupWords } from '../../../words/setupWords.ts';
import { DRAFT_FIELDS, type DraftField, FIELD_PATHS, findingAt, playlistSeconds, rawWall, type WallDraft } from './draft.ts';
import { FileButton } from './FileButton.tsx';
import { Input } from './Input.tsx';
import { lacksData } from './lacksData.ts';
import { TurnsEditor } from './TurnsEditor.tsx';
import type { Drafting } from './useDraft.ts';

/** Fields that stand together under one name, after the list of scenes. */
const GROUPS = [
  ['name', ['zh', 'en']],
  ['profile', ['rows', 'heightMm', 'distanceMm']],
  ['safe', ['top', 'right', 'bottom', 'left']],
  ['seams', ['seams']],
  ['times', ['from', 'to', 'reloadAt']],
] as const satisfies readonly [string, readonly DraftField[]][];
const WIDE: ReadonlySet<DraftField> = new Set(['zh', 'en', 'seams']);

/** What the feed's own check would say of the record if it were written now. */
function useChecked(id: string, draft: WallDraft) {
  const now = useNow(60_000);
  return useMemo(() => {
    const raw = { ...rawWall(id, draft), recordedAt: new Date(now).toISOString(), revision: 1 };
    const checked = recordFindings(EARLY_CHECKS.walls, raw, latestDay(now));
    return checked.ok ? { wanted: checked.record, findings: [] } : { wanted: null, findings: checked.findings };
  }, [id, draft, now]);
}

/** The playlist of a wall: changed here, checked as the feed would, given as the file to put in place. */
export function PlaylistSection(props: { wall: Wall; drafting: Drafting; start: WallDraft }) {
  const { wall, start } = props;
  const { draft, change, lasting } = props.drafting;
  const { lang, words } = useApp();
  const w = use(loadSetupWords(lang));
  const feeds = useFeeds();
  const { head, phase } = useWallsFeed();
  const { wanted, findings } = useChecked(wall.id, draft);
  const wrongAt = (path: string) => {
    const finding = findingAt(findings, path);
    return finding === null ? null : words.faults.rejection[finding.code];
  };
  const nameOf = (field: string) => {
    const turn = /^scenes\.(\d+)/.exec(field)?.[1];
    const own = DRAFT_FIELDS.find((f) => FIELD_PATHS[f] === field || field.startsWith(`${FIELD_PATHS[f]}.`));
    const scene = turn === undefined ? undefined : draft.scenes[Number(turn)]?.scene;
    if (scene !== undefined) return w.ownSeconds(words.wall.scenes[scene], Number(turn) + 1);
    return own === undefined ? (field === 'night' ? w.groups.times : field) : w.fields[own];
  };
  const seconds = playlistSeconds(draft);
  const lacking = [...new Set(draft.scenes.map((s) => s.scene))].filter((s) => lacksData(s, feeds));
  const isSame = JSON.stringify(rawWall(wall.id, draft)) === JSON.stringify(rawWall(wall.id, start));
  const isKnown = wall.record?.id === wall.id;
  return (
    <section id="playlist" aria-labelledby="playlist-head">
      <h2 id="playlist-head">{w.sections.playlist}</h2>
      <p className="setup-note">
        {phase === 'waiting'
          ? words.wall.waiting
          : head === null
            ? w.notInUse
            : w.inUse(head.sequence, stamp(Date.parse(head.generatedAt)))}
        {head !== null && !isKnown && wall.id !== UNNAMED_WALL && ` ${w.unknownWall}`}
      </p>
      <div className="setup-columns">
        <div>
          <h3>{w.order}</h3>
          <TurnsEditor turns={draft.scenes} wrongAt={wrongAt} onChange={(scenes) => change({ scenes })} />
          <div className="setup-row">
            <Input
              name={w.defaultSeconds}
              size={4}
              value={draft.seconds}
              wrong={wrongAt('seconds')}
              onChange={(value) => change({ seconds: value })}
            />
            <small>{w.defaultSecondsHint}</small>
          </div>
          <p data-round="">
            {seconds === null
              ? w.roundUnknown
              : w.round(w.time(Math.floor(seconds / 60), Math.round(seconds % 60)), draft.scenes.length)}{' '}
            {lacking.length === 0 ? w.allFilled : w.lacking(words.common.list(lacking.map((s) => words.wall.scenes[s])))}
          </p>
        </div>
        <div>
          {GROUPS.map(([group, fields]) => (
            <fieldset key={group}>
              <legend>{w.groups[group]}</legend>
              <div className="setup-row">
                {fields.map((field) => (
                  <Input
                    key={field}
                    name={w.fields[field]}
                    size={WIDE.has(field) ? 20 : 7}
                    value={draft[field]}
                    wrong={wrongAt(FIELD_PATHS[field])}
                    onChange={(value) => change({ [field]: value })}
                  />
                ))}
              </div>
              {group !== 'name' && <small>{w.hints[group]}</small>}
            </fieldset>
          ))}
        </div>
      </div>
      <div role="status" data-check={findings.length === 0 ? 'good' : 'bad'}>
        {findings.length === 0 ? (
          <p>{`${w.good} ${isSame && isKnown ? w.same : w.changed}`}</p>
        ) : (
          <>
            <p className="is-bad">{w.wrongAt(findings.length)}</p>
            <ul>
              {findings.map((f) => (
                <li key={f.field} className="is-bad">
                  {w.wrong(nameOf(f.field), words.faults.rejection[f.code], f.value === undefined ? '' : String(f.value))}
                </li>
              ))}
            </ul>
          </>
        )}
        {!lasting && <p className="is-bad">{w.notKept}</p>}
      </div>
      <FileButton wanted={wanted} isSame={isSame} drop={props.drafting.drop} />
    </section>
  );
}
