/** What a wall in routine says of 平 and 急; what an emergency itself says is loaded apart (emergency.ts). */
export const urgent = {
  routine: '平 · 常态运行',
  interrupted: (since: string) => `平急信号中断（${since}）`,
  never: '平急信号未收到',
  unconfirmed: '平急信号待确认',
  drillTitle: '本屏演练',
  drillWhat: '只在这块屏上演练急的布局，不是真的急，也不影响其他屏。30 分钟后自动结束。',
  hold: '按住 1.5 秒开始演练',
  holdEnd: '按住 1.5 秒结束演练',
  holdHow: '也可按住回车键 1.5 秒；再按 J 收起。',
  open: '打开演练条（J）',
  loading: '急：正在打开应急布局，排名与星级已暂停显示。',
};
