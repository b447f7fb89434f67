import type { FeedNotice } from '../../feeds/reading.ts';

/** Something odd about a feed that refuses nothing, in a sentence. */
export function notice(n: FeedNotice): string {
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
}
