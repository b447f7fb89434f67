import type { Words } from '../words.ts';

export const release: Words['release'] = {
  ready: 'A new version is ready: click to reload',
  lost: 'The program files of this scene could not be fetched, most likely because a new version was just released. The wall reloads by itself once, at a turn. The data are not affected.',
};
