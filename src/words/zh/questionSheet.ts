/** The worksheet of quiz questions. */
export const questionSheet = {
  name: '竞赛题',
  file: '竞赛题-模板.xlsx',
  heads: { id: '题号', round: '轮次', text: '题目', options: '选项', answer: '答案', note: '出处备注' },
  notes: {
    id: '字母、数字、横线，不重复，如 B001',
    round: '用在哪一轮',
    text: '不超过 300 字',
    options: '没有选项的留空；不用写序号，大屏按次序标 A、B、C、D',
    answer: '只给操作台看，收题后才上大屏',
    note: '只给操作台看',
  },
  example: {
    id: 'B001',
    round: 'common',
    text: '示例题：幸福小区看几个工程？',
    options: ['六个', '七个', '八个', '九个'],
    answer: 'C 八个',
    note: '导入时不读这一行',
  },
};
