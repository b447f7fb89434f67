import type { stage as zh } from '../zh/stage.ts';

export const stage: typeof zh = {
  title: 'Stage',
  choose: 'Choose a community',
  chooseWhat:
    'A name opens its talk, Compose is where it is put together. One figure a page, all from the same data; no slides to make.',
  compose: 'Compose',
  composeOf: (name) => `Compose the talk of ${name}`,
  contests: 'Contests: operator, hall screen, rehearsal',
  back: 'Back to the list',
  page: (n, of) => `${n} of ${of}`,
  nothing: 'There is no figure to present for this community yet.',
  unknown: 'The register knows no such community.',
};
