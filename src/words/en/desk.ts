import type { desk as zh } from '../zh/desk.ts';

export const desk: typeof zh = {
  title: 'Desk',
};
