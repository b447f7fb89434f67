import type { corrections as zh } from '../zh/corrections.ts';

export const corrections: typeof zh = {
  label: 'Complaints and corrections',
  short: 'Corrections',
  said: (label) => `${label}: `,
  unset: 'Complaints and corrections: not set (corrections in config.json)',
  faulty: 'Complaints and corrections: config.json is wrong, see the data page',
};
