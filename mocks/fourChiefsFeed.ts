import type { CareGroupRecord, FourChiefsFeedRecord, GridRecord, MediationRecord } from '../src/contract/fourChiefs.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays, fridays, weekStart } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { COMPOUNDS, URBAN } from './places.ts';
import { random } from './random.ts';
import { told } from './told.ts';
import { weeklyCounts } from './weeklyCounts.ts';

/** Weeks of disputes in the register. */
const WEEKS = 16;
const RECORDED = { recordedAt: '2025-01-06T09:00:00+08:00', revision: 1, placeholder: true };
/** Persons of a group for each resident. */
const SHARES = { livingAlone: 0.03, disabled: 0.018, hardship: 0.008 } as const;
const RESETTLED = 0.25;

/**
 * Records of the fourChiefs feed: grids of the ranked communities; one dispute for every one the demo's own weekly feed
 * counts as due (G6b), with the same of them agreed; groups under care of made-up compounds, this month and the last. No
 * number of persons is invented where a compound is real. Posts stand in the district feed; they cannot agree with G1b,
 * which sets the same 14 posts for a compound of two buildings and one of sixteen.
 */
export function fourChiefsRecords(last: string, weekly: readonly WeeklyFeedRecord[]): FourChiefsFeedRecord[] {
  return [...grids(), ...mediations(last, weekly), ...careGroups(last)];
}

function grids(): GridRecord[] {
  return DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) =>
    d.communities.flatMap(([code]) => {
      const r = random(`grids-${code}`);
      const own = COMPOUNDS.filter((c) => c.community === code);
      const n = Math.max(own.length, r.int(3, 5));
      return Array.from({ length: n }, (_, k): GridRecord => {
        const compound = own[k];
        const households = Math.round(545 + 85 * r.normal());
        const unknown = r.next() < 0.03;
        return {
          kind: 'grid',
          id: `wg-${code.slice(6)}-${k + 1}`,
          community: code,
          name: { zh: `第${k + 1}网格(示例)`, en: `Grid ${k + 1} (sample)` },
          // A compound larger than a grid makes its grid too large; a smaller one lies inside.
          households: unknown ? null : Math.max(households, compound?.households ?? 0),
          compounds: compound === undefined ? [] : [compound.id],
          chiefInPost: compound !== undefined || r.next() < 0.93,
          ...RECORDED,
        };
      });
    }),
  );
}

function mediations(last: string, weekly: readonly WeeklyFeedRecord[]): MediationRecord[] {
  const counts = weeklyCounts(weekly, ['G6b']);
  return COMPOUNDS.flatMap((c) => {
    const r = random(`mediations-${c.id}`);
    let n = 0;
    return fridays(last, WEEKS).flatMap((friday) => {
      const said = counts.get(`${c.id}/G6b/${friday}`);
      return Array.from({ length: said?.denominator ?? 0 }, (_, k) => k).flatMap((k): MediationRecord[] => {
        const dueOn = addDays(weekStart(friday), r.int(2, 6));
        const receivedOn = addDays(dueOn, -r.int(5, 14));
        const agreed = k < (said?.numerator ?? 0);
        const end = addDays(dueOn, -r.int(0, 4));
        const endedOn = agreed || r.next() < 0.6 ? end : null;
        n += 1;
        const begun: MediationRecord = {
          kind: 'mediation',
          id: `tj-${c.id}-${String(n).padStart(3, '0')}`,
          community: c.community,
          compound: c.id,
          receivedOn,
          dueOn,
          endedOn: null,
          recordedAt: '',
          revision: 1,
          placeholder: true,
        };
        return told(begun, [
          { day: receivedOn, says: {} },
          ...(endedOn === null ? [] : [{ day: endedOn, says: { endedOn, agreed } }]),
        ]);
      });
    });
  });
}

function careGroups(last: string): CareGroupRecord[] {
  const now = `${last.slice(0, 7)}-01`;
  const months = [`${addDays(now, -1).slice(0, 7)}-01`, now];
  return months.flatMap((month, m) =>
    COMPOUNDS.filter((c) => c.placeholder === true).flatMap((c, at) => {
      const r = random(`care-${c.id}`);
      const residents = c.residents ?? 500;
      const groups = [
        ...(['livingAlone', 'disabled', 'hardship'] as const).map((g) => [g, SHARES[g] * residents] as const),
        ['resettled', r.next() < RESETTLED ? 0.04 * residents : 0] as const,
      ];
      return groups.map(([group, mean]): CareGroupRecord => {
        const persons = r.poisson(mean);
        const called = r.binomial(persons, m === 0 ? 0.96 : 0.88);
        return {
          kind: 'careGroup',
          id: `zd-${c.id}-${group}-${month.slice(0, 7)}`,
          compound: c.id,
          group,
          persons,
          calledOn: m === 1 && at % 13 === 5 ? null : called,
          month,
          // The running month is said on the last Friday, the month before at its end.
          recordedAt: `${m === 1 ? last : addDays(now, -1)}T17:00:00+08:00`,
          revision: 1,
          placeholder: true,
        };
      });
    }),
  );
}
