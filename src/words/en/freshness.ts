import type { freshness as zh } from '../zh/freshness.ts';

export const freshness: typeof zh = {
  more: (n) => `${n} more`,
  part: (word, n, of) => `${word} ${n}/${of}`,
  clock: (by, isAhead, byServer) =>
    `This machine's clock is ${by} ${isAhead ? 'fast' : 'slow'}; ages go by ${byServer ? "the server's time" : 'the time before it was set'}`,
  dataTime: (text) => `Data time: ${text}`,
};
