import { type ReactNode, useInsertionEffect, useMemo } from 'react';
import type { Address } from '../../address/address.ts';
import { RoomContext, useWallRoom } from './useRoom.ts';
import { useWall } from './useWall.ts';

/**
 * Gives a wall its room: the size of its text, its margins and its grid follow from its record, or from what the address
 * says in its place. Before any chart measures its box.
 */
export function RoomFrame(props: { at: Extract<Address, { view: 'wall'; page?: never }>; children: ReactNode }) {
  const wall = useWall(props.at.wall);
  const { profile, seams } = props.at;
  const asked = useMemo(
    () => ({ profile: profile ?? wall.profile, seams: seams ?? wall.seams, safe: wall.safe }),
    [wall, profile, seams],
  );
  const room = useWallRoom(asked, props.at.glass);
  useInsertionEffect(() => {
    const root = document.documentElement;
    const { top, right, bottom, left } = room.margin;
    root.style.setProperty('--k', String(room.k));
    root.style.setProperty('--margin', [top, right, bottom, left].map((m) => `${m}rem`).join(' '));
    root.dataset.shape = room.shape;
    root.dataset.grid = room.grid;
    root.dataset.seamed = String(room.seams.length > 0);
    return () => {
      for (const name of ['--k', '--margin']) root.style.removeProperty(name);
      for (const name of ['shape', 'grid', 'seamed']) delete root.dataset[name];
    };
  }, [room]);
  return <RoomContext value={room}>{props.children}</RoomContext>;
}
