import type { Bilingual } from '../src/contract/common.ts';
import type { MilestoneRecord } from '../src/contract/organisation.ts';

/** Units: id, names, whether it leads, whether the feature names it. Those it does not name are stand-ins. */
export const UNITS: readonly (readonly [string, string, string, boolean, boolean])[] = [
  ['organisation', '区委组织部', "District Party Committee's Organisation Department", true, true],
  ['publicity', '区委宣传部', "District Party Committee's Publicity Department", true, true],
  ['member-1', '成员单位一（名称待补）', 'Member unit 1 (name to come)', false, false],
  ['member-2', '成员单位二（名称待补）', 'Member unit 2 (name to come)', false, false],
  ['member-3', '成员单位三（名称待补）', 'Member unit 3 (name to come)', false, false],
];

/** Dates of a year: id, names, phase, day `MM-DD`, and days after it (before it where negative) on which it was done. */
export const MILESTONES: readonly (readonly [string, string, string, MilestoneRecord['phase'], string, number])[] = [
  ['launch', '年度部署', 'Start of the year', 'launch', '02-16', -2],
  ['spring', '一季度调度', 'First quarter review', 'review', '04-03', 6],
  ['half', '半年考核', 'Half-year appraisal', 'midYear', '06-30', -1],
  ['autumn', '三季度调度', 'Third quarter review', 'review', '09-30', 0],
  ['opinions', '群众点评', "Residents' appraisal", 'other', '11-10', 3],
  ['end', '年终考核', 'Year-end appraisal', 'yearEnd', '12-18', 0],
];

/** A project or action with the names of its three steps in a community. */
export interface MoveSeed {
  id: string;
  family: 'project' | 'action';
  order: number;
  label?: Bilingual;
  official: boolean;
  lead?: string;
  steps: readonly [Bilingual, Bilingual, Bilingual];
}

const b = (zh: string, en: string): Bilingual => ({ zh, en });
const steps = (...pairs: readonly (readonly [string, string])[]): MoveSeed['steps'] =>
  pairs.map(([zh, en]) => b(zh, en)) as unknown as MoveSeed['steps'];

/** Steps of what has no name yet. */
const PLAIN = steps(['制定方案', 'plan made'], ['推进落实', 'carried out'], ['查验小结', 'checked and summed up']);

const project = (order: number, official: boolean, own: MoveSeed['steps'], lead?: string): MoveSeed => ({
  id: `E${order}`,
  family: 'project',
  order,
  official,
  ...(lead === undefined ? {} : { lead }),
  steps: own,
});

const action = (order: number, label: Bilingual | null, own: MoveSeed['steps'], lead?: string): MoveSeed => ({
  id: `A${order}`,
  family: 'action',
  order,
  ...(label === null ? {} : { label }),
  official: label !== null,
  ...(lead === undefined ? {} : { lead }),
  steps: own,
});

/** The eight projects and the eight actions. The feature names three and five of them and says of none who leads it; steps are made up. */
export const MOVES: readonly MoveSeed[] = [
  project(
    1,
    true,
    steps(['预案编制', 'plan written'], ['岗位物资到位', 'posts and stores in place'], ['转换演练', 'drill held']),
  ),
  project(2, true, steps(['四长配齐', 'chiefs in post'], ['职责公示', 'duties made public'], ['联动会商', 'joint meeting held'])),
  project(3, true, steps(['书记培训', 'secretary trained'], ['擂台展示', 'contest entered'], ['述职评议', 'work report given'])),
  project(4, false, PLAIN, 'member-1'),
  project(5, false, PLAIN),
  project(6, false, PLAIN, 'member-2'),
  project(7, false, PLAIN),
  project(8, false, PLAIN),
  action(
    1,
    b('党建提质增效', 'Better Party building'),
    steps(['组织体检', 'branch looked over'], ['阵地提升', 'rooms made fit'], ['品牌定案', 'brand settled']),
  ),
  action(
    2,
    b('自治能力提升', 'Stronger self-governance'),
    steps(['议事组织建立', 'council formed'], ['议题公开', 'agenda made public'], ['决议落实', 'resolutions carried out']),
  ),
  action(
    3,
    b('物业达标创优', 'Property service to standard'),
    steps(['物业摸底', 'services surveyed'], ['服务公示', 'services made public'], ['达标验收', 'standard checked']),
  ),
  action(
    4,
    b('综合环境整治', 'Environment put in order'),
    steps(['点位排查', 'points listed'], ['集中整治', 'points put right'], ['回头看', 'looked at again']),
  ),
  action(
    5,
    b('精神文明建设', 'Civility'),
    steps(['活动计划公布', 'programme published'], ['活动开展', 'activities held'], ['年度小结', 'year summed up']),
  ),
  action(6, null, PLAIN, 'member-1'),
  action(7, null, PLAIN),
  action(8, null, PLAIN, 'member-3'),
];
