import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ContestFeedRecord, ContestRecord, ContestResultRecord } from '../src/contract/contest.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { URBAN } from './places.ts';
import { type Random, random } from './random.ts';
import { told } from './told.ts';
import { weeklyCounts } from './weeklyCounts.ts';

/** Days before a contest on which it is announced, and on which the lots are drawn. */
const ANNOUNCED = 30;
const DRAWN = 20;

const round = (points: number): number => Math.round(points * 100 + 1e-7) / 100;

/**
 * Records of the contest feed: a contest of communities for every half-year in which the demo's own weekly feed has their
 * score (E3a), with that very score as the total; one of streets without places; and two that are still to come.
 */
export function contestRecords(last: string, standing: readonly WeeklyFeedRecord[]): ContestFeedRecord[] {
  const scores = weeklyCounts(standing, ['E3a']);
  const communities = DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) => d.communities.map(([code]) => code));
  const weeks = [...new Set([...scores.keys()].map((key) => key.slice(key.lastIndexOf('/') + 1)))].sort();
  const held = weeks.flatMap((week, k) => {
    const totals = communities.flatMap((subject): [string, number][] => {
      const score = scores.get(`${subject}/E3a/${week}`);
      return score === undefined ? [] : [[subject, round(score.numerator / score.denominator)]];
    });
    // In the first contest work had no part yet.
    return heldContest(`community-${k + 1}`, 'community', addDays(week, -1), totals, { work: k > 0, places: true });
  });
  const r = random('contest-streets');
  const streets = URBAN.map((code): [string, number] => [code, round(88 + 6 * r.next())]);
  return [
    ...held,
    ...heldContest('street-1', 'street', addDays(last, -72), streets, { work: true, places: false }),
    ...coming('street-2', 'street', addDays(last, 18), URBAN, last),
    ...coming('community-next', 'community', addDays(last, 25), communities, last),
  ];
}

const LABEL = {
  street: { zh: '街道党工委书记业务比武', en: 'Street Party secretaries’ contest' },
  community: { zh: '“小巷总理”业务比武', en: '“Alley prime ministers” contest' },
};

const contestOf = (id: string, level: ContestRecord['level'], heldOn: string, state: ContestRecord['state']): ContestRecord => ({
  kind: 'contest',
  id,
  label: LABEL[level],
  level,
  heldOn,
  state,
  official: false,
  recordedAt: '',
  revision: 1,
  placeholder: true,
});

/** Numbers 1 to n in the order of a draw. */
function lots(n: number, r: Random): number[] {
  const out = Array.from({ length: n }, (_, i) => i + 1);
  for (let i = n - 1; i > 0; i--) {
    const j = r.int(0, i);
    [out[i], out[j]] = [out[j] as number, out[i] as number];
  }
  return out;
}

function contestants(
  contest: string,
  subjects: readonly string[],
  drawnOn: string | null,
  announcedOn: string,
): ContestFeedRecord[] {
  const drawn = lots(subjects.length, random(`lots-${contest}`));
  return subjects.flatMap((subject, i) =>
    told(
      {
        kind: 'contestant' as const,
        id: `${contest}-${subject}`,
        contest,
        subject,
        lot: null as number | null,
        recordedAt: '',
        revision: 1,
        placeholder: true,
      },
      [{ day: announcedOn, says: {} }, ...(drawnOn === null ? [] : [{ day: drawnOn, says: { lot: drawn[i] as number } }])],
    ),
  );
}

function coming(id: string, level: ContestRecord['level'], heldOn: string, subjects: readonly string[], last: string) {
  const announcedOn = addDays(heldOn, -ANNOUNCED);
  const drawnOn = addDays(heldOn, -DRAWN);
  return [
    ...told(contestOf(id, level, heldOn, 'upcoming'), [{ day: announcedOn, says: {} }]),
    ...contestants(id, subjects, drawnOn <= last ? drawnOn : null, announcedOn),
  ];
}

/** Parts that give the total: speech 50, quiz 30, work 20 in a hundred, or speech 60 and quiz 40 without work. */
function partsOf(
  total: number,
  withWork: boolean,
  r: Random,
): Pick<ContestResultRecord, 'speech' | 'quiz' | 'work' | 'deduction'> {
  const deduction = r.next() < 0.2 ? 1 : 0;
  const quiz = total + deduction > 94 ? 100 : 90;
  const work = withWork ? Math.round(10 * (total - 1 + 2 * r.next())) / 10 : null;
  const rest = withWork ? 0.3 * quiz + 0.2 * (work ?? 0) : 0.4 * quiz;
  return { speech: round((total + deduction - rest) / (withWork ? 0.5 : 0.6)), quiz, work, deduction };
}

function heldContest(
  id: string,
  level: ContestRecord['level'],
  heldOn: string,
  totals: readonly (readonly [string, number])[],
  how: { work: boolean; places: boolean },
): ContestFeedRecord[] {
  const r = random(`contest-${id}`);
  const results = totals.map(([subject, total]): ContestResultRecord => {
    const place = totals.filter(([, other]) => other > total).length + 1;
    return {
      kind: 'result',
      id: `${id}-${subject}`,
      contestant: `${id}-${subject}`,
      ...partsOf(total, how.work, r),
      total,
      place: how.places ? place : null,
      recordedAt: `${heldOn}T17:00:00+08:00`,
      revision: 1,
      placeholder: true,
    };
  });
  const announcedOn = addDays(heldOn, -ANNOUNCED);
  const checkCode = bytesToHex(sha256(utf8ToBytes(JSON.stringify(results))));
  return [
    ...told(contestOf(id, level, heldOn, 'upcoming'), [
      { day: announcedOn, says: {} },
      { day: heldOn, says: { state: 'held', ...(how.places ? { checkCode } : {}) } },
    ]),
    ...contestants(
      id,
      totals.map(([subject]) => subject),
      addDays(heldOn, -DRAWN),
      announcedOn,
    ),
    ...results,
  ];
}
