import type { WallProfile, WallRecord } from '../../contract/walls.ts';
import { asKnown } from '../asKnown.ts';
import { DEFAULT_PLAYLIST, type Turn } from './scenes.ts';

/** A wall as it is to be: what its record says, and our own default for the rest. */
export interface Wall {
  id: string;
  /** null where no record of the feed is this wall's. */
  record: WallRecord | null;
  playlist: readonly Turn[];
  profile: WallProfile | null;
  /** rem that stay empty at each side, beside the wall's own margin. */
  safe: { top: number; right: number; bottom: number; left: number };
  /** CSS pixels from the left. */
  seams: readonly number[];
  /** Shanghai times between which it is dimmed. */
  night: { from: string; to: string };
  /** Shanghai time at which it starts afresh. */
  reloadAt: string;
}

/** The id of every wall whose address names none. */
export const UNNAMED_WALL = 'default';

const DEFAULT_NIGHT = { from: '21:00', to: '06:00' };
const DEFAULT_RELOAD = '03:30';
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The wall with an id. Where the feed has no record of it the one called `default` stands in, and without that our own.
 * @param records of the feed `walls`
 */
export function wallOf(records: readonly WallRecord[], id: string = UNNAMED_WALL): Wall {
  const known = asKnown('walls', records, null);
  const record = known.find((r) => r.id === id) ?? known.find((r) => r.id === UNNAMED_WALL) ?? null;
  return {
    id,
    record,
    playlist: record?.scenes.map((s) => ({ scene: s.scene, seconds: s.seconds ?? record.seconds })) ?? DEFAULT_PLAYLIST,
    profile: record?.profile ?? null,
    safe: record?.safe ?? NO_MARGIN,
    seams: record?.seams ?? [],
    night: record?.night ?? DEFAULT_NIGHT,
    reloadAt: record?.reloadAt ?? DEFAULT_RELOAD,
  };
}
