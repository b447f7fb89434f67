import type { FeedName } from './envelope.ts';

/** A field in both languages: its name, and what it means (with its unit). */
export type FieldName = readonly [zh: string, en: string, noteZh: string, noteEn: string];
type Fields = Readonly<Record<string, FieldName>>;

const f = (zh: string, en: string, noteZh = '', noteEn = ''): FieldName => [zh, en, noteZh, noteEn];

/** Fields that every record has. */
const RECORD: Fields = {
  recordedAt: f('登记时间', 'recorded at', '登记本条记录的时刻，带时区', 'moment this record was entered, with its offset'),
  revision: f('修订号', 'revision', '从 1 起，更正时加 1，旧的一并保留', 'from 1; a correction adds 1 and the old one is kept'),
  placeholder: f('占位', 'placeholder', '示例占位，不是真实对象', 'a stand-in, not a real thing'),
};

/** The days on which a criterion or check counts. */
const VALIDITY: Fields = {
  validFrom: f(
    '生效日',
    'valid from',
    '同一编号可有多条，日期不得重叠；不填为一直有效',
    'one id may have several, days apart; always if absent',
  ),
  validTo: f('失效日', 'valid to', '最后有效的一天；不填为未定', 'the last day it counts; open if absent'),
};

const name = f('名称', 'name', '中英文名称', 'in Chinese and English');
const code = f('代码', 'code', '国家统计局区划代码', 'national statistics code');
const id = f('编号', 'id', '数据提供方自定的编号，始终为文本', "the sender's own identifier, always text");
const official = f('是否官方', 'official', '否则画面标“示例”', 'otherwise the screen marks it as sample');
const subject = f('对象', 'subject', '小区编号或社区代码', "compound's id or community's code");
const label = f('名称', 'label', '中英文', 'in Chinese and English');
const aliases = f('别名', 'aliases', '同一对象的其他写法', 'other spellings of the same thing');
const reason = f('事由', 'reason', '中英文', 'in Chinese and English');
const kind = f('种类', 'kind', '记录种类', 'kind of record');

/** The envelope of every feed. */
export const ENVELOPE_FIELDS: Fields = {
  feed: f('数据名', 'feed', '', ''),
  contract: f('约定版本', 'contract version', '主版本.次版本', 'major.minor'),
  source: f('来源', 'source', '提供数据的部门', 'department that provides it'),
  class: f('级别', 'class', 'public 公开汇总，restricted 受限（只存内存）', 'public totals, or restricted (memory only)'),
  asOf: f('数据时间', 'data time', '数据截至的时刻', 'moment the data stand for'),
  generatedAt: f('生成时间', 'generated at', '文件生成的时刻，只进不退', 'moment the file was made; never goes back'),
  cadence: f('周期', 'cadence', '多久更新一次', 'how often it is renewed'),
  declaredDelayHours: f('已告知的推迟', 'declared delay', '小时，不算迟到', 'hours; does not count as late'),
  sequence: f('序号', 'sequence', '每次生成递增', 'grows with every file'),
  demo: f('演示', 'demo', '真则处处标“演示数据”', 'true: marked as demo data everywhere'),
  count: f('条数', 'count', '发出的记录条数；索引为各分文件之和', 'records sent; of an index, over all parts'),
  intentionallyEmpty: f('有意为空', 'intentionally empty', '只有标明才接受空名单', 'only then is an empty list accepted'),
  parts: f(
    '分文件',
    'parts',
    '索引列出的分文件：path 路径、street 街道、from 起、to 止、count 条数',
    'files of an index: path, street, from, to, count',
  ),
};

/** Every field of every kind of record. `record` stands for a feed with one kind. */
export const FIELD_NAMES: Readonly<Record<FeedName, Readonly<Record<string, Fields>>>> = {
  district: {
    district: { kind, code, name, city: f('所属市', 'city'), ...RECORD },
    street: {
      kind,
      code,
      name,
      aliases,
      streetKind: f('类别', 'street kind', '街道、镇、民族乡', 'subdistrict, town or ethnic township'),
      urban: f('城区街道', 'urban', '其社区参加周排名', 'its communities are ranked'),
      villageCommittees: f('村委会数', 'village committees', '个', 'number'),
      ...RECORD,
    },
    community: { kind, code, street: f('街道代码', 'street code'), name, aliases, ...RECORD },
    compound: {
      kind,
      id,
      community: f('社区代码', 'community code'),
      name,
      aliases,
      communityAssumed: f('社区为推定', 'community assumed', '来源未写明社区', 'the source does not name the community'),
      isOld: f('老旧小区', 'old compound'),
      tier: f('类型', 'tier', '普通、主题样板、标杆', 'ordinary, theme model or benchmark'),
      theme: f('主题', 'theme', '仅主题样板填写', 'theme models only'),
      benchmarkTopic: f('标杆内涵', 'benchmark topic', '中英文', 'in Chinese and English'),
      resettlement: f('安置小区', 'resettlement'),
      households: f('户数', 'households', '户；不详填 null', 'number; null if unknown'),
      residents: f('人数', 'residents', '人；不详填 null', 'persons; null if unknown'),
      buildings: f('楼栋数', 'buildings', '栋；不详填 null', 'number; null if unknown'),
      builtYear: f('建成年份', 'year built', '年；不详填 null', 'year; null if unknown'),
      lon: f('经度', 'longitude', 'WGS84 度，与纬度同填', 'WGS84 degrees, with latitude'),
      lat: f('纬度', 'latitude', 'WGS84 度，与经度同填', 'WGS84 degrees, with longitude'),
      ...RECORD,
    },
    post: {
      kind,
      id,
      subject,
      role: f('岗位', 'role', '书记、小区指挥长、网格长、楼栋长、单元长', 'secretary, commander, grid, building or unit chief'),
      due: f('应配', 'due', '岗位数', 'number of posts'),
      filled: f('在岗', 'filled', '已配岗位数', 'posts that are filled'),
      ...RECORD,
    },
  },
  programme: {
    rules: {
      kind,
      version: f('规则版本', 'version'),
      official,
      validFrom: f('生效日', 'valid from'),
      validTo: f('失效日', 'valid to', '未定填 null', 'null while open'),
      litFrom: f('亮星线', 'lit from', '分，0-100', 'points, 0-100'),
      pendingFrom: f('待达标线', 'pending from', '分，低于亮星线', 'points, below lit from'),
      completenessFrom: f('完整度下限', 'completeness from', '0-1', '0-1'),
      windowWeeks: f('滚动周数', 'window', '周', 'weeks'),
      hiddenBelow: f('不显示线', 'hidden below', '份答卷', 'answers'),
      smallSampleBelow: f('样本偏少线', 'small sample below', '份答卷', 'answers'),
      bonusCap: f('加分上限', 'bonus cap', '分', 'points'),
      deductionCap: f('扣分上限', 'deduction cap', '分', 'points'),
      behindPlanPoints: f('落后线', 'behind plan from', '百分点', 'percentage points'),
      worksFrom: f(
        '施工期起',
        'works from',
        '月-日，如 04-10；不填用默认值',
        'month and day such as 04-10; the default if absent',
      ),
      worksTo: f('施工期止', 'works to', '月-日，如 10-31', 'month and day such as 10-31'),
      satisfactionIndicator: f('满意度指标', 'satisfaction indicator', '指标编号', 'id of the indicator'),
      notReportedWeeks: f('未报周数线', 'not reported weeks', '周', 'weeks'),
      rankingMode: f(
        '排名方式',
        'ranking mode',
        'full 排名次，tiers 只分梯队，off 不排名；不填为 full',
        'full: places, tiers: tiers only, off: none; full if absent',
      ),
      rankingModeWall: f(
        '大屏排名方式',
        'ranking mode on walls',
        '同上；不填与排名方式相同',
        'the same; as ranking mode if absent',
      ),
      listWording: f(
        '名单用语',
        'wording of lists',
        'neutral 重点关注，redBlack 红黑榜；不填为 neutral',
        'neutral or red and black; neutral if absent',
      ),
      attentionBelow: f('重点关注线', 'attention below', '周得分；不填为 80', 'weekly score; 80 if absent'),
      listLength: f('名单长度', 'length of lists', '个；不填为 3', 'number; 3 if absent'),
      talkAfterWeeks: f(
        '建议约谈周数',
        'talk after weeks',
        '连续周数，至少 2；不填为 3',
        'weeks running, at least 2; 3 if absent',
      ),
      ...RECORD,
    },
    criterion: {
      kind,
      id,
      family: f('类别', 'family', '小区星、社区星、周得分', 'compound star, community star or weekly score'),
      label,
      official,
      weight: f('权重', 'weight', '0-1，同类合计为 1', '0-1; a family sums to 1'),
      mandatory: f('必报', 'mandatory'),
      order: f('顺序', 'order'),
      ...VALIDITY,
      ...RECORD,
    },
    indicator: {
      kind,
      id,
      criterion: f('所属项', 'criterion'),
      subject: f('对象类别', 'subject', '小区或社区', 'compound or community'),
      label,
      official,
      measure: f('计量方式', 'measure', '清单、比例、每单位次数、评分', 'checklist, proportion, count per exposure or score'),
      better: f('方向', 'better', 'up 越高越好，down 越低越好', 'which way is good'),
      numerator: f('分子', 'numerator', '中英文口径', 'definition in words'),
      denominator: f('分母', 'denominator', '中英文口径', 'definition in words'),
      unit: f('单位', 'unit', '中英文', 'in Chinese and English'),
      cadence: f('周期', 'cadence'),
      lo: f('零分值', 'zero at', '得 0 分的值（越低越好时为满分值）', 'value that gives 0 points (100 where down is good)'),
      hi: f('满分值', 'full at', '得 100 分的值（越低越好时为零分值）', 'value that gives 100 points (0 where down is good)'),
      weight: f('权重', 'weight', '0-1，在所属项内', '0-1, within its criterion'),
      target: f('目标值', 'target'),
      sample: f('样本类别', 'sample', '全量、事项、调查、次数、评分人', 'list, admin, survey, exposure or scorers'),
      sensitive: f('敏感', 'sensitive', '只计数，小数目不显示', 'counts only, small cells suppressed'),
      ...VALIDITY,
      ...RECORD,
    },
    declaredTotal: { kind, id, label, official, value: f('数值', 'value', '应有数', 'number that should arrive'), ...RECORD },
    fact: {
      kind,
      id,
      label,
      official,
      subject,
      value: f('数值', 'value'),
      unit: f('单位', 'unit', '中英文', 'in Chinese and English'),
      programmeYear: f('年份', 'programme year', '事实所属年份，不当作现值', 'year of the fact; never shown as current'),
      ...RECORD,
    },
    brand: { kind, id, subject, label, official, approved: f('已认定', 'approved'), ...RECORD },
    document: { kind, id, label, official, ...RECORD },
  },
  stars: {
    docking: {
      kind,
      id,
      subject,
      criterion: f('所属项', 'criterion'),
      reason,
      from: f('起始日', 'from'),
      closed: f('整改完成日', 'closed', '未完成填 null', 'null while open'),
      until: f('可恢复日', 'until', '从该日起可再亮星；未定填 null', 'may light again from this day; null while unknown'),
      ...RECORD,
    },
    veto: {
      kind,
      id,
      subject,
      reason,
      documentNo: f('文号', 'document number'),
      from: f('起始日', 'from'),
      lifted: f('解除日', 'lifted', '未解除填 null', 'null while in force'),
      ...RECORD,
    },
    bonusStar: {
      kind,
      id,
      subject,
      brand: f('品牌', 'brand', '中英文', 'in Chinese and English'),
      approvedOn: f('认定日', 'approved on'),
      validTo: f('有效至', 'valid to', '未定填 null', 'null while open'),
      ...RECORD,
    },
    adjustment: {
      kind,
      id,
      subject,
      points: f('分值', 'points', '加分为正，扣分为负', 'positive adds, negative deducts'),
      reason,
      from: f('起始日', 'from'),
      to: f('截止日', 'to', '未定填 null', 'null while open'),
      ...RECORD,
    },
    official: {
      kind,
      id,
      subject,
      period: f('期间', 'period'),
      publishedOn: f('公布日', 'published on'),
      rulesVersion: f('规则版本', 'rules version'),
      lit: f('亮星项', 'lit', '所亮各项的编号', 'ids of the criteria lit'),
      bonusStars: f('附加星', 'bonus stars', '颗', 'number'),
      ...RECORD,
    },
  },
  weekly: {
    record: {
      week: f('周', 'week', '以该周周五命名（周六至周五）', 'named by its Friday (Saturday to Friday)'),
      subject,
      indicator: f('指标', 'indicator', '指标编号', 'id of the indicator'),
      numerator: f('分子', 'numerator', '未报填 null，不填 0', 'null if not reported, never 0'),
      denominator: f('分母', 'denominator', '未报填 null，不填 0', 'null if not reported, never 0'),
      carryOver: f(
        '结转',
        'carried over',
        '四周窗口之前到期、本周末仍未办结的件数',
        'due before the four-week window and still open at its end',
      ),
      missing: f('缺报原因', 'missing', '仅在分子分母为 null 时填写', 'only where both numbers are null'),
      ...RECORD,
    },
  },
  renovation: {
    project: {
      kind,
      id,
      compound: f('小区编号', 'compound'),
      stage: f('阶段', 'stage'),
      budget: f('计划投资', 'budget', '万元，进度以此计', '10,000 yuan; progress is measured in it'),
      plannedStart: f('计划开工', 'planned start'),
      plannedEnd: f('计划完工', 'planned end'),
      actualStart: f('实际开工', 'actual start', '未开工填 null', 'null if not begun'),
      actualEnd: f('实际完工', 'actual end', '未完工填 null', 'null if not done'),
      pictureBefore: f(
        '改造前图片',
        'picture before',
        'media/ 下的文件名、日期、是否手绘',
        'name under media/, day, drawing or not',
      ),
      pictureAfter: f('改造后图片', 'picture after', '同一视角', 'the same view'),
      managementAfter: f('改造后管理方式', 'management afterwards', '七种方式或弃管', 'one of seven, or abandoned'),
      ...RECORD,
    },
    work: {
      kind,
      id,
      project: f('项目编号', 'project'),
      itemClass: f('改造类别', 'class', '基础类、完善类、提升类', 'basic, improving or upgrading'),
      label,
      quantity: f('数量', 'quantity', '不详填 null', 'null if unknown'),
      unit: f('单位', 'unit', '中英文', 'in Chinese and English'),
      plannedEnd: f('计划完成', 'planned end'),
      actualEnd: f('实际完成', 'actual end', '未完成填 null', 'null if not done'),
      ...RECORD,
    },
    progress: {
      kind,
      project: f('项目编号', 'project'),
      week: f('周', 'week', '以该周周五命名', 'named by its Friday'),
      planned: f('计划完成额', 'planned', '万元，按施工季节安排', '10,000 yuan, season-adjusted'),
      done: f('实际完成额', 'done', '万元；未报填 null', '10,000 yuan; null if not reported'),
      ...RECORD,
    },
  },
  visits: {
    visit: {
      kind,
      id,
      subject,
      day: f('走访日', 'day'),
      team: f('走访单位', 'team', '督导组或单位，不填个人', 'a team or unit, never a person'),
      round: f('轮次', 'round', '自定编号', "the district's own numbering"),
      ...RECORD,
    },
    outcome: {
      kind,
      id,
      visit: f('走访编号', 'visit'),
      indicator: f('指标', 'indicator', '走访前列为短板的指标', 'reported as a weak spot before the visit'),
      outcome: f('核实结果', 'outcome', 'confirmed 属实，notConfirmed 不属实', 'found on the spot, or not'),
      ...RECORD,
    },
  },
};

/** The Chinese or English name of a field, by the path a rejection names ("name.zh"); the path itself if unknown. */
export function fieldName(feed: FeedName, record: string, path: string, lang: 'zh-CN' | 'en'): string {
  const kinds = FIELD_NAMES[feed];
  const fields =
    kinds[record.split('/')[0] ?? ''] ??
    kinds.record ??
    Object.values(kinds).find((k) => path.split('.')[0] !== undefined && (path.split('.')[0] as string) in k);
  const found = fields?.[path.split('.')[0] ?? ''];
  return found === undefined ? path : lang === 'en' ? found[1] : found[0];
}
