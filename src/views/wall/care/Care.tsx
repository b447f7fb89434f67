import './care.css';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { shanghai } from '../../../domain/civil.ts';
import { CARE_DEFAULT, type CareRecord, driftAt, nightLevel, quietReloadDue } from '../../../domain/wall/care.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { reloadOnce } from '../../../parts/reloadOnce.ts';
import { samplePage } from './health.ts';
import { keepNotes, keptNow, noteSample } from './keeper.ts';
import { usePointerAway } from './usePointerAway.ts';
import { useWakeLock } from './useWakeLock.ts';

const MINUTE = 60_000;

/** Whole pixels of the screen: half of one would blur every letter. */
const onScreen = (px: number) => Math.trunc(px * devicePixelRatio) / devicePixelRatio;

/**
 * Looks after the wall it stands in: its picture drifts against burn-in, it is dimmed by night, the pointer is hidden, the
 * screen stays awake, it loads itself anew once a night, and what goes wrong is noted. It draws one thing only: the veil of the night, under the marks of age
 * and the words of alarm.
 */
export function Care(props: { record?: CareRecord }) {
  const { record = CARE_DEFAULT } = props;
  const now = useNow(MINUTE);
  const veil = useRef<HTMLDivElement>(null);
  const level = nightLevel(now, record.night);
  useWakeLock();
  usePointerAway();
  useEffect(keepNotes, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once a minute, and noted once an hour
  useEffect(() => {
    void samplePage().then(noteSample);
  }, [Math.floor(now / (60 * MINUTE))]);
  useEffect(() => {
    const due = quietReloadDue(now, keptNow().startedAt, record.reloadAt, record.wall);
    if (due) void reloadOnce('quiet', shanghai(now).day);
  }, [now, record.reloadAt, record.wall]);
  useLayoutEffect(() => {
    const layer = veil.current?.parentElement;
    if (layer == null) return;
    const { x, y } = record.drift ? driftAt(now) : { x: 0, y: 0 };
    layer.style.transform = `translate(${onScreen(x)}px, ${onScreen(y)}px)`;
  }, [now, record.drift]);
  return <div ref={veil} className="wall-veil" data-level={level} hidden={level === 1} style={{ opacity: 1 - level }} />;
}
