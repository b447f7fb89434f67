import './care.css';
import { useLayoutEffect, useRef } from 'react';
import { type CareRecord, driftAt, nightLevel } from '../../../domain/wall/care.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { LateUpkeep } from './LateUpkeep.tsx';
import { usePointerAway } from './usePointerAway.ts';

const MINUTE = 60_000;

/** Whole pixels of the screen: half of one would blur every letter. */
const onScreen = (px: number) => Math.trunc(px * devicePixelRatio) / devicePixelRatio;

/**
 * Looks after the wall it stands in: its picture drifts against burn-in, it is dimmed by night, the pointer is hidden, and
 * what nobody sees is seen to once the picture is there (`Upkeep`). It draws one thing only: the veil of the night, under the
 * marks of age and the words of alarm.
 */
export function Care(props: { record: CareRecord; turn: number }) {
  const { record, turn } = props;
  const now = useNow(MINUTE);
  const veil = useRef<HTMLDivElement>(null);
  const level = nightLevel(now, record.night);
  usePointerAway();
  useLayoutEffect(() => {
    const layer = veil.current?.parentElement;
    if (layer == null) return;
    const { x, y } = record.drift ? driftAt(now) : { x: 0, y: 0 };
    layer.style.transform = `translate(${onScreen(x)}px, ${onScreen(y)}px)`;
  }, [now, record.drift]);
  return (
    <>
      <div ref={veil} className="wall-veil" data-level={level} hidden={level === 1} style={{ opacity: 1 - level }} />
      <LateUpkeep record={record} turn={turn} />
    </>
  );
}
