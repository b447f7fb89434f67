/** What is said of the age of data, and of clocks. */
export const freshness = {
  /** Sources that are not as they should be, beside the one that is named. */
  more: (n: number) => `另有 ${n} 路`,
  /** n of the records sent were taken. */
  part: (word: string, n: string, of: string) => `${word} ${n}/${of}`,
  clock: (by: string, isAhead: boolean, byServer: boolean) =>
    `本机时钟偏差：${isAhead ? '快' : '慢'} ${by}，${byServer ? '按服务器时间计龄' : '按改动前的走时计龄'}`,
  dataTime: (text: string) => `数据时间：${text}`,
};
