import { expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../../domain/contest/defaultRules.ts';
import { refusalOf } from '../../../domain/contest/refusals.ts';
import { EMPTY_CONTEST } from '../../../domain/contest/state.ts';
import { startRules } from './districtRules.ts';
import { type Draft, type Place, readDraft, startDraft } from './draft.ts';

const place = (n: number, score: number | null): [string, Place] => [
  `22011300100${n}`,
  {
    subject: `22011300100${n}`,
    name: { zh: `社区${n}`, en: `Community ${n}` },
    street: '220113001',
    streetName: { zh: '街道', en: 'Street' },
    work: score === null ? null : { score, asOf: '2026-07-17' },
  },
];
const places = new Map([place(1, 88.25), place(2, null)]);
const draft: Draft = {
  ...startDraft(DEFAULT_RULES, '2026-07-17', (n) => `评委 ${n}`),
  zh: '决赛',
  subjects: [...places.keys()],
  work: [{ subject: '220113001002', score: '８０.5', reason: '本周未报' }],
};
const withRules = (rules: Partial<Draft['rules']>) => readDraft({ ...draft, rules: { ...draft.rules, ...rules } }, places, true);

test('a draft becomes a contest that the log takes; work is the data’s own, and typed only with a reason', () => {
  const { setUp, faults } = readDraft(draft, places, true);
  expect(faults).toEqual([]);
  expect(setUp).toMatchObject({ label: { zh: '决赛', en: '决赛' }, demo: true, rehearsal: false, rules: DEFAULT_RULES });
  expect(setUp?.contestants.map((c) => c.work)).toEqual([
    { score: 88.25, asOf: '2026-07-17' },
    { score: 80.5, asOf: '2026-07-17', reason: '本周未报' },
  ]);
  expect(setUp === null ? '' : refusalOf(EMPTY_CONTEST, setUp)).toBeNull();
  expect(readDraft({ ...draft, work: [{ subject: '220113001002', score: '80', reason: ' ' }] }, places, true).faults).toEqual([
    { kind: 'work', subject: '220113001002' },
  ]);
  expect(withRules({ speech: '70', work: '0' }).setUp?.contestants.map((c) => c.work)).toEqual([null, null]);
});

test('what nobody sees is not taken into a contest: name, rounds, posts and reasons, and a text of nothing else is none', () => {
  const { setUp } = readDraft(
    {
      ...draft,
      zh: ' 决\u202e赛\u200b',
      en: '\u200b',
      work: [{ subject: '220113001002', score: '80', reason: '本周\u2067未报' }],
      judges: draft.judges.map((j, i) => (i === 0 ? { ...j, post: '评委\ufeff 1' } : j)),
      rules: { ...draft.rules, rounds: draft.rules.rounds.map((r) => ({ ...r, zh: '必\u200d答', en: 'All\u00ad' })) },
    },
    places,
    true,
  );
  expect(setUp?.label).toEqual({ zh: '决赛', en: '决赛' });
  expect(setUp?.contestants[1]?.work?.reason).toBe('本周未报');
  expect(setUp?.judges[0]?.post).toBe('评委 1');
  expect(setUp?.rules.quiz.rounds[0]?.label).toEqual({ zh: '必答', en: 'All' });
  const nothing = { ...draft, zh: '\u200b', judges: draft.judges.map((j, i) => (i === 1 ? { ...j, post: '\u2060 ' } : j)) };
  expect(readDraft(nothing, places, true).faults).toEqual([
    { kind: 'field', path: 'zh' },
    { kind: 'field', path: 'judges.1' },
  ]);
});

test('what is wrong is named by its field', () => {
  expect(withRules({ quiz: '31' }).faults).toEqual([{ kind: 'rules', fault: 'weights' }]);
  expect(withRules({ warnings: '30、60' }).faults).toEqual([{ kind: 'rules', fault: 'warnings' }]);
  expect(withRules({ limit: '五分钟' }).faults).toEqual([{ kind: 'field', path: 'speech.limitSeconds' }]);
  const rounds = draft.rules.rounds.map((r) => ({ ...r, questions: '0', points: '' }));
  expect(withRules({ rounds }).faults).toEqual([
    { kind: 'field', path: 'quiz.rounds.0.questions' },
    { kind: 'field', path: 'quiz.rounds.0.points' },
  ]);
  const empty = readDraft({ ...draft, zh: ' ', heldOn: '', subjects: [], judges: [{ post: ' ', street: '' }] }, places, true);
  expect(empty.faults).toEqual([
    { kind: 'field', path: 'zh' },
    { kind: 'field', path: 'heldOn' },
    { kind: 'tooFew' },
    { kind: 'judgesCount' },
    { kind: 'field', path: 'judges.0' },
  ]);
});

test('the district’s own rules stand where they can be played by, else the sample, and the field is named', () => {
  const own = { ...DEFAULT_RULES, official: true, singleSteps: 5 };
  expect(startRules(own)).toEqual({ rules: own, fault: null });
  expect(startRules(undefined)).toEqual({ rules: DEFAULT_RULES, fault: null });
  expect(startRules({ ...own, speech: { ...own.speech, limitSeconds: '300' } })).toEqual({
    rules: DEFAULT_RULES,
    fault: 'speech.limitSeconds',
  });
  expect(startRules({ ...own, weights: { speech: 50, quiz: 30, work: 30 } })).toEqual({ rules: DEFAULT_RULES, fault: 'weights' });
});
