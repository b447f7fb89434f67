import type { turns as zh } from '../zh/turns.ts';

export const turns: typeof zh = {
  label: 'Scenes',
  skipped: 'skipped: no data',
  skippedMany: (n) => `${n} skipped: no data`,
  at: (n, of, name) => `Scene ${n} of ${of}: ${name}`,
  paused: (seconds) => `Paused, goes on in ${seconds} s`,
  chosen: (seconds) => `Held, turns go on in ${seconds} s`,
};
