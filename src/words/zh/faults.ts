import type { Fault, FaultCode, FeedNotice, RejectionCode } from '../../feeds/reading.ts';

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

const advice: Record<FaultCode, string> = {
  unreachable: '请检查网络、地址、证书和时钟。',
  timeout: '请检查提供数据的服务器是否繁忙。',
  status: '请检查文件是否放在约定的位置。',
  login: '请在代理服务器上恢复本机的访问权限。',
  contentType: '请让服务器以 application/json 提供文件。',
  truncated: '请重新生成并完整上传文件。',
  tooLarge: '请把数据按周期或街道分成几个文件。',
  tooMany: '请在数据库里先汇总，或按街道分成几个站点。',
  encoding: '请用 UTF-8 保存文件。',
  syntax: '请检查该处的引号、逗号和括号。',
  tooDeep: '请按约定的格式生成文件。',
  envelope: '请对照《数据接口说明》补全文件头。',
  version: '请联系管理员升级本系统。',
  wrongFeed: '请核对 config.json 里的地址。',
  older: '请检查是否放回了旧文件。',
  empty: '如确实没有记录，请设置 intentionallyEmpty。',
  allRejected: '请在“退回的记录”里逐条查看原因。',
  config: '请修改 config.json。',
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
  advice,
  rejection,
  /** 满意度数据读不到：服务器 10 秒没有回应。画面沿用 7月10日 的数据。 */
  sentence: (feed: string, fault: Fault, held: string | null) =>
    `${feed}读不到：${cause[fault.code](fault.detail ?? '')}。${held === null ? '还没有可沿用的数据。' : `画面沿用${held}的数据。`}`,
  notice: (n: FeedNotice): string => {
    switch (n.code) {
      case 'gb18030':
        return '文件是 GBK 编码，已转换，请改用 UTF-8。';
      case 'unseen':
        return `${n.detail.texts} 处文字含看不见的字符（如倒转方向的控制符）或多余的附加符，已去掉，请在源头改正。`;
      case 'newerMinor':
        return `数据版本 ${n.detail.version} 较新，只读认识的字段。`;
      case 'countMismatch':
        return `文件头说有 ${n.detail.count} 条，实收 ${n.detail.arrived} 条。`;
      case 'declaredTotal':
        return `${n.detail.total}：应有 ${n.detail.declared}，实收 ${n.detail.arrived}。`;
      case 'sameName':
        return `同一社区有小区显示为同一名称“${n.detail.name}”（${n.detail.ids}），请核对。`;
      case 'oddContentType':
        return `文件类型是 ${n.detail.type}，应为 application/json。`;
      case 'clockSkew':
        return `数据所署时间 ${n.detail.generatedAt} 还没有到，提供单位或本机的时钟不准。`;
      case 'proxied':
        return '代理服务器改动过这份答复（203），内容存疑。';
      case 'sameStamp':
        return `内容变了，但生成时间 ${n.detail.generatedAt} 和序号没有变，已采用新内容。`;
      case 'weekMissing':
        return `${n.detail.from === n.detail.to ? n.detail.from : `${n.detail.from} 至 ${n.detail.to}`} 整周没有数据（前一周有 ${n.detail.subjects} 个对象报数），不补、不连线。`;
      case 'partsMissing':
        return `${n.detail.of} 个分文件中有 ${n.detail.missing} 个读不到。`;
      case 'weeksLeft':
        return `有 ${n.detail.of} 周数据，量大，先读了最近的；较早的 ${n.detail.left} 周在选中那一周时再读。`;
      case 'stripped':
        return `${n.detail.records} 条记录带有个人信息字段（${n.detail.fields}），已去掉，没有保存。请在源头删除这些字段。`;
      case 'unknownFields':
        return `${n.detail.records} 条记录带有约定以外的字段（${n.detail.fields}），没有采用。`;
      case 'notStored':
        return '离线副本未能保存。';
    }
  },
};
