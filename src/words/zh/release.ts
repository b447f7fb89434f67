/** What is said when the product itself is renewed. */
export const release = {
  ready: '新版本已就绪，点此刷新',
  /** On a wall, in place of a scene whose files are gone from the server. */
  lost: '这一屏的程序文件没有取到，多半是刚发布了新版本；本屏会在换屏时自动刷新一次。数据不受影响。',
};
