import { newId, theContestStore } from '../../../contest/useContestLog.ts';
import type { ContestSetUp } from '../../../contract/contestLog.ts';
import { shanghai } from '../../../domain/civil.ts';
import { DEFAULT_JUDGES } from '../../../domain/contest/defaultRules.ts';
import { rankedCommunities, register } from '../../../domain/register.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { type ContestWords, loadContestWords } from '../../../words/contestWords.ts';
import { useContestWords } from './contestWords.ts';
import { cryptoChance } from './cryptoChance.ts';
import { useStartRules } from './districtRules.ts';

/** Places that practise. */
const PLACES = 8;

/** Starts a rehearsal: made-up scores of work, and places of the register where there are enough, else places for practice. */
export function RehearseButton(props: { say(text: string): void }) {
  const { address, go } = useApp();
  const w = useContestWords();
  const { district } = useFeeds();
  const { rules } = useStartRules();
  const begin = async () => {
    const now = Date.now();
    const reg = register(district.records, null);
    const [zh, en] = await Promise.all([loadContestWords('zh-CN'), loadContestWords('en')]);
    const known = rankedCommunities(reg)
      .slice(0, PLACES)
      .map((c) => ({
        subject: c.code,
        name: c.name,
        street: c.street,
        streetName: reg.street.get(c.street)?.name ?? null,
      }));
    const places = known.length >= 2 ? known : practicePlaces(zh, en);
    const what: ContestSetUp = {
      kind: 'setUp',
      label: { zh: zh.start.practice.label, en: en.start.practice.label },
      level: 'community',
      heldOn: shanghai(now).day,
      rehearsal: true,
      demo: district.head?.demo === true,
      rules,
      contestants: places.map((p, i) => ({
        id: `k${i + 1}`,
        ...p,
        work: {
          score: Math.round(7000 + 2500 * cryptoChance()) / 100,
          asOf: shanghai(now).day,
          reason: w.start.practice.workReason,
        },
      })),
      judges: Array.from({ length: DEFAULT_JUDGES }, (_, i) => ({
        id: `j${i + 1}`,
        post: w.start.form.judgeNo(i + 1),
        street: null,
      })),
    };
    const contest = `r${shanghai(now).day.replaceAll('-', '')}-${newId().slice(0, 6)}`;
    const answer = await theContestStore().append({ contest, seq: 1, id: newId(), at: new Date(now).toISOString(), what });
    if (answer.ok) go({ lang: address.lang, view: 'stage', page: 'contest', contest });
    else props.say(w.refusal[answer.why]);
  };
  return (
    <button type="button" title={w.start.rehearseWhat} onClick={() => void begin()}>
      {w.start.rehearse}
    </button>
  );
}

const practicePlaces = (zh: ContestWords, en: ContestWords) =>
  Array.from({ length: PLACES }, (_, i) => ({
    subject: `practice-${i + 1}`,
    name: { zh: zh.start.practice.place(i + 1), en: en.start.practice.place(i + 1) },
    street: null,
    streetName: null,
  }));
