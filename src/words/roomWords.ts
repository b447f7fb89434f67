import { lazyWords } from './lazyWords.ts';
import type { room } from './zh/room.ts';

/** What a wall says whose farthest seat could not read it. */
export const loadRoomWords = lazyWords<typeof room>({
  'zh-CN': () => import('./zh/room.ts').then((m) => m.room),
  en: () => import('./en/room.ts').then((m) => m.room),
});
