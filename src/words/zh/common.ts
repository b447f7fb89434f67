import type { Theme, Tier } from '../../contract/district.ts';
import type { FeedName } from '../../contract/envelope.ts';
import type { RenovationStage } from '../../contract/renovation.ts';
import type { CheckAbsence } from '../../domain/checks.ts';
import type { DataState } from '../../domain/dataState.ts';
import type { StarState, UnratedReason } from '../../domain/starSheet.ts';

const feed: Record<FeedName, string> = {
  district: '小区名册',
  programme: '指标与规则',
  stars: '赋星决定',
  weekly: '每周数据',
  renovation: '旧改进度',
  visits: '督导走访',
  ledger: '整改台账',
  concerns: '民情',
  wishes: '微心愿',
  fourChiefs: '四长联动',
  reviews: '三评与满意度',
  issues: '已签发专报',
  mode: '平急状态',
  walls: '大屏播放单',
  organisation: '组织与行动',
  models: '样板与品牌',
  property: '物业管理',
  councils: '业委会与议事会',
  links: '四联',
  conduct: '作风清单',
  culture: '文明与志愿',
  contest: '书记擂台',
  readiness: '平急准备',
};

const state: Record<DataState, string> = {
  fresh: '正常',
  late: '迟到',
  lastGood: '沿用',
  expired: '过期',
  partial: '部分',
  suspect: '存疑',
  lowN: '样本偏少',
  hidden: '不显示',
  none: '未报',
  notRanked: '不排名',
  config: '配置错',
};

const tier: Record<Tier, string> = { ordinary: '普通', themeModel: '主题样板', benchmark: '标杆' };
const theme: Record<Theme, string> = {
  partyBuilding: '党建引领',
  safety: '政法平安',
  sports: '文体健康',
  civility: '精神文明',
  ecology: '绿色生态',
};
const star: Record<StarState, string> = { lit: '亮星', pending: '待达标', unlit: '未亮', docked: '摘星', unreported: '未报' };
const unrated: Record<UnratedReason | 'tooFewCases', string> = {
  veto: '暂缓评定',
  incomplete: '数据不足，暂不赋星',
  mandatoryMissing: '缺必报项，暂不赋星',
  noRules: '无有效规则',
  rubric: '评分规则有误，暂不赋星',
  tooFewCases: '事项过少，不排名',
};
const absence: Record<CheckAbsence, string> = {
  notReported: '未报',
  notSurveyed: '未调查',
  notApplicable: '不适用',
  nothingDue: '无到期事项',
  hidden: '样本不足，不显示',
  tooFewScorers: '评分人不足',
  rejected: '记录被退回',
};
const stage: Record<RenovationStage, string> = {
  surveyed: '摸底',
  applied: '申报',
  planned: '方案公示',
  consulted: '征询意见',
  tendered: '招标',
  started: '开工',
  underWay: '在建',
  completed: '完工',
  accepted: '竣工验收',
  handedOver: '移交管理',
};

export const common = {
  product: '家园',
  programme: '家园行动',
  sample: '示例',
  demo: '演示数据',
  allFeeds: '各路数据的状况',
  language: 'English',
  help: '帮助',
  compound: '小区',
  community: '社区',
  street: '街道',
  old: '老旧',
  feed,
  state,
  tier,
  theme,
  star,
  unrated,
  absence,
  stage,
  star8: '星',
  points: '分',
  wall: '大屏',
  desk: '督导台',
  stageShell: '擂台',
  list: (items: string[]) => items.join('、'),
  /** Between statements of one line. */
  between: ' · ',
};
