import type { door as zh } from '../zh/door.ts';

export const door: typeof zh = {
  wall: 'Command-centre wall: the district at a glance, unattended.',
  desk: 'Supervision teams: weekly scores, reasons for stars, exports.',
  dataName: 'Data',
  data: 'Age, faults and rejected records of every feed.',
  stage: 'Secretary contest: one community, one figure a page.',
};
