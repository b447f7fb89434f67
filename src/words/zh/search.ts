export const search = {
  label: '查找',
  placeholder: '查小区、社区、指标',
  hint: '可输名称、拼音、首字母或代码；按 / 键到此处',
  results: '查找结果',
  kinds: { compound: '小区', community: '社区', street: '街道', criterion: '指标', ledgerItem: '台账' },
  open: '未销号',
  closed: '已销号',
  found: (shown: number, of: number) => (shown < of ? `找到 ${of} 项，显示前 ${shown} 项` : `找到 ${of} 项`),
  nothing: (query: string) => `没有找到“${query}”。可输名称中的两个字、拼音首字母或代码。`,
  noPinyin: '拼音字典未能载入，请输汉字或代码。',
};
