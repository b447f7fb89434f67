import type { MapReading } from '../../domain/mapReading.ts';
import type { MapFaultCode } from '../../feeds/map/mapFault.ts';

const reading: Record<MapReading, string> = { stars: '得星', renovation: '旧改', attention: '关注', satisfaction: '满意度' };

const faultCause: Record<MapFaultCode, (detail: string) => string> = {
  unreadable: (d) => `读不到（${d}）`,
  crs: (d) => (d === '' ? '没有写明坐标系' : `坐标系“${d}”不能用，只认 CGCS2000、WGS84、GCJ02 经纬度`),
  notGeoJson: (d) => `不是 GeoJSON 要素集${d === '' ? '' : `（${d}）`}`,
  empty: () => '里面没有图形',
  nullGeometry: (d) => `${d} 没有图形`,
  geometry: (d) => `${d} 不合规定（要有 code、name 和面）`,
  openRing: (d) => `${d} 的边界没有闭合`,
  projected: (d) => `${d} 是投影坐标（米），要用经纬度`,
  elsewhere: (d) => `${d} 不在本区范围内`,
  tooLarge: (d) => `文件过大（上限 ${d} 字节）`,
  foreignHost: () => '不在本站，不能读取',
};

export const map = {
  reading,
  readingLabel: '看图',
  title: { stars: '幸福小区得星', renovation: '旧改完成 %', attention: '本周关注', satisfaction: '群众满意 %' },
  legend: {
    done: '✓ 完工',
    underWay: '在建',
    behind: '落后计划',
    notOld: '非老旧',
    attention: '关注序号',
    quiet: '无',
    satisfaction: '不足 10 份不显示',
    unknown: '未评',
    noSample: '样本不足',
    noReport: '未报',
  },
  schematic: '示意图：街道界线为推算，非法定界线',
  tiles: '示意图：方块位置不代表实际方位',
  official: '街道界线以来源为准',
  source: (source: string, date: string | null) => `底图 ${source}${date === null ? '' : `，${date}`}`,
  reviewNo: (no: string) => `审图号 ${no}`,
  fault: (file: string, code: MapFaultCode, detail: string) =>
    `区里的底图没有用上：${file} ${faultCause[code](detail)}。暂用示意图。`,
  unmatched: (names: string) => `底图里有名册没有的：${names}`,
  undrawn: (names: string) => `底图缺：${names}`,
  renamed: (names: string) => `名称不一致（按代码对上）：${names}`,
  whole: '全区',
  crumbs: '所在位置',
  children: { district: '街道和社区', street: '社区', community: '小区' },
  openCommunity: '打开社区页',
  columns: { name: '名称', value: '数值', compounds: '小区数' },
  label: (what: string, n: number) => `${what}示意图，${n} 个小区；同样的数字见旁边的表。`,
  labelStreets: (what: string, n: number) => `${what}示意图，${n} 个街道；同样的数字见旁边的表。`,
  byStreet: (most: number) => `小区多于 ${most} 个，图上每个街道合成一个数；选街道看小区`,
};
