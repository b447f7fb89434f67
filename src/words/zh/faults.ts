import type { Fault, FaultCode, RejectionCode } from '../../feeds/reading.ts';

type Says = (detail: string) => string;

const cause: Record<FaultCode, Says> = {
  unreachable: () => '地址连不上',
  timeout: (d) => (d === '' ? '服务器传得太慢，已中断' : `服务器 ${d} 秒没有回应`),
  status: (d) => `服务器答复 ${d}`,
  login: () => '登录已失效，收到的不是数据',
  contentType: (d) => `文件类型不对（${d}）`,
  truncated: () => '文件不完整，传输中断',
  tooLarge: (d) => `文件过大（${d}）`,
  tooMany: (d) => `记录太多，一页读不下（${d} 条）`,
  encoding: () => '文字编码既不是 UTF-8 也不是 GB18030',
  syntax: (d) => `文件格式有误（第 ${d} 个字符处）`,
  tooDeep: (d) => `文件嵌套过深（${d} 层）`,
  envelope: (d) => `文件头的“${d}”不合约定`,
  version: (d) => `数据版本 ${d} 过新，请升级本系统`,
  wrongFeed: (d) => `地址上放的是另一路数据（${d}）`,
  older: () => '收到的比手上的旧，未采用',
  empty: () => '收到空名单，未采用',
  allRejected: (d) => `全部记录被退回，先看“${d}”`,
  config: (d) => `本系统设置有误：${d}`,
};

const rejection: Record<RejectionCode, string> = {
  missing: '缺少必填内容',
  type: '类型不对',
  range: '超出允许范围',
  format: '写法不对',
  choice: '不在允许的选项内',
  duplicate: '重复',
  conflict: '同一条报了两次且内容不同，都不采用',
  noWeight: '没有权重',
  checkWeights: '所含指标的权重合计不是 1',
  unreachable: '满分也达不到亮星线',
  rubric: '同类中有一项不合规，整类不采用',
  unknownReference: '名册或规则里没有',
  overlap: '同一编号的有效日期重叠',
  order: '先后或大小颠倒',
  sameUnit: '提出的与复核的是同一单位或岗位',
  sum: '合计对不上',
  future: '日期在将来',
  revised: '专报签发后不能修订，更正请登在以后的一期',
  checkCode: '校验码不符：此期内容在签发后被改动过',
  personal: '疑似个人信息，已拦下',
};

export const faults = {
  cause,
  rejection,
  /** 满意度数据读不到：服务器 10 秒没有回应。画面沿用 7月10日 的数据。 */
  sentence: (feed: string, fault: Fault, held: string | null) =>
    `${feed}读不到：${cause[fault.code](fault.detail ?? '')}。${held === null ? '还没有可沿用的数据。' : `画面沿用${held}的数据。`}`,
};
