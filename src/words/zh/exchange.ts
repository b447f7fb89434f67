import type { ImportFault, ImportNotice, Place } from '../../exchange/faults.ts';
import type { Step } from '../../exchange/importFile.ts';
import { common } from './common.ts';
import { faults } from './faults.ts';
import { sheets } from './sheets.ts';

/** 工作表“小区”第 5 行 D 列“户数” */
function place(p: Place): string {
  const row = p.row === undefined ? '' : `第 ${p.row} 行`;
  const column = p.column === undefined ? '' : ` ${p.column} 列`;
  const heading = p.heading === undefined ? '' : `“${p.heading}”`;
  return `工作表“${p.sheet}”${row}${column}${heading}`;
}

const of = (f: { place: Place | null }) => (f.place === null ? '' : place(f.place));
const quoted = (value: string | undefined) => (value === undefined || value === '' ? '' : `（“${value}”）`);
const allowed = (f: ImportFault) =>
  f.rejection === 'choice' && f.allowed !== undefined
    ? `，可填：${f.allowed.map((code) => sheets.choices[code] ?? code).join('、')}`
    : '';

function fault(f: ImportFault): string {
  const feed = f.feed === undefined ? '' : common.feed[f.feed];
  switch (f.code) {
    case 'tooLarge':
      return `文件过大（${f.detail?.mb} MB，上限 ${f.detail?.cap} MB），没有打开。请按周次分成几个文件。`;
    case 'encrypted':
      return '文件有密码，或是旧的 .xls 格式，无法打开。请去掉密码，另存为 .xlsx 后再导入。';
    case 'unreadable':
      return '文件打不开：不是 Excel 工作簿（.xlsx）或 CSV，或者已损坏。';
    case 'encoding':
      return '文字编码既不是 UTF-8 也不是 GBK。请另存为“CSV UTF-8”或 .xlsx。';
    case 'csv':
      return `第 ${f.detail?.row} 行的引号没有成对。请检查该行，或另存为 .xlsx。`;
    case 'foreign':
      return `${of(f)}不是本系统的表：表头（${f.value}）一个也对不上。请使用本页下载的模板。`;
    case 'emptyFile':
      return '文件是空的。';
    case 'emptySheet':
      return `${of(f)}没有数据行。请从模板第 4 行起填写。`;
    case 'merged':
      return `${of(f)}有合并单元格（${f.value}）。请取消合并，每列一个表头、每格一个内容。`;
    case 'noColumn':
      return `工作表“${f.place?.sheet}”缺少“${f.place?.heading}”列。请按模板补上表头。`;
    case 'twoColumns':
      return `${of(f)}与 ${f.value} 列是同一内容。请只留一列。`;
    case 'personalColumn':
      return `${of(f)}是个人信息列，不得导入。请删去这一列。`;
    case 'formula':
      return `${of(f)}是公式。请复制后“选择性粘贴 → 数值”。`;
    case 'errorValue':
      return `${of(f)}是错误值（如 #REF!）。请改成数值，不详的留空。`;
    case 'personalValue':
      return `${of(f)}疑似电话或身份证号（${f.value}），不得导入。请删去。`;
    case 'cell':
      return `${of(f)}：${f.rejection === undefined ? '' : faults.rejection[f.rejection]}${quoted(f.value)}${allowed(f)}。`;
    case 'notFriday':
      return `${of(f)}：不是周五${quoted(f.value)}。周次请填那一周的周五。`;
    case 'duplicateRow':
      return `${of(f)}与第 ${f.detail?.other} 行重复（${f.value}）。请只留一行。`;
    case 'pastRevision':
      return `${of(f)}改动了已被更正的旧内容（${f.value}，第 ${f.detail?.revision} 次）。请只改最新一次的那一行。`;
    case 'cross':
      return `${of(f)}：${f.rejection === undefined ? '' : faults.rejection[f.rejection]}${quoted(f.value)}。`;
    case 'elsewhere':
      return `导入后，${feed}里现有的 ${f.record} 会被退回：${f.rejection === undefined ? '' : faults.rejection[f.rejection]}${quoted(f.value)}。`;
    case 'served':
      return `现用的${feed}（${f.value}）读不到或有误：${f.fault === undefined ? '' : faults.cause[f.fault]('')}。无法比对修订号，没有导入。请先修好现用文件。`;
    case 'noHead':
      return `首次导入${feed}，需要知道来源、级别和周期。请用模板，并填好“${sheets.cover.sheet}”工作表。`;
  }
}

function notice(n: ImportNotice): string {
  const at = n.place === null ? '' : `${place({ ...n.place, row: undefined })}：`;
  const first = n.place?.row === undefined ? '' : `（共 ${n.count} 处，首处在第 ${n.place.row} 行）`;
  switch (n.code) {
    case 'dateText':
      return `${at}日期写法不一，已统一为 2026-07-10 的样子${first}。`;
    case 'serialDate':
      return `${at}日期变成了数字，已还原为日期${first}。`;
    case 'fullWidth':
      return `${at}全角字符已转为半角${first}。`;
    case 'numberText':
      return `${at}文本形式的数字已按数字读入${first}。`;
    case 'numberAsText':
      return `${at}编号或代码成了数字，已按文本读入${first}。`;
    case 'percent':
      return `${at}百分数已换算为小数${first}。`;
    case 'columnIgnored':
      return `${at}不认识的列，没有读。`;
    case 'sheetIgnored':
      return `${at}不是本系统的表，没有读。`;
    case 'sheetEmpty':
      return `${at}没有数据行，跳过。`;
    case 'gb18030':
      return '文件是 GBK 编码，已转换。';
    case 'staysDemo':
      return '现用的数据或封面标明是演示数据，结果仍标“演示数据”。正式使用请先从数据文件夹里移走演示文件。';
    case 'headKept':
      return '封面填的来源、级别或周期与现用数据不同，仍沿用现用的。';
  }
}

const steps: Record<Step, string> = { open: '打开文件', read: '逐格检查', check: '与现用数据比对', write: '生成数据文件' };

/** Taking in workbooks: on the page and on the command line. */
export const exchange = {
  place,
  fault,
  notice,
  steps,
  serving: '读取现用数据',
  title: '导入 Excel 或 CSV',
  what: '文件只在本机检查，不上传。有一处错误就一条也不导入；改好后重新选择即可。',
  drop: '把文件拖到这里，或',
  choose: '选择文件',
  only: '.xlsx 或 .csv（UTF-8、GBK），200 MB 以内',
  working: (file: string) => `正在导入 ${file}`,
  cancel: '取消',
  cancelled: '已取消，什么也没有改动。',
  broken: (reason: string) => `导入中断：${reason}。什么也没有改动，可以再试一次。`,
  bad: (file: string, n: number) => `${file}：发现 ${n} 处错误，没有导入。`,
  listed: (n: number, of: number) => `列出前 ${n} 处，共 ${of} 处。`,
  good: (file: string) => `${file}：检查通过。`,
  nothing: (file: string) => `${file}：与现用数据完全一致，不需要更新。`,
  errors: '错误',
  where: { sheet: '工作表', row: '行', column: '列', heading: '表头', sentence: '说明' },
  noticesTitle: '已自动处理',
  mapping: '表头对照',
  mappingOf: (sheet: string, kind: string, rows: number) => `工作表“${sheet}”读作“${kind}”，${rows} 行`,
  mapColumns: { column: '列', heading: '文件里的表头', field: '读作' },
  unknownColumn: '不认识，没有读',
  changes: '改动清单',
  changesOf: (feed: string, added: number, changed: number, same: number, missing: number) =>
    `${feed}：新增 ${added} 条，更正 ${changed} 条，不变 ${same} 条，文件里没有而现用数据里有 ${missing} 条（保留不动）`,
  changeColumns: { kind: '改动', record: '记录', place: '位置', field: '字段', from: '原为', to: '改为' },
  added: '新增',
  changed: (revision: number) => `更正（第 ${revision} 次）`,
  missing: '保留',
  download: (n: number) => `下载数据文件（${n} 个，zip）`,
  next: '解压到服务器的 feeds 文件夹，覆盖同名文件，大屏和督导台一分钟内更新。',
  kindName: (feed: string, kind: string) => (sheets.kinds as Record<string, Record<string, string>>)[feed]?.[kind] ?? kind,
  templates: '模板与现用数据',
  templatesWhat: '模板有表头、单位、下拉选项和一行示例；“现用数据”是填好的同一张表，改完可直接导入。',
  template: '空白模板',
  current: '现用数据',
  templateFile: (feed: string) => `${feed}-模板.xlsx`,
  currentFile: (feed: string) => `${feed}-现用数据.xlsx`,
  zipFile: (feeds: string) => `家园数据-${feeds}.zip`,
  report: {
    ok: (feed: string, n: number) => `${feed}：${n} 条，没有问题。`,
    absent: (feed: string) => `${feed}：没有文件。`,
    unreadable: (feed: string, path: string, why: string) => `${feed}（${path}）：${why}。`,
    rejected: (feed: string, part: string, record: string, field: string, why: string, value: string) =>
      `${feed}${part}：${record} 的“${field}”${why}${quoted(value)}。`,
    notice: (feed: string, sentence: string) => `${feed}：${sentence}`,
    sum: (bad: number) => (bad === 0 ? '全部合格。' : `共 ${bad} 处不合格。`),
    written: (n: number, folder: string) => `已写出 ${n} 个文件到 ${folder}。`,
    dry: '没有给出 --out，什么也没有写。',
  },
};
