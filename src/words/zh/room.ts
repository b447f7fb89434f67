/** A wall whose farthest seat could not read it. */
export const room = {
  title: '最远的座位看不清，暂不显示内容',
  profile: (rows: number, height: string, distance: string) => `屏幕：${rows} 行像素，高 ${height} 米；最远座位 ${distance} 米`,
  needs: (needed: string, possible: string) => `文字要放大到 ${needed} 倍才看得清，这块屏幕最多放大到 ${possible} 倍`,
  could: (distance: string, height: string) => `可行：最远座位不超过 ${distance} 米，或屏幕高度不低于 ${height} 米`,
  /** In an emergency, which is shown all the same. */
  tooFar: (distance: string) => `这块屏幕 ${distance} 米以内看得清，更远的座位看不清`,
  rows: (rows: number) => `像素太粗：屏幕至少要有 ${rows} 行像素`,
};
