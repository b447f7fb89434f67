import type { stage as zh } from '../zh/stage.ts';

export const stage: typeof zh = {
  title: 'Stage',
};
