export const stage = {
  title: '擂台',
  choose: '选择社区',
  chooseWhat: '点名称上台，点“编讲稿”挑选和排序。每页一个数字，全部取自同一份数据，不另做幻灯。',
  compose: '编讲稿',
  composeOf: (name: string) => `编${name}的讲稿`,
  contests: '擂台比武：操作台、会场屏幕、排练',
  back: '返回选择',
  page: (n: number, of: number) => `${n}/${of}`,
  nothing: '这个社区还没有可讲的数字。',
  unknown: '名册里没有这个社区。',
};
