/**
 * Families of a printed page in the order they are asked: the faces official papers are set in, where the office has them
 * (they are commercial: none is shipped), then the product's own serif, the whole serif once it is listed, and what the
 * machine has. First of all the Times-metric face, which holds digits and Latin letters alone: Chinese quotation marks,
 * dashes and middle dots stay Chinese.
 */
const LATIN = "'Jiayuan Latin'";
const SERIF = "'Jiayuan Serif', 'Noto Serif SC Variable', serif";
const SANS = "'Jiayuan Sans', 'Noto Sans SC Variable', 'Microsoft YaHei', 'PingFang SC', sans-serif";

/** CSS families of a printed page, by role. The serif has the weights 400 (body), 700 (title) and 900 (red name). */
export const PRINT_FONTS = {
  /** 仿宋 */
  body: `${LATIN}, FangSong_GB2312, '仿宋_GB2312', FangSong, '仿宋', STFangsong, ${SERIF}`,
  /** 小标宋: the red name and the title. */
  title: `${LATIN}, 'FZXiaoBiaoSong-B05S', '方正小标宋简体', '方正小标宋_GBK', STZhongsong, '华文中宋', ${SERIF}`,
  /** 黑体: headings of level 1, heads of tables. */
  heading: `${LATIN}, SimHei, '黑体', STHeiti, ${SANS}`,
  /** 楷体: headings of level 2, notes. */
  note: `${LATIN}, KaiTi_GB2312, '楷体_GB2312', KaiTi, '楷体', STKaiti, ${SERIF}`,
} as const;

/** A face of a document for text processors: the name written, and the names it goes by where that one is not installed. */
export interface DocumentFace {
  name: string;
  alternatives: readonly string[];
  family: 'roman' | 'swiss' | 'script';
}

/** Faces of a document that a text processor opens, by role; Latin letters and digits are `latin`. */
export const DOCUMENT_FACES = {
  latin: 'Times New Roman',
  body: { name: '仿宋_GB2312', alternatives: ['FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong'], family: 'roman' },
  title: {
    name: '方正小标宋简体',
    alternatives: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体'],
    family: 'roman',
  },
  heading: { name: '黑体', alternatives: ['SimHei', 'STHeiti'], family: 'swiss' },
  note: { name: '楷体_GB2312', alternatives: ['KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti'], family: 'script' },
} as const satisfies Record<string, string | DocumentFace>;
