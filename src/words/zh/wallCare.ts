/** What a wall says about its own upkeep. */
export const wallCare = {
  unsteady: (feed: string) => `${feed}时断时续，最近一次已读到。`,
  notKept: '离线副本未保存，断网重启后看不到这些数据。',
};
