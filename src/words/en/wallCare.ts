import type { wallCare as zh } from '../zh/wallCare.ts';

export const wallCare: typeof zh = {
  unsteady: (feed) => `${feed} comes and goes; it came at the last look.`,
  notKept: 'The offline copy is not stored: after a restart without network these data are not here.',
};
