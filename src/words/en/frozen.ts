import type { Words } from '../words.ts';

/** From where in time a week is looked at, and what a wall or stage says that is stopped at one. */
export const frozen: Words['frozen'] = {
  known: (at) => (at === 'then' ? 'as known then' : 'as known now'),
  rules: (of) => (of === 'then' ? "that week's rules" : "today's rules"),
  until: (day) => `until ${day}, 24:00`,
  withDetail: (words, detail) => `${words} (${detail})`,
  mark: 'Frozen',
  ofWeek: (day) => `Data end on ${day}, not now`,
  dataTime: (day, state) => (state === '' ? `to ${day}` : `${state}, to ${day}`),
  attention: 'Attention then',
  attentionNone: 'Nothing called for attention that week.',
  noWeek: 'No weekly data of that week were read: no figure is shown.',
};
