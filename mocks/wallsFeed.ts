import { WALL_SCENES, type WallRecord } from '../src/contract/walls.ts';

const RECORDED = '2025-01-06T09:00:00+08:00';
const fields = { kind: 'wall', recordedAt: RECORDED, revision: 1, placeholder: true } as const;

/** The walls of the make-believe command centre: every wall without a name, and one in the hall that leaders walk past. */
export function wallsRecords(): WallRecord[] {
  return [
    {
      ...fields,
      id: 'default',
      name: { zh: '指挥中心大屏(示例)', en: 'Command centre wall (sample)' },
      scenes: WALL_SCENES.map((scene) => ({ scene })),
      seconds: 8,
    },
    {
      ...fields,
      id: 'hall',
      name: { zh: '门厅屏(示例)', en: 'Hall wall (sample)' },
      scenes: [{ scene: 'overview', seconds: 20 }, { scene: 'stars' }, { scene: 'weakSpots' }, { scene: 'renovation' }],
      seconds: 12,
      profile: { rows: 2160, heightMm: 1370, distanceMm: 5000 },
    },
  ];
}
