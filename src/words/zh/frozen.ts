/** From where in time a week is looked at, and what a wall or stage says that is stopped at one. */
export const frozen = {
  known: (at: 'then' | 'now'): string => (at === 'then' ? '按当时所知' : '按现在所知'),
  rules: (of: 'then' | 'today'): string => (of === 'then' ? '当周规则' : '现行规则'),
  until: (day: string) => `截至 ${day} 24:00`,
  withDetail: (words: string, detail: string) => `${words}（${detail}）`,
  mark: '定格',
  /** In place of the oldest datum: a stopped wall has no news. */
  ofWeek: (day: string) => `数据止于 ${day}，不是现在`,
  /** The data time of a figure; `state` where it is not the ordinary one. */
  dataTime: (day: string, state: string) => (state === '' ? `至 ${day}` : `${state} 至 ${day}`),
  attention: '当周关注',
  attentionNone: '当周没有需要关注的记录。',
  noWeek: '没有读到这一周的每周数据，不显示任何数字。',
};
