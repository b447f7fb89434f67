export const works = {
  title: '老旧小区改造',
  finding: (of: number, done: number, underWay: number, notStarted: number, behind: number) =>
    `${of} 个老旧小区：完工 ${done} 个，在建 ${underWay} 个，未开工 ${notStarted} 个；${behind === 0 ? '没有落后计划的' : `${behind} 个落后计划`}。`,
  /** From 10,000 yuan to the unit written here, and its decimals. */
  moneyDivisor: 1,
  moneyDigits: 0,
  total: (share: string, planned: string, done: string, budget: string) =>
    `完成 ${share}（${done}/${budget} 万元），同期计划 ${planned}`,
  rule: (points: string) => `落后计划：低于季节计划 ${points} 个百分点及以上；计划按施工季节安排，冬季不施工。`,
  phase: { label: '进度', all: '全部', notStarted: '未开工', underWay: '在建', done: '完工' },
  street: '街道',
  behindOnly: '只看落后计划',
  columns: {
    compound: '小区',
    street: '街道',
    stage: '阶段',
    share: '完成',
    planned: '计划',
    gap: '差距',
    basic: '基础类',
    improving: '完善类',
    upgrading: '提升类',
    budget: '投资',
    end: '计划完工',
    management: '改造后管理',
    week: '报数周',
  },
  units: { share: '%', points: '点', money: '万元', items: '项' },
  curve: '全部项目：计划与实际',
  curveNote: '按已报项目的投资合计；有项目缺报的周，实际不画。',
  notReported: '未报',
};
