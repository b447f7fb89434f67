import { useEffect } from 'react';
import { shanghai } from '../../../domain/civil.ts';
import type { CareRecord } from '../../../domain/wall/care.ts';
import { quietReloadDue } from '../../../domain/wall/quietReload.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { keepStorage } from '../../../notebook/keepStorage.ts';
import { reloadOnce } from '../../../parts/reloadOnce.ts';
import { useReloadAtTurn } from '../../../release/useRelease.ts';
import { samplePage } from './health.ts';
import { keepNotes, keptNow, noteSample } from './keeper.ts';
import { useWakeLock } from './useWakeLock.ts';

const MINUTE = 60_000;

/**
 * What nobody sees of a wall's care: the screen stays awake, it takes a new release when its scene turns, loads itself anew
 * once a night, and what goes wrong is noted.
 * @param props.turn another number with every turn
 */
export function Upkeep(props: { record: CareRecord; turn: number }): null {
  const { reloadAt, wall, takesReleases } = props.record;
  const now = useNow(MINUTE);
  useWakeLock();
  useReloadAtTurn(takesReleases ? String(props.turn) : null);
  useEffect(keepNotes, []);
  useEffect(keepStorage, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once a minute, and noted once an hour
  useEffect(() => {
    void samplePage().then(noteSample);
  }, [Math.floor(now / (60 * MINUTE))]);
  useEffect(() => {
    const due = quietReloadDue(now, keptNow().startedAt, reloadAt, wall);
    if (due) void reloadOnce('quiet', shanghai(now).day);
  }, [now, reloadAt, wall]);
  return null;
}
