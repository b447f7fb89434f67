export const corrections = {
  label: '意见与更正',
  short: '意见更正',
  said: (label: string) => `${label}：`,
  unset: '意见与更正渠道：未设置（在 config.json 的 corrections 中设置）',
  faulty: '意见与更正渠道：config.json 有误，见数据页',
};
