import { type ReactNode, use } from 'react';
import { useApp } from '../../parts/app.tsx';
import { decimal } from '../../words/format.ts';
import { loadRoomWords } from '../../words/roomWords.ts';
import type { WallRoom } from './useRoom.ts';

/** Largest text of this page in hundredths of the short side: its longest line still has room. */
const LARGEST = 6.4;
/** Hundredths of the short side that the floor of the wall takes at its usual size. */
const FLOOR = 2.222;

const metres = (mm: number) => decimal(mm / 1000, 2);

/**
 * In place of a wall whose farthest seat could not read it: which profile that is, and what could be read.
 * @param props.care what looks after the screen: it may stand like this for weeks
 */
export function Unreadable(props: { room: WallRoom; care: ReactNode }) {
  const { lang } = useApp();
  const w = use(loadRoomWords(lang));
  const { unmet, profile } = props.room;
  if (unmet === null || profile === null) return null;
  return (
    <main
      className="wall-unreadable"
      data-ready=""
      data-unmet=""
      style={{ fontSize: `${Math.min(LARGEST, FLOOR * unmet.needed)}vmin` }}
    >
      {props.care}
      <h1>{w.title}</h1>
      <p>{w.profile(profile.rows, metres(profile.heightMm), metres(profile.distanceMm))}</p>
      <p>{w.needs(decimal(unmet.needed, 2), decimal(unmet.possible, 2))}</p>
      <p>{w.could(metres(Math.floor(unmet.maxDistanceMm / 10) * 10), metres(Math.ceil(unmet.minHeightMm / 10) * 10))}</p>
      {unmet.minRows !== null && <p>{w.rows(Math.ceil(unmet.minRows))}</p>}
    </main>
  );
}
