/** What a bulletin saved as a document says beside its own words. */
export const bulletinFile = {
  demo: '演示数据',
  demoHeader: '演示数据 不作依据',
  draft: '草稿 未签发',
  checkCode: (code: string) => `校验码：${code}`,
  /** Before the number of the page, between it and the number of pages, and after. */
  pages: ['第 ', ' 页 共 ', ' 页'],
  /** After the number of a point. */
  point: '．',
  /** Names of the paragraph styles, as a text processor lists them. */
  styles: {
    mark: '专报标识',
    series: '专报系列',
    name: '专报名称',
    number: '专报期号',
    issuer: '专报编发',
    body: '专报正文',
    point: '专报条目',
    caption: '专报表题',
    cellHead: '专报表头',
    cell: '专报表文',
    note: '专报注释',
    tail: '专报版记',
    page: '专报页码',
    header: '专报页眉',
  },
} as const;
