import { useMemo } from 'react';
import { type Wall, wallOf } from '../../domain/wall/wall.ts';
import { useWallsFeed } from '../../feeds/useFeeds.ts';

/** This wall as the feed of the walls has it; the very same object as long as its records did not change. */
export function useWall(id: string | undefined): Wall {
  const { records } = useWallsFeed();
  return useMemo(() => wallOf(records, id), [records, id]);
}
