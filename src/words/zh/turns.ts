/** What a wall says of its turns: what comes round, what is passed over, and when it goes on. */
export const turns = {
  label: '轮播',
  skipped: '无数据，跳过',
  skippedMany: (n: number) => `${n} 幕无数据，跳过`,
  at: (n: number, of: number, name: string) => `第 ${n} 幕，共 ${of} 幕：${name}`,
  paused: (seconds: string) => `已暂停，${seconds} 秒后继续`,
  chosen: (seconds: string) => `已定格，${seconds} 秒后继续轮播`,
};
